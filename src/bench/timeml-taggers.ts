import { findTimexes } from '../core/date/find-timexes.ts';
import { splitSentences } from '../core/text/split-sentences.ts';
import type { Range } from '../core/text/range.ts';
import type { GoldDocument, GoldTimex } from './timeml-gold.ts';

/** A program that finds temporal expressions. */
export interface Tagger {
  readonly name: string;
  readonly tag: (document: GoldDocument) => readonly GoldTimex[];
}

/** Lines and paragraphs of a labelled text, apart. Inside them single line breaks are only wrapping, unless the text has no empty lines. */
const BREAK = /\n\s*\n/g;

/** This project's own. */
export const OWN_TAGGER: Tagger = {
  name: 'Story Atlas',
  tag: ({ text, published }) =>
    findTimexes({ text, sentences: sentencesOf(text), published }).map(({ range, type, value }) => ({
      ...range,
      type,
      value,
    })),
};

/** The sentences of a labelled text, none of them running over a break between paragraphs. */
export function sentencesOf(text: string): readonly Range[] {
  const breaks = [...text.matchAll(text.includes('\n\n') ? BREAK : /\n/g)];
  const ends = [...breaks.map(({ index }) => index), text.length];
  const starts = [0, ...breaks.map((found) => found.index + found[0].length)];
  return starts.flatMap((start, index) => splitSentences(text, { start, end: ends[index] ?? text.length }));
}

/** The part of chrono-node that is used. */
interface ChronoModule {
  readonly parse: (
    text: string,
    reference: Date,
    options: { readonly forwardDate: boolean },
  ) => readonly ChronoResult[];
}

interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: {
    readonly get: (part: 'year' | 'month' | 'day' | 'hour' | 'minute') => number | null;
    readonly isCertain: (part: 'year' | 'month' | 'day' | 'hour' | 'weekday') => boolean;
  };
}

/** chrono-node as it comes, asked with the day of the document at noon; its parts written as TIMEX3 at the precision that it is sure of. */
export function chronoTagger(chrono: ChronoModule): Tagger {
  return {
    name: 'chrono-node',
    tag: ({ text, published = '2000-01-01' }) =>
      chrono
        .parse(text, new Date(`${published}T12:00:00`), { forwardDate: false })
        .map(({ index, text: words, start }) => ({
          start: index,
          end: index + words.length,
          type: start.isCertain('hour') ? 'TIME' : 'DATE',
          value: toValue(start),
        })),
  };
}

function toValue(start: ChronoResult['start']): string {
  const two = (part: 'month' | 'day' | 'hour' | 'minute'): string => String(start.get(part) ?? 0).padStart(2, '0');
  const year = String(start.get('year') ?? 0).padStart(4, '0');
  const day = `${year}-${two('month')}-${two('day')}`;
  if (start.isCertain('hour')) return `${day}T${two('hour')}:${two('minute')}`;
  if (start.isCertain('day') || start.isCertain('weekday')) return day;
  if (start.isCertain('month')) return `${year}-${two('month')}`;
  return start.isCertain('year') ? year : day;
}
