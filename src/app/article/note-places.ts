import type { MarkKind } from '../../core/address/address.ts';
import type { MarginNote } from '../../core/atlas/margin-notes.ts';
import type { Range } from '../../core/text/range.ts';

/** A note and where it is shown: always, only beside the text while notes are folded, or only when they are unfolded. */
export interface PlacedNote {
  readonly note: MarginNote;
  readonly isLinked: boolean;
  readonly place: 'open' | 'side' | 'more';
}

/** Notes beside a paragraph before the rest is folded away. */
const MOST = 3;
const MARKED_BY: Partial<Record<MarginNote['kind'], MarkKind>> = { name: 'names', date: 'dates', chain: 'says' };

/**
 * The notes of one paragraph as they are shown: those about the linked passage first, then in their own order. Notes that explain
 * marks come and go with them.
 */
export function placeNotes(
  notes: readonly MarginNote[],
  show: readonly MarkKind[],
  linked: readonly Range[],
): readonly PlacedNote[] {
  const shown = notes.filter(({ kind }) => {
    const mark = MARKED_BY[kind];
    return mark === undefined || show.includes(mark);
  });
  const isLinked = ({ range }: MarginNote): boolean =>
    linked.some(({ start, end }) => range.start < end && start < range.end);
  const ordered = [...shown.filter(isLinked), ...shown.filter((note) => !isLinked(note))];
  return ordered.map((note, i) => {
    const isOpen = i < MOST && (isLinked(note) || note.kind === 'difference');
    return { note, isLinked: isLinked(note), place: isOpen ? 'open' : i < MOST ? 'side' : 'more' };
  });
}
