import { makeSnippet } from './make-snippet.ts';
import type { PassageMatch, TermMatch } from './match-passage.ts';
import type { Plan } from './plan.ts';
import type { RecordKind, SearchRecord } from './record.ts';
import type { Hit, PassageHit, RecordHead } from './result.ts';
import type { RatedRecord } from './read-candidates.ts';

/** Passages that a hit shows; the others are counted. */
const SHOWN_PASSAGES = 3;
/** Longest words that are handed to the article's own search. */
const LONGEST_FIND = 80;

/** The hit of a record of this kind; none when it is of another. */
export function toHit<K extends RecordKind>(
  { record, matched }: RatedRecord,
  kind: K,
  plan: Plan,
): readonly Hit<Extract<SearchRecord, { readonly kind: K }>>[] {
  if (!isKind(record, kind)) return [];
  const passages = matched.passages.slice(0, SHOWN_PASSAGES).map((match) => toPassageHit(match, plan));
  return [
    {
      record: headOf(record),
      passages,
      passageCount: matched.passages.length,
      lacks: lackedWords(matched.lacks, plan),
    },
  ];
}

function isKind<K extends RecordKind>(
  record: SearchRecord,
  kind: K,
): record is Extract<SearchRecord, { readonly kind: K }> {
  return record.kind === kind;
}

/** A record without its text. */
export function headOf<R extends SearchRecord>(record: R): RecordHead<R> {
  const { passages, ...head } = record;
  void passages;
  return head;
}

/** The words of the query that a record does not have, as typed. */
export function lackedWords(lacks: readonly number[], { clauses }: Plan): readonly string[] {
  return lacks.flatMap((at) => {
    const [atom] = clauses[at]?.any ?? [];
    return atom?.kind === 'term' ? [atom.text] : [];
  });
}

/** A passage as a list shows it. */
export function toPassageHit({ passage, clauses }: PassageMatch, plan: Plan): PassageHit {
  const found = clauses.flatMap((matches, at) => (plan.clauses[at]?.not ? [] : (matches ?? [])));
  const find = wordsToFind(passage.text, found);
  return {
    snippet: makeSnippet(passage.text, found),
    ...(passage.at !== undefined && { at: passage.at }),
    ...(find !== undefined && { find }),
    why: [...new Set(found.flatMap((match) => tellWhy(passage.text, match)))].slice(0, 3),
  };
}

function tellWhy(text: string, { start, end, why }: TermMatch): readonly string[] {
  return why === undefined || end === start ? [] : [`“${text.slice(start, end)}” ${why}`];
}

/** The longest run of matched words as it is printed: the article's own search takes words literally. */
function wordsToFind(text: string, found: readonly TermMatch[]): string | undefined {
  const sorted = found.toSorted((a, b) => a.start - b.start);
  let best = '';
  let run = { start: -1, end: -1 };
  for (const { start, end } of sorted) {
    const goesOn = run.start !== -1 && /^\s?$/u.test(text.slice(run.end, start));
    run = goesOn ? { start: run.start, end: Math.max(run.end, end) } : { start, end };
    const words = text.slice(run.start, run.end);
    if (words.length > best.length && words.length <= LONGEST_FIND) best = words;
  }
  return best === '' ? undefined : best;
}
