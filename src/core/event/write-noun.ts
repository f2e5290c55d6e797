import type { NamedText } from '../speech/named-text.ts';
import { addComplements } from './add-complements.ts';
import type { Trigger } from './find-triggers.ts';
import type { ReadSentence } from './read-clauses.ts';
import { readComplements } from './read-complements.ts';
import { shortenPhrase, type Stands } from './shorten-phrase.ts';
import { PREPOSITIONS } from './word-classes.ts';

/** `Moor’s visit to the port`, `Summit with Ash`. */
export function writeNoun(
  text: NamedText,
  sentence: ReadSentence,
  { at, segment }: Trigger,
  stands: Stands,
): string | undefined {
  const { words, segments } = sentence;
  let from = at;
  const start = segments[segment]?.from ?? at;
  while (
    from > start &&
    words[from - 1]?.mark === false &&
    !isEdge(words[from - 1]?.lower ?? '', words[from - 1]?.mention !== undefined)
  )
    from -= 1;
  const head = shortenPhrase(text, words, { from, to: at + 1 }, stands);
  if (head === undefined) return undefined;
  const complements = readComplements(sentence, segment, at).filter(({ preposition }) => preposition !== undefined);
  const title = addComplements(text, sentence, { head: head.words, complements, stands });
  if (title === undefined || NUMBERS.has(words[from]?.lower ?? '')) return undefined;
  if (title.includes(' between ') && !title.includes(' and ')) {
    const other = words.findLast(
      ({ mention, start: place }) => mention?.type === 'PER' && place > (words[at]?.start ?? 0),
    )?.mention;
    return other === undefined ? title : `${title} and ${text.names.get(other.name)?.shortLabel ?? ''}`.trim();
  }
  if (title !== head.words || title.includes(' ')) return title;
  return words[at - 1]?.lower === 'their' && stands.group?.plural === true
    ? `${title} of ${stands.group.words}`
    : undefined;
}
const NUMBERS: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'several', 'many', 'the two']);

function isEdge(lower: string, named: boolean): boolean {
  return !named && (PREPOSITIONS.has(lower) || lower === 'and' || lower === 'or' || /(?:ed|ing)$/.test(lower));
}
