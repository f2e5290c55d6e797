import type { NameType, PlaceRole } from '../entity/mention.ts';
import type { Range } from '../text/range.ts';
import type { NounChunk } from './chunk.ts';
import type { Unit } from './unit.ts';

/** A name as one side of a link, with the words that stand for it: a name, or a pronoun. */
export interface Party extends Range {
  readonly name: string;
  readonly type: NameType;
  readonly role?: PlaceRole | undefined;
  /** Whether a pronoun stands for it. */
  readonly derived: boolean;
}

/** A printed name as a party. */
export function toParty(unit: Unit | undefined): readonly Party[] {
  if (unit?.name === undefined || unit.type === undefined) return [];
  const { start, end, name, type, role } = unit;
  return [{ start, end, name, type, role, derived: false }];
}

/** The head of a noun phrase as a party; empty when it names nothing. */
export function toHeadParty(noun: NounChunk): readonly Party[] {
  return toParty(noun.head);
}
