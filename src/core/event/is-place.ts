import type { JoinedMention, NamedText } from '../speech/named-text.ts';
import type { ReadSentence } from './read-clauses.ts';
import { isBareVerb } from './read-complements.ts';
import { PLACE_PREPOSITIONS, PREPOSITIONS } from './word-classes.ts';

/** A place behind a preposition that says where; a building or school counts as one behind `at`. */
export function isPlace(
  { names }: Pick<NamedText, 'names'>,
  { words, segments }: Pick<ReadSentence, 'words' | 'segments'>,
  mention: JoinedMention,
  at: number,
): boolean {
  const type = names.get(mention.name)?.type ?? mention.type;
  if (type !== 'LOC' && type !== 'ORG') return false;
  if (mention.role === 'government') return false;
  let back = at - 1;
  while (back >= 0 && back >= at - 6) {
    const word = words[back];
    const lower = word?.lower ?? '';
    // `in Cusco, Peru`: the second place is where the first is.
    const wider = word?.lower === ',' && type === 'LOC' && back === at - 1 ? words[back - 1]?.mention : undefined;
    if (wider?.type === 'LOC')
      return isPlace(
        { names },
        { words, segments },
        wider,
        words.findIndex((one) => one.mention === wider),
      );
    if (word === undefined || word.mark || word.mention?.type === 'PER') return false;
    if (lower.startsWith('toward') && !segments.some(({ verbs }) => verbs.some((verb) => verb.at === back - 1)))
      return false;
    if (lower === 'to' && isBareVerb(words, back + 1)) return false;
    if (lower === 'from' && ORIGINS.has(words[back - 1]?.lower ?? '')) return false;
    if (PLACE_PREPOSITIONS.has(lower))
      return type === 'LOC'
        ? lower !== 'for' && lower !== 'on'
          ? true
          : lower === 'on' && !isAbstract(words[back - 1]?.lower)
        : lower === 'at';
    if (word.lower === 'with' || word.lower === 'by' || word.lower === 'of')
      return lower === 'of' && type === 'LOC' && isPlaced(words, back - 1);
    back -= 1;
  }
  return false;
}

/** `near the port city of`: a place preposition a few plain words before. */
function isPlaced(words: ReadSentence['words'], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 4); at -= 1) {
    const word = words[at];
    if (word === undefined || word.mark || word.mention !== undefined) return false;
    if (PREPOSITIONS.has(word.lower)) return PLACE_PREPOSITIONS.has(word.lower) && !/^(?:for|on|off)$/.test(word.lower);
  }
  return false;
}

/** “his counterpart from Peru” says whose he is, not where it was. */
const ORIGINS: ReadonlySet<string> = new Set(
  'counterpart counterparts colleague colleagues minister ministers diplomat diplomats official officials leader leaders message people delegation delegates'.split(
    ' ',
  ),
);

function isAbstract(before: string | undefined): boolean {
  return ['war', 'attack', 'attacks', 'sanctions', 'pressure', 'called', 'call', 'strike', 'strikes', 'over'].includes(
    before ?? '',
  );
}
