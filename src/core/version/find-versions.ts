import type { Report } from '../article/report.ts';
import type { Printing } from './printing.ts';
import { findNearPairs } from './find-near-pairs.ts';
import { createWordFolder } from './fold-word.ts';
import { matchParagraphs } from './match-paragraphs.ts';
import { readPrinting } from './printing.ts';
import { compareText } from '../text/compare-text.ts';

/** Reports that print the same text. */
export interface VersionGroup {
  /** Indexes into the reports, in order of publication, then file, then part. Undated ones come last. */
  readonly members: readonly number[];
  /** For each member: the numbers of its paragraphs, counted from 1, that no other member has. */
  readonly onlyHere: readonly (readonly number[])[];
  /** `matching[a][b]`: how many of member a's paragraphs member b has too. With itself, all of them. */
  readonly matching: readonly (readonly number[])[];
}

/** Two reports are printings of one when they share this many sentences … */
const MIN_SHARED_SENTENCES = 3;
/** … and this share of the shorter one's. A quotation passed around, or a boilerplate paragraph, stays below. */
const MIN_SHARED_PART = 0.3;
/** A sentence that stands in more reports than this is boilerplate and joins nothing; the bound also keeps the work linear. */
const MAX_REPORTS_PER_SENTENCE = 64;

/**
 * Groups the reports that print one text, by the sentences they share word for word and by the runs of words they share where every sentence was
 * edited, then says which paragraphs match, sentence by sentence,
 * by the words they have in common. Reports that share their text with no other are in no group. Order of the result: by first member.
 */
export function findVersions(reports: readonly Report[]): readonly VersionGroup[] {
  const printings = reports.map(readPrinting);
  const pairs = [...findPairs(printings), ...findEditedPairs(printings)];
  const groups = joinPairs(pairs, reports.length);
  return groups.map((group) => compareMembers(sortMembers(group, reports), printings));
}

/** Pairs that share enough, found through an index from sentence to reports so that no report is compared with all others. */
function findPairs(printings: readonly Printing[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  for (const [index, { keys }] of printings.entries()) {
    for (const key of keys) {
      const held = holders.get(key);
      if (held === undefined) holders.set(key, [index]);
      else held.push(index);
    }
  }
  const shared = new Map<number, number>();
  for (const held of holders.values()) {
    if (held.length > 1 && held.length <= MAX_REPORTS_PER_SENTENCE) countPairs(held, printings.length, shared);
  }
  return [...shared].flatMap(([pair, count]) => {
    const a = Math.floor(pair / printings.length);
    const b = pair % printings.length;
    const shorter = Math.min(printings[a]?.keys.size ?? 0, printings[b]?.keys.size ?? 0);
    const enough = count >= Math.min(MIN_SHARED_SENTENCES, shorter) && count >= shorter * MIN_SHARED_PART;
    return enough ? [[a, b] as const] : [];
  });
}

/** Pairs that share runs of words, whatever was changed between them. */
function findEditedPairs(printings: readonly Printing[]): readonly (readonly [number, number])[] {
  const fold = createWordFolder();
  const texts = printings.map(({ paragraphs }) => paragraphs.flat().map(({ key }) => key.split(' ').map(fold)));
  return findNearPairs(texts).map(({ a, b }) => [a, b]);
}

function countPairs(held: readonly number[], size: number, shared: Map<number, number>): void {
  for (const [position, a] of held.entries()) {
    for (const b of held.slice(position + 1)) shared.set(a * size + b, (shared.get(a * size + b) ?? 0) + 1);
  }
}

/** Joins pairs into groups (union-find with path halving): a printing of a printing is a printing. */
function joinPairs(pairs: readonly (readonly [number, number])[], size: number): readonly (readonly number[])[] {
  const parents = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      parents[at] = parents[parent] ?? parent;
      at = parents[at] ?? at;
    }
    return at;
  };
  for (const [a, b] of pairs) parents[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  const groups = new Map<number, number[]>();
  for (let index = 0; index < size; index += 1) {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), index]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function sortMembers(group: readonly number[], reports: readonly Report[]): readonly number[] {
  const dateOf = (index: number): string => reports[index]?.dated?.edtf ?? '9999-99-99';
  const fileOf = (index: number): string => reports[index]?.file ?? '';
  const partOf = (index: number): number => reports[index]?.part ?? 0;
  return group.toSorted(
    (a, b) => compareText(dateOf(a), dateOf(b)) || compareText(fileOf(a), fileOf(b)) || partOf(a) - partOf(b) || a - b,
  );
}

function compareMembers(members: readonly number[], printings: readonly Printing[]): VersionGroup {
  const texts = members.map((index) => printings[index]?.paragraphs ?? []);
  const matches = texts.map((own, member) =>
    texts.map((other, position) => (position === member ? new Set<number>() : matchParagraphs(own, other))),
  );
  return {
    members,
    onlyHere: texts.map((own, member) => {
      const found = matches[member] ?? [];
      return own.map((_, index) => index + 1).filter((number) => !found.some((set) => set.has(number)));
    }),
    matching: matches.map((row, member) =>
      row.map((set, position) => (position === member ? (texts[member]?.length ?? 0) : set.size)),
    ),
  };
}
