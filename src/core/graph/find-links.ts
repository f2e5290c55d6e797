import type { Timex } from '../date/timex.ts';
import type { Gazetteer } from '../entity/gazetteer.ts';
import type { JoinedMention, NamedText } from '../speech/named-text.ts';
import type { Speech } from '../speech/speech.ts';
import type { Range } from '../text/range.ts';
import type { TextLink } from './link.ts';
import { createCountryFinder } from './find-country.ts';
import { readSentenceLinks } from './read-sentence-links.ts';
import type { Memory } from './resolve-noun.ts';
import { findCarried } from './find-carried.ts';

/**
 * The links that the sentences of a text state between two names, in the order of the text: who met whom, was shown what, was where,
 * belongs to what, spoke of whom. Standing in one sentence links nobody; a negated deed neither. `gazetteer` tells which country
 * `Norwegian` stands for; without it such words are passed over. Read from a shallow cut of each sentence into noun and verb phrases.
 */
export function findLinks(text: NamedText, speech: Speech, gazetteer?: Gazetteer): readonly TextLink[] {
  const findCountry = createCountryFinder(text.names, gazetteer);
  const memory: Memory = { subject: [], people: [] };
  const queue = { mentions: text.mentions, timexes: text.timexes, mention: 0, timex: 0 };
  return sentencesOf(text).flatMap(({ sentence, fresh }) => {
    if (fresh) Object.assign(memory, { subject: [], people: [] });
    const parts = { sentence, mentions: takeMentions(queue, sentence), timexes: takeTimexes(queue, sentence) };
    const links = readSentenceLinks(text, parts, { memory, findCountry });
    return [...links, ...findCarried(text, speech, sentence)];
  });
}

/** Headline, captions and body in the order of the text. `fresh` where nobody has been named before. */
function sentencesOf({ headline, captions, paragraphs }: NamedText): readonly { sentence: Range; fresh: boolean }[] {
  const apart = [...(headline === undefined ? [] : [[headline]]), ...captions.map(({ sentences }) => sentences)];
  const ranges = [
    ...apart.flatMap((sentences) => sentences.map((sentence, at) => ({ sentence, fresh: at === 0 }))),
    ...paragraphs.flatMap(({ sentences }, at) =>
      sentences.map((sentence, index) => ({ sentence, fresh: at === 0 && index === 0 })),
    ),
  ];
  return ranges.toSorted((a, b) => a.sentence.start - b.sentence.start);
}

interface Queue {
  readonly mentions: readonly JoinedMention[];
  readonly timexes: readonly Timex[];
  mention: number;
  timex: number;
}

function takeMentions(queue: Queue, { start, end }: Range): readonly JoinedMention[] {
  const taken: JoinedMention[] = [];
  for (
    let next = queue.mentions[queue.mention];
    next !== undefined && next.start < end;
    next = queue.mentions[queue.mention]
  ) {
    if (next.start >= start && next.end <= end) taken.push(next);
    queue.mention += 1;
  }
  return taken;
}

function takeTimexes(queue: Queue, { start, end }: Range): readonly Timex[] {
  const taken: Timex[] = [];
  for (
    let next = queue.timexes[queue.timex];
    next !== undefined && next.range.start < end;
    next = queue.timexes[queue.timex]
  ) {
    if (next.range.start >= start && next.range.end <= end) taken.push(next);
    queue.timex += 1;
  }
  return taken;
}
