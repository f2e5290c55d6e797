import type { Range } from '../text/range.ts';
import { alignSentences } from './align-sentences.ts';
import type { AlignedPair, WordDifference } from './alignment.ts';
import { findMoved } from './find-moved.ts';

/** Paragraphs, or captions, of one text, with the sentences of each. */
export interface TextBlocks {
  readonly text: string;
  readonly blocks: readonly { readonly range: Range; readonly sentences: readonly Range[] }[];
}

/** Blocks that stand in the same place. One side may be empty; numbers of a side follow each other. */
export interface BlockRow {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Whether the other text has it in another order. */
  readonly moved: boolean;
  readonly differences: readonly WordDifference[];
  /** Sentences that the other text has not. */
  readonly aloneA: readonly Range[];
  readonly aloneB: readonly Range[];
  /** Blocks of the other text, outside this row, in which sentences of this row stand. */
  readonly awayA: readonly number[];
  readonly awayB: readonly number[];
}

interface Draft {
  readonly a: Set<number>;
  readonly b: Set<number>;
}

interface Placed {
  readonly range: Range;
  readonly block: number;
}

/**
 * Lays blocks beside each other by the sentences they share: those that share most come first, and a block joins a row only next to
 * what the row has of its side. Rows are in order of `a`; what only `b` has follows what stands before it there. Numbers count from 0.
 */
export function alignBlocks(a: TextBlocks, b: TextBlocks): readonly BlockRow[] {
  const [sentencesA, sentencesB] = [placeSentences(a), placeSentences(b)];
  const { pairs, onlyA, onlyB } = alignSentences(
    { text: a.text, sentences: sentencesA.map(({ range }) => range) },
    { text: b.text, sentences: sentencesB.map(({ range }) => range) },
  );
  const ends = pairs.map((pair) => ({ pair, a: sentencesA[pair.a]?.block ?? 0, b: sentencesB[pair.b]?.block ?? 0 }));
  const drafts = orderRows(joinBlocks(ends, sentencesA), a.blocks.length, b.blocks.length);
  const whole = drafts.filter((draft) => draft.a.size > 0 && draft.b.size > 0);
  const moved = new Set([...findMoved(whole.map((draft) => Math.min(...draft.b)))].map((index) => whole[index]));
  const alone = (places: readonly number[], sentences: readonly Placed[], blocks: ReadonlySet<number>): Range[] =>
    places.flatMap((place) => {
      const found = sentences[place];
      return found && blocks.has(found.block) ? [found.range] : [];
    });
  const byA = groupEnds(ends, ({ a: block }) => block);
  const byB = groupEnds(ends, ({ b: block }) => block);
  return drafts.map((draft) => ({
    a: sorted(draft.a),
    b: sorted(draft.b),
    moved: moved.has(draft),
    // Those of a sentence that stands in another row belong to the row of `a`.
    differences: endsOf(draft.a, byA).flatMap(({ pair }) => pair.differences),
    aloneA: alone(onlyA, sentencesA, draft.a),
    aloneB: alone(onlyB, sentencesB, draft.b),
    awayA: sorted(new Set(endsOf(draft.a, byA).flatMap((end) => (draft.b.has(end.b) ? [] : [end.b])))),
    awayB: sorted(new Set(endsOf(draft.b, byB).flatMap((end) => (draft.a.has(end.a) ? [] : [end.a])))),
  }));
}

function placeSentences({ blocks }: TextBlocks): readonly Placed[] {
  return blocks.flatMap(({ sentences }, block) => sentences.map((range) => ({ range, block })));
}

interface End {
  readonly pair: AlignedPair;
  readonly a: number;
  readonly b: number;
}

function groupEnds(ends: readonly End[], blockOf: (end: End) => number): ReadonlyMap<number, readonly End[]> {
  const groups = new Map<number, End[]>();
  for (const end of ends) {
    const group = groups.get(blockOf(end));
    if (group) group.push(end);
    else groups.set(blockOf(end), [end]);
  }
  return groups;
}

/** The ends in some blocks, in order of the blocks. */
function endsOf(blocks: ReadonlySet<number>, groups: ReadonlyMap<number, readonly End[]>): readonly End[] {
  return sorted(blocks).flatMap((block) => groups.get(block) ?? []);
}

function joinBlocks(ends: readonly End[], sentences: readonly Placed[]): readonly Draft[] {
  const links = new Map<string, { a: number; b: number; weight: number }>();
  for (const { pair, a, b } of ends) {
    const range = sentences[pair.a]?.range ?? { start: 0, end: 0 };
    const key = `${a} ${b}`;
    links.set(key, { a, b, weight: (links.get(key)?.weight ?? 0) + pair.likeness * (range.end - range.start) });
  }
  const rowsA = new Map<number, Draft>();
  const rowsB = new Map<number, Draft>();
  const rows: Draft[] = [];
  for (const { a, b } of [...links.values()].toSorted((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    const [ofA, ofB] = [rowsA.get(a), rowsB.get(b)];
    if (ofA && ofB) continue;
    const row = ofA ?? ofB ?? { a: new Set<number>(), b: new Set<number>() };
    if (!isNext(row.a, a) || !isNext(row.b, b)) continue;
    if (!ofA && !ofB) rows.push(row);
    row.a.add(a);
    row.b.add(b);
    rowsA.set(a, row);
    rowsB.set(b, row);
  }
  return rows;
}

function isNext(blocks: ReadonlySet<number>, block: number): boolean {
  return blocks.size === 0 || [block - 1, block, block + 1].some((near) => blocks.has(near));
}

/** All rows, those of one side too. */
function orderRows(joined: readonly Draft[], countA: number, countB: number): readonly Draft[] {
  const [inA, inB] = [new Set(joined.flatMap(({ a }) => [...a])), new Set(joined.flatMap(({ b }) => [...b]))];
  const rest = Array.from({ length: countA }, (_, index) => index).filter((index) => !inA.has(index));
  const rows = [...joined, ...rest.map((index): Draft => ({ a: new Set([index]), b: new Set() }))].toSorted(
    (x, y) => Math.min(...x.a) - Math.min(...y.a),
  );
  const behind = new Map<Draft | undefined, Draft[]>();
  const rowOfB = new Map(joined.flatMap((row) => [...row.b].map((index) => [index, row] as const)));
  let last: Draft | undefined;
  for (let index = 0; index < countB; index += 1) {
    if (inB.has(index)) last = rowOfB.get(index);
    else behind.set(last, [...(behind.get(last) ?? []), { a: new Set(), b: new Set([index]) }]);
  }
  return [...(behind.get(undefined) ?? []), ...rows.flatMap((row) => [row, ...(behind.get(row) ?? [])])];
}

function sorted(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].toSorted((x, y) => x - y);
}
