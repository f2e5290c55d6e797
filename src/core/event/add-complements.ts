import type { NamedText } from '../speech/named-text.ts';
import type { ReadSentence } from './read-clauses.ts';
import type { Complement } from './read-complements.ts';
import { shortenPhrase, type Stands } from './shorten-phrase.ts';

/** The longest title. */
export const TITLE_LENGTH = 60;
/** Complements that a title has at most. */
const COMPLEMENTS = 3;

/** `starts with an attack` says what it was; `fires with guns` only how. */
const OPENS_WITH = /(?:starts?|begins?|opens?|ends?|closes?| on)$/;

/** The opening of a title and what may follow it. */
export interface Opening {
  readonly head: string;
  readonly complements: readonly Complement[];
  readonly stands: Stands;
}

/** As many phrases as there is room for; the object, if there is one, must be among them. */
export function addComplements(
  text: NamedText,
  { words }: ReadSentence,
  { head, complements, stands }: Opening,
): string | undefined {
  let title = head;
  let added = 0;
  for (const complement of complements) {
    if (added >= COMPLEMENTS) break;
    const phrase = shortenPhrase(text, words, complement, stands);
    const more =
      phrase && `${title} ${complement.preposition === undefined ? '' : `${complement.preposition} `}${phrase.words}`;
    const means = complement.preposition === 'with' && !OPENS_WITH.test(head);
    if (means && phrase !== undefined && /^(?!him$|her$)[a-z]+$/.test(phrase.words)) break;
    if (more === undefined || more.length > TITLE_LENGTH) {
      if (complement.preposition === undefined && added === 0) return undefined;
      if (complement.preposition === 'of' || complement.preposition === undefined) break;
      continue;
    }
    title = more;
    added += 1;
  }
  return title;
}
