import type { Report } from '../article/report.ts';
import { contains, slice } from '../text/range.ts';
import type { Range } from '../text/range.ts';
import { alignBlocks } from './align-blocks.ts';
import type { BlockRow, TextBlocks } from './align-blocks.ts';
import type { ComparedMark, ComparedPart, ComparedRow, Comparison, RowKind, SideNames } from './comparison.ts';
import { capitalise, countInWords, tellDifferences } from './tell-row.ts';
import { sumRows } from './sum-rows.ts';

/** What is compared of an article. */
export type ComparedReport = Pick<Report, 'text' | 'headline' | 'captions' | 'paragraphs' | 'dateline' | 'agency'>;

interface Sides {
  readonly a: ComparedReport;
  readonly b: ComparedReport;
  readonly names: SideNames;
}

/**
 * Lays two articles beside each other, paragraph by paragraph: headline, captions, text. Neither is the original: what differs is told
 * of both. Any two articles can be compared; those with nothing in common have rows of one side only.
 */
export function compareArticles(a: ComparedReport, b: ComparedReport, names: SideNames): Comparison {
  const sides = { a, b, names };
  const rows = [
    ...compareHeadlines(sides),
    ...pairCaptions(compareBlocks('caption', sides)),
    ...compareBlocks('paragraph', sides),
  ];
  return { rows, totals: sumRows(rows) };
}

function compareHeadlines({ a, b, names }: Sides): readonly ComparedRow[] {
  const block = (range: Range | undefined): ComparedRow['a'] => (range ? [{ n: 0, range, marks: [] }] : []);
  if (!a.headline && !b.headline) return [];
  const isSame = a.headline && b.headline && slice(a.text, a.headline) === slice(b.text, b.headline);
  const missing = a.headline ? names.a : names.b;
  const tell = a.headline && b.headline ? 'Headlines differ' : `Only ${missing} has a headline`;
  return [
    {
      part: 'headline',
      kind: isSame ? 'same' : toKind(a.headline !== undefined, b.headline !== undefined),
      a: block(a.headline),
      b: block(b.headline),
      differences: [],
      isSameText: isSame === true,
      isAlike: isSame === true,
      tells: isSame ? [] : [tell],
    },
  ];
}

function toKind(hasA: boolean, hasB: boolean): RowKind {
  if (hasA && hasB) return 'differs';
  return hasA ? 'only-a' : 'only-b';
}

/** Captions of different pictures stand beside each other as long as there are some on both sides. */
function pairCaptions(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const onlyA = rows.filter(({ kind }) => kind === 'only-a');
  const onlyB = rows.filter(({ kind }) => kind === 'only-b');
  const paired = onlyA.slice(0, onlyB.length).map((row, index): ComparedRow => ({
    ...row,
    kind: 'differs',
    b: onlyB[index]?.b ?? [],
    tells: ['Different captions'],
  }));
  const used = new Set<ComparedRow>([...onlyA.slice(0, paired.length), ...onlyB.slice(0, paired.length)]);
  return [...paired, ...rows.filter((row) => !used.has(row))];
}

function compareBlocks(part: 'caption' | 'paragraph', sides: Sides): readonly ComparedRow[] {
  const [a, b] = [sides.a, sides.b].map(({ text, captions, paragraphs }): TextBlocks => ({
    text,
    blocks: part === 'caption' ? captions : paragraphs,
  }));
  return a && b ? alignBlocks(a, b).map((row) => makeRow(part, row, sides)) : [];
}

function makeRow(part: ComparedPart, row: BlockRow, sides: Sides): ComparedRow {
  const { a, b, names } = sides;
  const extras = part === 'paragraph' ? findExtras(row, sides) : [];
  const marks = (side: 'a' | 'b'): readonly ComparedMark[] => [
    ...row.differences
      .filter((one) => one[side].end > one[side].start)
      .map((one) => {
        const other = one[side === 'a' ? 'b' : 'a'];
        return { ...one[side], alone: other.end === other.start };
      }),
    ...(row.a.length > 0 && row.b.length > 0 ? (side === 'a' ? row.aloneA : row.aloneB) : []).map((range) => ({
      ...range,
      alone: true,
    })),
    ...extras.filter((one) => one.side === side).map(({ range, alone }) => ({ ...range, alone })),
  ];
  const blocks = (side: 'a' | 'b'): ComparedRow['a'] => {
    const own = part === 'caption' ? sides[side].captions : sides[side].paragraphs;
    const all = marks(side).toSorted((x, y) => x.start - y.start);
    return row[side].map((index) => {
      const range = own[index]?.range ?? { start: 0, end: 0 };
      return { n: index + 1, range, marks: all.filter((mark) => contains(range, mark)) };
    });
  };
  const away = row.awayA.length + row.awayB.length > 0;
  const kind = row.a.length > 0 && row.b.length > 0 ? 'differs' : away ? 'differs' : toKind(row.a.length > 0, false);
  const tells = [
    ...tellPresence(part, row, names),
    ...extras.map(({ tell }) => tell),
    ...tellDifferences(row.differences, { a: a.text, b: b.text, names }),
    ...tellShape(row, names),
  ];
  const isSameText =
    row.a.length > 0 &&
    row.b.length > 0 &&
    !away &&
    !row.moved &&
    row.aloneA.length + row.aloneB.length === 0 &&
    row.differences.every((one) => one.kind === 'spelling');
  const isAlike = isSameText && extras.length === 0;
  const isSame = isAlike && tells.length === 0;
  return {
    part,
    kind: isSame ? 'same' : kind,
    a: blocks('a'),
    b: blocks('b'),
    differences: row.differences,
    isSameText,
    isAlike,
    tells,
  };
}

/** What stands on one side only. */
function tellPresence(part: ComparedPart, row: BlockRow, names: SideNames): readonly string[] {
  const [hasA, hasB] = [row.a.length > 0, row.b.length > 0];
  if (hasA !== hasB && row.awayA.length + row.awayB.length === 0) {
    const name = hasA ? names.a : names.b;
    return [part === 'caption' ? `Only ${name} has this caption` : `Only in ${name}`];
  }
  const tell = (n: number, name: string): readonly string[] =>
    n === 0 ? [] : [`${capitalise(countInWords(n))} ${n === 1 ? 'sentence' : 'sentences'} only in ${name}`];
  return [...tell(row.aloneA.length, names.a), ...tell(row.aloneB.length, names.b)];
}

/** Where a text cuts its paragraphs otherwise, or tells in another order. */
function tellShape({ a, b, moved, awayA, awayB }: BlockRow, names: SideNames): readonly string[] {
  const split = (n: number, name: string, other: string, at: number): string =>
    capitalise(`${name} prints ${other}’s paragraph ${at + 1} as ${countInWords(n)}`);
  const away = (blocks: readonly number[], name: string): readonly string[] =>
    blocks.map((block) => `Partly in paragraph ${block + 1} of ${name}`);
  return [
    ...(a.length > 1 && b.length === 1 ? [split(a.length, names.a, names.b, b[0] ?? 0)] : []),
    ...(b.length > 1 && a.length === 1 ? [split(b.length, names.b, names.a, a[0] ?? 0)] : []),
    ...(a.length > 1 && b.length > 1 ? ['Cut into paragraphs in another way'] : []),
    ...(moved ? ['Told in another order'] : []),
    ...away(awayA, names.b),
    ...away(awayB, names.a),
  ];
}

interface Extra {
  readonly side: 'a' | 'b';
  readonly range: Range;
  readonly alone: boolean;
  readonly tell: string;
}

/** The dateline and the closing credit, which stand outside the sentences. */
function findExtras(row: BlockRow, { a, b, names }: Sides): readonly Extra[] {
  return (['a', 'b'] as const).flatMap((side) => {
    const [own, other] = side === 'a' ? [a, b] : [b, a];
    const isHere = (range: Range): boolean =>
      row[side].some((index) => contains(own.paragraphs[index]?.range ?? { start: 0, end: -1 }, range));
    const extras: Extra[] = [];
    const { dateline, agency } = own;
    if (dateline && isHere(dateline.range)) {
      const printed = other.dateline && slice(other.text, other.dateline.range);
      const tell = printed === undefined ? `Only ${names[side]} has a dateline` : 'Datelines differ';
      if (printed !== slice(own.text, dateline.range)) {
        extras.push({ side, range: dateline.range, alone: printed === undefined, tell });
      }
    }
    const isInDateline = agency?.range && dateline && contains(dateline.range, agency.range);
    if (agency?.range && isHere(agency.range) && !isInDateline && other.agency?.range === undefined) {
      extras.push({ side, range: agency.range, alone: true, tell: `Only ${names[side]} credits ${agency.name}` });
    }
    return extras;
  });
}
