import type { Unit } from '../../core/address/address.ts';
import { formatUnit } from '../../core/address/passage-id.ts';
import type { ComparedBlock, ComparedPart, ComparedRow } from '../../core/version/comparison.ts';

/** The unit of its article that a block of a row is. */
export function unitOf(part: ComparedPart, { n }: ComparedBlock): Unit {
  return { kind: part, n };
}

/** The id of a row on its page: its place in the first article, `p13`, or, when only the second has it, `b-p13`. */
export function rowId({ part, a, b }: ComparedRow): string {
  const [first] = a;
  if (first) return formatUnit(unitOf(part, first));
  return b[0] ? `b-${formatUnit(unitOf(part, b[0]))}` : '';
}

/** Whether the row is the one with this id, or holds the unit of the first article that it names. */
export function isAtRow(row: ComparedRow, id: string): boolean {
  if (rowId(row) === id) return true;
  const unit = id.split(/[s~-]/)[0] ?? '';
  return unit !== 'b' && row.a.some((block) => formatUnit(unitOf(row.part, block)) === unit);
}

/** `3`, `3–12`; nothing for what has no number. */
export function numbersOf(blocks: readonly ComparedBlock[]): string {
  const numbers = blocks.map(({ n }) => n).filter((n) => n > 0);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === 0) return '';
  return first === last ? `${first}` : `${first}–${last}`;
}
