import type { Modality } from '../event/event.ts';
import type { LinkKind } from './link.ts';
import type { Party } from './party.ts';
import type { Range } from '../text/range.ts';

/** A link as one rule found it, before its sentence, date and kind are settled. */
export interface Draft {
  readonly a: Party;
  readonly b: Party;
  readonly kind: Exclude<LinkKind, 'expected'>;
  readonly verb: string;
  readonly modality: Modality;
  /** The words that say it, besides the two parties. */
  readonly cue: Range;
  /** Whether it is a deed that the dates of its clause date. What belongs to what has no date. */
  readonly dated: boolean;
}

/** Whether the two sides may be linked in this way: weapons are shown, places are visited, people meet. */
export function isAllowed(kind: Draft['kind'], a: Party, b: Party): boolean {
  if (a.name === b.name) return false;
  if (a.type === 'WORK' || b.type === 'WORK') return false;
  if (kind === 'arms') return b.type === 'ARMS' || (a.type === 'ARMS' && b.type !== 'PER');
  if (kind === 'at') return (b.type === 'LOC' || b.type === 'ORG') && b.name !== a.name;
  if (a.type === 'ARMS' || b.type === 'ARMS') return false;
  if (kind === 'said') return true;
  return isActor(a) && isActor(b);
}

/** Who can meet: people, organisations, and a place that stands for its government. */
function isActor({ type, role }: Party): boolean {
  return type === 'PER' || type === 'ORG' || role === 'government';
}
