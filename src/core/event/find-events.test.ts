import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimexes } from '../date/find-timexes.ts';
import type { NameType } from '../entity/mention.ts';
import type { NamedText, NameFacts } from '../speech/named-text.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { dateEvents } from './date-event.ts';
import { describeDifferences } from './describe-differences.ts';
import type { TextEvent } from './event.ts';
import { findEvents } from './find-events.ts';
import { joinEvents } from './join-events.ts';

const PUBLISHED = '2023-09-17';

/** `[PER Ann Moor] met [PER Ben Ash].`; paragraphs are parted by line breaks, and a line in `{}` is a caption. */
function read(marked: string, published: string | undefined = PUBLISHED): NamedText {
  const paragraphs: NamedText['paragraphs'][number][] = [];
  const captions: NamedText['captions'][number][] = [];
  const mentions: NamedText['mentions'][number][] = [];
  const names = new Map<string, NameFacts>();
  let text = '';
  for (const line of marked.split('\n')) {
    const start = text.length;
    for (const part of line.replace(/^\{|\}$/g, '').split(/(\[[A-Z]+ [^\]]*\])/)) {
      const found = /^\[([A-Z]+) ([^\]]*)\]$/.exec(part);
      const printed = found?.[2] ?? part;
      if (found !== null) {
        const type = found[1] as NameType;
        const name = printed.split(' ').at(-1)?.toLowerCase() ?? '';
        mentions.push({ start: text.length, end: text.length + printed.length, type, name });
        const shortLabel = type === 'PER' ? (printed.split(' ').at(-1) ?? '') : printed;
        names.set(name, names.get(name) ?? { type, label: printed, shortLabel });
      }
      text += printed;
    }
    const range = { start, end: text.length };
    const sentences = splitSentences(text, range);
    if (line.startsWith('{')) captions.push({ range, sentences });
    else paragraphs.push({ range, sentences });
    text += '\n';
  }
  const sentences = [...captions, ...paragraphs].flatMap((one) => one.sentences).toSorted((a, b) => a.start - b.start);
  return {
    text,
    headings: [],
    captions,
    paragraphs,
    mentions,
    names,
    timexes: findTimexes({ text, sentences, published }),
    published,
  };
}

const find = (marked: string, published?: string): readonly TextEvent[] =>
  findEvents(read(marked, published), { attributions: [], voices: [] });
const tell = (marked: string): readonly string[] => find(marked).map(({ title, when }) => `${when.edtf} ${title}`);

describe('findEvents', () => {
  it.each([
    ['[PER Ann Moor] met [PER Ben Ash] on Saturday in [LOC Lima].', '2023-09-16 Moor meets Ash in Lima'],
    [
      'On Friday, [PER Ann Moor], who leads the party, left for [LOC Lima] by train.',
      '2023-09-15 Moor leaves for Lima by train',
    ],
    [
      '[ORG Redguard] fighters attacked [LOC Lima] on Sept. 4, killing 12 people.',
      '2023-09-04 Redguard fighters attack Lima',
    ],
    ['New trucks were shown to [PER Ann Moor] on Saturday.', '2023-09-16 Trucks are shown to Moor'],
    ['[PER Ann Moor] will meet [PER Ben Ash] on Monday.', '2023-09-18 Moor will meet Ash'],
    ['[PER Ann Moor] is expected to visit [LOC Lima] on Monday.', '2023-09-18 Moor is expected to visit Lima'],
    ['[PER Ann Moor] held talks with [PER Ben Ash] on Saturday.', '2023-09-16 Moor holds talks with Ash'],
    ['The ministers reached an agreement this week.', '2023-09-11/2023-09-17 Ministers reach agreement'],
    ['The treaty was signed in [LOC Lima] in 1988.', '1988 Treaty is signed in Lima'],
    [
      'On Saturday the league called on every side in [LOC Lima] to stop fighting.',
      '2023-09-16 League calls on every side in Lima to stop fighting',
    ],
    ['On Friday [PER Ann Moor] urged both ministers not to sign.', '2023-09-15 Moor urges both ministers not to sign'],
    [
      'On Friday [PER Ann Moor] pressed for the long disputes in the north and the far south to be resolved calmly.',
      '2023-09-15 Moor presses for disputes to be resolved calmly',
    ],
    ['On Saturday the council rejected all plans.', '2023-09-16 Council rejects all plans'],
    [
      '[PER Ann Moor] rode a bus and travelled on Saturday to a farm not far from [LOC Lima].',
      '2023-09-16 Moor travels to farm not far from Lima',
    ],
    [
      '[PER Ann Moor] and [PER Ben Ash] took part in Saturday’s [ORG Harbour Forum] in [LOC Lima].',
      '2023-09-16 Moor and Ash take part in Harbour Forum in Lima',
    ],
    [
      '[PER Ann Moor] departed on Saturday at the end of the second half.',
      '2023-09-16 Moor departs at end of second half',
    ],
    ['On Saturday [PER Ann Moor] left after the last song.', '2023-09-16 Moor leaves after last song'],
    [
      'The strike began on Friday with a march on [LOC Lima] by dockers.',
      '2023-09-15 Strike begins with march on Lima by dockers',
    ],
    [
      '[PER Ann Moor] takes the floor on September 16, 2023, in the [LOC Grand Hall] in [LOC Lima].',
      '2023-09-16 Moor takes floor in Grand Hall',
    ],
    ['[PER Ann Moor] hugged and greeted [PER Ben Ash] on Friday.', '2023-09-15 Moor greets Ash'],
    [
      'On Saturday [PER Ann Moor] let [PER Ben Ash] see a new rocket, the fast [ARMS Heron].',
      '2023-09-16 Moor lets Ash see Heron',
    ],
    [
      'Their ties have grown since [LOC Lima] and June 2023, when [PER Ann Moor]’s visit to [LOC Cusco] was a good sign.',
      '2023-06 Moor’s visit to Cusco',
    ],
  ])('tells “%s” in short', (text, told) => {
    expect(tell(text)).toEqual([told]);
  });

  it('counts by days to what “a day after” names', () => {
    expect(tell('A day after visiting a plant in [LOC Cusco], [PER Ann Moor] on Saturday flew to [LOC Lima].')).toEqual(
      ['2023-09-15 Moor visits plant in Cusco', '2023-09-16 Moor flies to Lima'],
    );
  });

  it.each([
    [
      'A phrase before its subject',
      'Two days after a meeting of its oldest members, [ORG Redguard] on Saturday left [LOC Lima].',
      ['2023-09-14 Meeting of Redguard’s members', '2023-09-16 Redguard leaves Lima'],
    ],
    [
      'A visit without a visitor',
      'On Saturday, a day after a visit to the mill that makes paper, [PER Ann Moor] flew to [LOC Lima].',
      ['2023-09-15 Moor’s visit to mill', '2023-09-16 Moor flies to Lima'],
    ],
    [
      'A trip behind “whose”',
      '[PER Ann Moor], whose trip in July to [LOC Cusco] had pleased [PER Ben Ash], met [PER Cora Dunn] on Friday.',
      ['2023-07 Moor’s trip to Cusco', '2023-09-15 Moor meets Dunn'],
    ],
    [
      'A number of things',
      'Ahead of the two summits on Saturday, [PER Ann Moor] met [PER Ben Ash].',
      ['2023-09-16 Moor meets Ash'],
    ],
    [
      'A ceremony somewhere',
      '[PER Ann Moor] left [LOC Lima] on Saturday after a short ceremony held at a station.',
      ['2023-09-16 Moor leaves Lima', '2023-09-16 Ceremony at station'],
    ],
    [
      'Names that do not act',
      'The ministers met on Saturday and they pressed for a truce in [LOC Lima].',
      ['2023-09-16 Ministers meet', '2023-09-16 Ministers press for truce in Lima'],
    ],
    [
      'A pronoun before its name',
      'Hours after she criticized [ORG Redguard], [PER Ann Moor] met [PER Ben Ash] on Saturday.',
      ['2023-09-16 Moor criticizes Redguard', '2023-09-16 Moor meets Ash'],
    ],
    [
      'His own people',
      '[PER Ann Moor] rested. On Saturday her aides went with her on a walk.',
      ['2023-09-16 Moor’s aides go with her on walk'],
    ],
  ])('reads %s', (_, text, told) => {
    expect(tell(text)).toEqual(told);
  });

  it('keeps both readings of a date that a clause with “when” tells of', () => {
    const [event] = find(
      'It was the sixth time since June 23, when [PER Ann Moor]’s visit to [LOC Cusco] was a sign.',
      '2024-07-27',
    ).filter(({ kind }) => kind === 'visit');
    expect(event?.when.basis).toBe('unclear');
    expect(event?.when.readings?.map(({ edtf }) => edtf)).toEqual(['2024-06-23', '2023-06']);
  });

  it('leaves out names that only say who somebody is, and those of other clauses', () => {
    const [event] = find(
      '[PER Ann Moor] met [PER Ben Ash], the mayor of [LOC Lima], on Saturday in [LOC Cusco], [LOC Peru].',
    );
    expect(event?.involved).toEqual(['moor', 'ash']);
    expect(event?.where).toEqual(['cusco', 'peru']);
  });

  it('goes on from the day told last, and says so', () => {
    const events = find('[PER Ann Moor] arrived in [LOC Lima] on Friday. She later inspected a ship.');
    expect(events.map(({ when }) => when.edtf)).toEqual(['2023-09-15', '2023-09-15']);
    expect(events[1]?.when.basis).toBe('derived');
    expect(events[1]?.when.why).toBe('no date of its own; told with what happened on Friday 15 Sep 2023');
    expect(events[1]?.after.map(({ event }) => event)).toEqual([0]);
    expect(events[1]?.involved).toEqual(['moor']);
  });

  it.each([
    ['what is not said to have happened', '[PER Ann Moor] did not meet [PER Ben Ash] on Saturday.'],
    ['what is only a condition', 'Talks could fail if [PER Ann Moor] attacked [LOC Lima].'],
    ['what goes on always', 'The bombers that regularly attacked [LOC Lima] are old.'],
    ['a state', '[PER Ann Moor] is the head of [ORG Redguard] on Saturday.'],
    ['a text without any date', '[PER Ann Moor] met [PER Ben Ash].'],
  ])('finds no event in %s', (_, text) => {
    const { text: plain, ...rest } = read(text);
    const undated = text.includes('met [PER Ben') && !text.includes('Saturday');
    const events = findEvents(
      { text: plain, ...rest, published: undated ? undefined : PUBLISHED },
      { attributions: [], voices: [] },
    );
    expect(events).toEqual([]);
  });

  it('dates a picture by the day it was taken, not the day it was released', () => {
    const [event] = find(
      '{A photo taken on September 14, 2023 and released on September 15, 2023 shows [PER Ann Moor] greeting [PER Ben Ash].}',
    );
    expect(event).toMatchObject({ title: 'Moor greets Ash', when: { edtf: '2023-09-14', basis: 'given' } });
  });

  it('marks what may be and what is to come', () => {
    expect(find('[PER Ann Moor] could visit [LOC Lima] on Monday.')[0]?.modality).toBe('possible');
    expect(find('[PER Ann Moor] will visit [LOC Lima] on Monday.')[0]?.modality).toBe('expected');
  });

  it('points to the attribution that a trigger lies in', () => {
    const text = read('[PER Ann Moor] met [PER Ben Ash] on Saturday, the ministry said.');
    const content = { start: 0, end: 34 };
    const attribution = { content, quotes: [], form: 'reported', chain: [], how: 'cue' } as const;
    expect(findEvents(text, { attributions: [attribution], voices: [] })[0]?.attribution).toBe(0);
  });

  const word = fc.constantFrom(
    ...'[PER Ann Moor]|[LOC Lima]|[ORG Redguard]|met|visit|visiting|was|had|to|the|a day after|on Saturday|in July|in the 1980s|who|,|and|“|”|shown|attacked|will|could|talks|.|’s|earlier|later|before|two days|(|)|of|with|hit|his'.split(
      '|',
    ),
  );
  it('reads any text: ranges inside it, short titles, no date finer than the words, twice the same', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.string({ maxLength: 30 }), (words, noise) => {
        const text = read(`${words.join(' ')}\n${noise.replaceAll(/[[\]{}\n]/g, '')}`);
        const events = findEvents(text, { attributions: [], voices: [] });
        for (const { sentence, trigger, title, when, after, dateWords } of events) {
          expect(trigger.start >= sentence.start && trigger.end <= sentence.end && trigger.start < trigger.end).toBe(
            true,
          );
          expect(title.length).toBeLessThanOrEqual(60);
          expect(title).not.toMatch(/(?: (?:the|a|an|of|to|in|with|and)|…)$/);
          expect(after.every(({ event }) => event >= 0 && event < events.length)).toBe(true);
          const timex = text.timexes.find(({ range }) => range.start === dateWords?.start);
          if (timex?.type === 'DATE') expect(when.precision).toBe(timex.precision);
        }
        expect(findEvents(text, { attributions: [], voices: [] })).toEqual(events);
      }),
      { numRuns: 200 },
    );
  });

  it('reads a text of eight hundred lines to its end', () => {
    const line = '[PER Ann Moor], who leads, met [PER Ben Ash] on Saturday after visiting [LOC Lima], and left.';
    const long = read(Array.from({ length: 800 }, () => line).join('\n'));
    expect(findEvents(long, { attributions: [], voices: [] }).length).toBeGreaterThan(700);
  });
});

describe('dateEvents', () => {
  it('dates a given word by its clause, by the same word elsewhere, or by the day that the report opens with', () => {
    const text = read('Shares fell on Friday. The sale was agreed in May. It followed the sale of a plant.');
    const at = (
      words: string,
    ): {
      readonly sentence: { readonly start: number; readonly end: number };
      readonly trigger: { readonly start: number; readonly end: number };
    } => {
      const start = text.text.lastIndexOf(words);
      const sentence = text.paragraphs[0]?.sentences.find((one) => one.start <= start && start < one.end) ?? {
        start: 0,
        end: 0,
      };
      return { sentence, trigger: { start, end: start + words.length } };
    };
    const dates = dateEvents(text, [at('fell'), at('agreed'), at('followed')]);
    expect(dates.map((date) => date?.edtf)).toEqual(['2023-09-15', '2023-05', '2023-09-15']);
  });
});

describe('joinEvents', () => {
  const told = (marked: string, version?: string): Parameters<typeof joinEvents>[0][number] => {
    const text = read(marked);
    return { text, events: findEvents(text, { attributions: [], voices: [] }), version };
  };

  it('joins what two texts tell of the same people on the same day', () => {
    const joined = joinEvents([
      told('[PER Ann Moor] met [PER Ben Ash] on Saturday.'),
      told('On Saturday [PER Ben Ash] met [PER Ann Moor] in [LOC Lima].'),
    ]);
    expect(joined).toHaveLength(1);
    expect(joined[0]?.why).toBe('Both texts tell of the same kind of thing on the same day with Moor and Ash.');
  });

  it.each([
    ['another day', 'On Friday [PER Ann Moor] met [PER Ben Ash].'],
    ['another place', 'On Saturday [PER Ann Moor] met [PER Ben Ash] in [LOC Cusco].'],
    ['other people', 'On Saturday [PER Ann Moor] met [PER Cora Dunn] in [LOC Lima].'],
    ['something that is still to come', '[PER Ann Moor] will meet [PER Ben Ash] on Monday.'],
  ])('keeps %s apart', (_, other) => {
    expect(joinEvents([told('[PER Ann Moor] met [PER Ben Ash] in [LOC Lima] on Saturday.'), told(other)])).toHaveLength(
      2,
    );
  });

  it('joins nearly the same sentence of two printings only', () => {
    const a = 'The council approved the plan for the northern harbour on Saturday.';
    const b = 'The council approved the plan for the northern harbor on Saturday.';
    expect(joinEvents([told(a, 'x'), told(b, 'x')])).toHaveLength(1);
    expect(joinEvents([told(a, 'x'), told(b, 'y')])).toHaveLength(2);
  });

  it('loses no telling of five thousand events', () => {
    const one = told('[PER Ann Moor] met [PER Ben Ash] on Saturday. [PER Ann Moor] visited [LOC Lima] on Friday.');
    const many = Array.from({ length: 2500 }, () => one);
    const joined = joinEvents(many);
    expect(joined.flatMap(({ tellings }) => tellings)).toHaveLength(2500 * one.events.length);
  });
});

describe('describeDifferences', () => {
  it('says who gives which date and place', () => {
    const [a] = find('[PER Ann Moor] met [PER Ben Ash] on Saturday.');
    const [b] = find('[PER Ann Moor] met [PER Ben Ash] in [LOC Lima] on Friday.');
    if (a === undefined || b === undefined) throw new Error('an event is missing');
    const tellings = [
      { label: 'A', event: a },
      { label: 'B', event: b },
    ];
    expect(describeDifferences(tellings, (name) => name)).toEqual([
      'A gives 2023-09-16; B gives 2023-09-15.',
      'A gives no place; B says lima.',
    ]);
    expect(describeDifferences([tellings[0] ?? { label: 'A', event: a }], (name) => name)).toEqual([]);
  });
});
