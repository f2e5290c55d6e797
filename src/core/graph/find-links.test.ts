import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimexes } from '../date/find-timexes.ts';
import { openGazetteer } from '../entity/gazetteer.ts';
import type { NameType } from '../entity/mention.ts';
import type { JoinedMention, NamedText } from '../speech/named-text.ts';
import type { Speech } from '../speech/speech.ts';
import { contains } from '../text/range.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findLinks } from './find-links.ts';
import heldBack from './sentences-held-back.json' with { type: 'json' };
import sentences from './sentences.json' with { type: 'json' };

type Row = readonly [string, readonly string[]];
const TABLE = sentences as unknown as readonly Row[];
const HELD_BACK = heldBack as unknown as readonly Row[];
const SILENT: Speech = { attributions: [], voices: [] };
const gazetteer = openGazetteer('country\tVL\tVesland\ndemonym\tVL\tVeslandic');

/** Reads `[PER:Name]` marks into a text with names. The id of a name is the name. */
function readMarked(marked: string): NamedText {
  const mentions: JoinedMention[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[A-Z]+:[^\]]*\])/)) {
    const [, type, name] = /^\[([A-Z]+):([^\]]*)\]$/.exec(piece) ?? [];
    if (name !== undefined)
      mentions.push({ start: text.length, end: text.length + name.length, type: type as NameType, name });
    text += name ?? piece;
  }
  const range = { start: 0, end: text.length };
  const inside = splitSentences(text);
  return {
    text,
    headings: [],
    captions: [],
    paragraphs: [{ range, sentences: inside }],
    mentions,
    names: new Map(mentions.map(({ name, type }) => [name, { type, label: name, shortLabel: name }])),
    timexes: findTimexes({ text, sentences: inside, published: '2024-05-15' }),
    published: '2024-05-15',
  };
}

const linksOf = (marked: string): readonly string[] =>
  findLinks(readMarked(marked), SILENT, gazetteer).map(({ a, verb, b, modality }) =>
    modality === 'possible' && !verb.startsWith('may ') ? `${a}|${verb}|${b}|possible` : `${a}|${verb}|${b}`,
  );

describe('findLinks', () => {
  it.each(TABLE)('%s', (marked, expected) => {
    expect(linksOf(marked).toSorted()).toEqual(expected.toSorted());
  });

  it.each(HELD_BACK)('%s', (marked, expected) => {
    expect(linksOf(marked).toSorted()).toEqual(expected.toSorted());
  });

  it('dates a deed from its clause, and not from a clause that a comma has closed', () => {
    const [visited, met] = findLinks(readMarked('[PER:Lund], who visited [LOC:Tarvo] in May, met [PER:Kral].'), SILENT);
    expect(visited?.when?.edtf).toBe('2024-05');
    expect(met?.when).toBeUndefined();
  });

  it('gives the words from the first to the last that says it', () => {
    const text = readMarked('Yesterday [PER:Lund] quietly met [PER:Kral] again.');
    const [link] = findLinks(text, SILENT);
    expect(text.text.slice(link?.words.start, link?.words.end)).toBe('Lund quietly met Kral');
  });

  it('links a medium to the speaker whose words it carried', () => {
    const text = readMarked('[PER:Lund] left, [ORG:Nordic Wire] quoted her as saying.');
    const chain = [
      { role: 'speaker', label: 'Lund', name: 'Lund', basis: 'given', range: { start: 0, end: 4 } },
      { role: 'carrier', label: 'Nordic Wire', name: 'Nordic Wire', basis: 'given', range: { start: 11, end: 22 } },
    ] as const;
    const attribution = { content: { start: 0, end: 9 }, quotes: [], form: 'reported', chain, how: 'cue' } as const;
    const links = findLinks(text, { attributions: [attribution], voices: [] });
    expect(links).toContainEqual(
      expect.objectContaining({ a: 'Nordic Wire', b: 'Lund', kind: 'said', verb: 'quoted' }),
    );
  });

  it('reads any text without a throw, with ranges in bounds and both names at hand', () => {
    const word = fc.constantFrom(
      ...'[PER:Lund] [PER:Kral] [LOC:Vesland] [ARMS:K-40] [ORG:Nordic Wire] he they who which , . ( ) “ ” ’s and met was shown to by in with said will not visit visited meeting minister of the Veslandic Monday also after including carries between'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
          fc.string(),
        ),
        (marked) => {
          const text = readMarked(marked);
          const links = findLinks(text, SILENT, gazetteer);
          expect(findLinks(text, SILENT, gazetteer)).toEqual(links);
          for (const { a, b, verb, sentence, words } of links) {
            expect(a).not.toBe(b);
            expect(verb.length).toBeLessThanOrEqual(40);
            expect(contains({ start: 0, end: text.text.length }, sentence) && contains(sentence, words)).toBe(true);
            expect(text.names.has(a) && text.names.has(b)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
