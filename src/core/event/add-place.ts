import type { NamedText } from '../speech/named-text.ts';
import { TITLE_LENGTH } from './add-complements.ts';
import type { Trigger } from './find-triggers.ts';
import type { ReadSentence } from './read-clauses.ts';
import { isFinite } from './read-verbs.ts';
import { shortenPhrase, type Stands } from './shorten-phrase.ts';

/** A title of so many words says little without a place. */
const THIN = 3;
const PLACES: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'aboard']);

/** A title of two or three words with the place that its clause names behind a comma or a date: `takes the floor | on May 2, | in the hall`. */
export function addPlace(
  text: NamedText,
  sentence: ReadSentence,
  { title, trigger, stands }: { readonly title: string; readonly trigger: Trigger; readonly stands: Stands },
): string {
  if (title.split(' ').length > THIN) return title;
  const after = readAfter(text, sentence, { trigger, stands });
  if (after !== undefined && title.length + after.length < TITLE_LENGTH) return `${title} ${after}`;
  const home = sentence.segments[trigger.segment];
  for (const { from, to, clause, verbs } of sentence.segments.slice(trigger.segment + 1)) {
    if (clause !== home?.clause || verbs.some(isFinite)) break;
    const first = sentence.words[from]?.lower ?? '';
    if (!PLACES.has(first)) continue;
    const next = sentence.words
      .slice(from + 1, to)
      .findIndex(({ lower, mention }) => mention === undefined && /^(?:in|at|near|on|of|for|with|during)$/.test(lower));
    const end = next < 0 ? to : from + 1 + next;
    const named = sentence.words
      .slice(from + 1, end)
      .some(({ mention }) => mention?.type === 'LOC' || mention?.type === 'ORG');
    const place = named ? shortenPhrase(text, sentence.words, { from: from + 1, to: end }, stands) : undefined;
    if (place === undefined) continue;
    const more = `${title} ${first} ${place.words}`;
    return more.length > TITLE_LENGTH ? title : more;
  }
  return title;
}

/** `left after the first act`: a few words without a verb behind `after` or `before`. */
function readAfter(
  text: NamedText,
  { words, segments }: ReadSentence,
  { trigger, stands }: { readonly trigger: Trigger; readonly stands: Stands },
): string | undefined {
  const next = segments[trigger.segment + 1];
  const ends = segments[trigger.segment]?.to === trigger.at + 1;
  if (next === undefined || !ends || next.apart || !(next.opener === 'after' || next.opener === 'before'))
    return undefined;
  if (
    next.verbs.length > 0 ||
    next.to - next.from > 5 ||
    words.slice(next.from, next.to).some(({ timex }) => timex !== undefined)
  )
    return undefined;
  const phrase = shortenPhrase(text, words, next, stands);
  return phrase && `${next.opener} ${phrase.words}`;
}
