import type { NameId } from '../address/ids.ts';
import { foldText } from '../text/fold.ts';
import type { NetworkLayout, PlacedName } from './network-layout.ts';

/** Keys that move over the plate; any other single character looks for a name that begins with it. */
export const WALK_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;

type Names = Pick<NetworkLayout, 'names'>;

/** The name that a key leads to from `current`: in the column, to the nearest row of the next column, or by its first letters. */
export function moveOnNetwork({ names }: Names, current: NameId | undefined, key: string): NameId | undefined {
  const from = names.find(({ name }) => name.id === current) ?? names[0];
  if (!from) return undefined;
  const column = names.filter((one) => one.column === from.column);
  switch (key) {
    case 'ArrowUp':
      return (column[from.row - 1] ?? from).name.id;
    case 'ArrowDown':
      return (column[from.row + 1] ?? from).name.id;
    case 'Home':
      return column[0]?.name.id;
    case 'End':
      return column.at(-1)?.name.id;
    case 'ArrowLeft':
      return beside(names, from, -1).name.id;
    case 'ArrowRight':
      return beside(names, from, 1).name.id;
    default:
      return findByLetters(names, from, key)?.name.id;
  }
}

/** The next or previous of the names in `near`, in reading order, and round again. */
export function walkNear(
  { names }: Names,
  near: ReadonlySet<NameId>,
  current: NameId | undefined,
  step: 1 | -1,
): NameId | undefined {
  const order = names.map(({ name }) => name.id);
  const at = current === undefined ? -1 : order.indexOf(current);
  const round =
    step === 1
      ? [...order.slice(at + 1), ...order.slice(0, at + 1)]
      : [...order.slice(0, Math.max(0, at)).toReversed(), ...order.slice(Math.max(0, at)).toReversed()];
  return round.find((id) => near.has(id));
}

function beside(names: readonly PlacedName[], from: PlacedName, step: number): PlacedName {
  const next = names.filter(({ column }) => column === from.column + step);
  return (
    next.reduce<PlacedName | undefined>(
      (best, one) => (best && Math.abs(best.y - from.y) <= Math.abs(one.y - from.y) ? best : one),
      undefined,
    ) ?? from
  );
}

/** The next name that begins with these letters, after the current one. */
function findByLetters(names: readonly PlacedName[], from: PlacedName, letters: string): PlacedName | undefined {
  const wanted = foldText(letters);
  const at = names.indexOf(from);
  const isMore = Array.from(letters).length > 1;
  const round = [...names.slice(isMore ? at : at + 1), ...names.slice(0, isMore ? at : at + 1)];
  return round.find(({ name }) => foldText(name.label).startsWith(wanted));
}
