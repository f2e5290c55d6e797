import type { NameTypeWord } from '../../core/address/search-view.ts';

/** What readers call several names of a type. */
export const TYPE_PLURALS: Readonly<Record<NameTypeWord, string>> = {
  person: 'People',
  org: 'Organisations',
  place: 'Places',
  arms: 'Arms',
  work: 'Works',
};
