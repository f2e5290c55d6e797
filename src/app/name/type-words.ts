import type { NameTypeWord } from '../../core/address/search-view.ts';
import type { NameType } from '../../core/entity/mention.ts';

/** What readers call several names of a type. */
export const TYPE_PLURALS: Readonly<Record<NameTypeWord, string>> = {
  person: 'People',
  org: 'Organisations',
  place: 'Places',
  arms: 'Arms',
  work: 'Works',
};

/** The type of names that a URL means by a word. */
export const TYPE_OF: Readonly<Record<NameTypeWord, NameType>> = {
  person: 'PER',
  org: 'ORG',
  place: 'LOC',
  arms: 'ARMS',
  work: 'WORK',
};
