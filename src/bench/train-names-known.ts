import { type Gazetteer, LISTED } from '../core/entity/gazetteer.ts';
import { ORG_WORDS, PLACE_WORDS, ROLE_WORDS, SPEECH_WORDS, TITLE_WORDS } from '../core/entity/word-lists.ts';
import type { KnownWord } from './train-names-kinds.ts';

/** Kinds in order; a word that is two of them is left out, but for names that are first and last. */
const KINDS: readonly number[] = [
  LISTED.country | LISTED.capital,
  LISTED.demonym,
  LISTED.agency | LISTED.org,
  LISTED.first,
  LISTED.last,
  LISTED.place,
];
const BOTH_NAMES = KINDS.length + 1;
const LISTS: readonly ReadonlySet<string>[] = [
  TITLE_WORDS,
  ORG_WORDS,
  PLACE_WORDS,
  new Set([...ROLE_WORDS, ...SPEECH_WORDS]),
];
/** The most used words that no list has are mostly no names. */
const COMMON = 12_000;

/** Words whose kind the lists tell, for learning what the vectors of each kind look like. Kind 0 is no name. */
export function findKnownWords(words: readonly string[], gazetteer: Gazetteer): readonly KnownWord[] {
  const known: KnownWord[] = [];
  words.forEach((word, at) => {
    const listed = gazetteer.kindsOf(word);
    if (listed === 0) {
      if (at < COMMON && at % 2 === 0) known.push({ word, kind: 0 });
      return;
    }
    const kinds = KINDS.flatMap((mask, kind) => ((listed & mask) !== 0 ? [kind + 1] : []));
    const [only = 0, second = 0] = kinds;
    if (kinds.length === 1) known.push({ word, kind: only });
    else if (kinds.length === 2 && only === 4 && second === 5) known.push({ word, kind: BOTH_NAMES });
  });
  LISTS.forEach((list, i) => known.push(...[...list].map((word) => ({ word, kind: BOTH_NAMES + 1 + i }))));
  return known;
}
