import type { Analyser } from './analyse-text.ts';
import type { FieldCounts } from './index-settings.ts';
import type { PassageFacts, PassageField, SearchPassage, SearchRecord } from './record.ts';

/** Stands in every term that is no word of a text, at the beginning of most; it sorts before all letters. */
export const MARK = '\u0001';

type FacetName = 'name' | 'by' | 'via' | 'story' | 'type' | 'date' | 'only' | 'month';

/** The terms under which records with a property are kept. `FACET.name + id` is the term of a name. */
export const FACET: Readonly<Record<FacetName, string>> = {
  name: `${MARK}n:`,
  by: `${MARK}b:`,
  via: `${MARK}v:`,
  story: `${MARK}s:`,
  type: `${MARK}t:`,
  date: `${MARK}c:`,
  only: `${MARK}o:`,
  month: `${MARK}m:`,
};

/** Dates that span more months are kept under `ANY_MONTH` alone. */
const MOST_MONTHS = 36;
export const ANY_MONTH: string = `${FACET.month}any`;

/** The words of a record and where they stand, and its length in words. */
export interface RecordTerms {
  readonly words: ReadonlyMap<string, FieldCounts>;
  readonly facets: ReadonlySet<string>;
  readonly length: number;
}

/** Reads a record as the index keeps it. */
export function readRecordTerms(record: SearchRecord, analyse: Analyser): RecordTerms {
  const words = new Map<string, Record<PassageField, number>>();
  const facets = new Set<string>();
  let length = 0;
  const add = (key: string, field: PassageField): void => {
    let counts = words.get(key);
    if (!counts) words.set(key, (counts = { title: 0, lead: 0, body: 0 }));
    counts[field] += 1;
  };
  for (const { text, field, facts } of record.passages) {
    const { pieces, joined } = analyse(text);
    for (const { key } of pieces) add(key, field);
    for (const { key } of joined) add(key, field);
    length += pieces.length;
    addFacts(facts, facets);
  }
  addFacts(record.facts, facets);
  if (record.story !== undefined) facets.add(FACET.story + record.story);
  if (record.day) addMonths(record.day, facets);
  if (record.kind === 'name') {
    for (const form of [record.title, ...record.printed]) {
      const start = formStart(form, analyse);
      if (start !== MARK) facets.add(start + record.id);
    }
  }
  return { words, facets, length };
}

/**
 * How the terms begin that tell of which names some words are a printed form; the id of the name follows. They stand right behind the first
 * word, so that looking it up has brought them in. `MARK` alone when there are no words.
 */
export function formStart(words: string, analyse: Analyser): string {
  const keys = analyse(words).pieces.map(({ key }) => key);
  return keys.join(' ') + MARK;
}

function addFacts(facts: SearchPassage['facts'], facets: Set<string>): void {
  if (!facts) return;
  for (const { id } of facts.names ?? []) facets.add(FACET.name + id);
  for (const [name, values] of LISTED) for (const value of values(facts)) facets.add(FACET[name] + value);
  for (const day of facts.days ?? []) addMonths(day, facets);
  if (facts.only !== undefined) facets.add(FACET.only + facts.only);
}

const LISTED: readonly (readonly ['by' | 'via' | 'type' | 'date', (facts: PassageFacts) => readonly string[]])[] = [
  ['by', ({ by = [] }) => by],
  ['via', ({ via = [] }) => via],
  ['type', ({ types = [] }) => types],
  ['date', ({ dates = [] }) => dates],
];

function addMonths([begin, end]: readonly [string, string], facets: Set<string>): void {
  const months = monthsBetween(begin, end);
  if (months === undefined) facets.add(ANY_MONTH);
  else for (const month of months) facets.add(FACET.month + month);
}

/** The months from one day to another, `YYYY-MM`; `undefined` when they are too many to list. */
export function monthsBetween(begin: string, end: string): readonly string[] | undefined {
  const first = monthNumber(begin);
  const last = monthNumber(end);
  if (!(last - first < MOST_MONTHS)) return undefined;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => {
    const month = first + step;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
