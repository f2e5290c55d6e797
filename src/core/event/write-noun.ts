import type { NamedText } from '../speech/named-text.ts';
import { addComplements, TITLE_LENGTH } from './add-complements.ts';
import type { Trigger } from './find-triggers.ts';
import type { ReadSentence } from './read-clauses.ts';
import { readComplements } from './read-complements.ts';
import { shortenPhrase, type Stands } from './shorten-phrase.ts';
import { PREPOSITIONS } from './word-classes.ts';

/** `Moor’s visit to the port`, `Summit with Ash`. */
export function writeNoun(
  text: NamedText,
  sentence: ReadSentence,
  trigger: Trigger,
  stands: Stands,
): string | undefined {
  const { at, segment } = trigger;
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
  const held = findHeld(sentence, at);
  const complements = readComplements(sentence, segment, held).filter(({ preposition }) => preposition !== undefined);
  const title = addComplements(text, sentence, { head: head.words, complements, stands });
  if (title === undefined || NUMBERS.has(words[from]?.lower ?? '')) return undefined;
  if (title.includes(' between ') && !title.includes(' and ')) {
    const other = words.findLast(
      ({ mention, start: place }) => mention?.type === 'PER' && place > (words[at]?.start ?? 0),
    )?.mention;
    return other === undefined ? title : `${title} and ${text.names.get(other.name)?.shortLabel ?? ''}`.trim();
  }
  const owner = whose(text, sentence, { segment, at: from }) ?? agent(trigger, head.words, stands);
  if (owner !== undefined && owner.length + title.length < TITLE_LENGTH - 2)
    return `${owner}’s ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  if (title === head.words && COUNT.test(title)) return undefined;
  if (title !== head.words || title.includes(' ')) return title;
  return words[at - 1]?.lower === 'their' && stands.group?.plural === true
    ? `${title} of ${stands.group.words}`
    : undefined;
}
const NUMBERS: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'several', 'many', 'the two']);

/** `two summits`, `some talks`: how many there were is no title. */
const COUNT =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|few|all|both|no|any|every|each|half|first|second|third|last) \p{L}+$/iu;
const HELD: ReadonlySet<string> = new Set(['held', 'hosted', 'staged', 'organised', 'organized']);

/** `a ceremony held at the port`: the phrases behind the participle are the noun’s. */
function findHeld({ words }: ReadSentence, at: number): number {
  return HELD.has(words[at + 1]?.lower ?? '') ? at + 1 : at;
}

/** `Moor, whose trip …`. */
function whose(
  text: NamedText,
  { words, segments }: ReadSentence,
  { segment, at }: { readonly segment: number; readonly at: number },
): string | undefined {
  const home = segments[segment];
  if (home?.opener !== 'whose' || at !== home.from) return undefined;
  const owner = words.slice(0, home.from).findLast(({ mention }) => mention !== undefined)?.mention;
  return owner && text.names.get(owner.name)?.shortLabel;
}

/** `a day after a visit to the plant, Moor left`: the visitor is whom the sentence is about. */
function agent({ kind, verb }: Trigger, head: string, { owner }: Stands): string | undefined {
  return verb === undefined && kind === 'visit' && owner !== undefined && !head.includes('’') ? owner : undefined;
}

function isEdge(lower: string, named: boolean): boolean {
  return !named && (PREPOSITIONS.has(lower) || lower === 'and' || lower === 'or' || /(?:ed|ing)$/.test(lower));
}
