import type { Range } from '../text/range.ts';
import { isMediumPhrase } from './find-carriers.ts';
import { findPronoun } from './first-names.ts';
import { isMedium } from './media-words.ts';
import type { NamedText } from './named-text.ts';
import type { Phrase } from './phrase.ts';
import { isInstitutionNoun } from './source-words.ts';
import type { Speaker } from './speaker-memory.ts';
import type { Token } from './unit.ts';

const ARTICLE = /^(?:the|a|an|one|his|her|their|its|our|my)\s+/i;

/** Whom a phrase names: one, or each of those that “and” joins. */
export function describePhrase(text: NamedText, tokens: readonly Token[], phrase: Phrase): readonly Speaker[] {
  const printed = text.text.slice(phrase.range.start, phrase.range.end);
  if (phrase.kind === 'name') {
    const named = findNamed(text, tokens, phrase);
    return named.map((mention) => describeName(text, mention, printed));
  }
  const apposed = findApposed(text, tokens, phrase);
  if (apposed !== undefined) return [describeName(text, apposed, printed)];
  const words = tokens.slice(phrase.from, phrase.to + 1);
  const inner = isMediumPhrase(tokens, phrase)
    ? words.findLast(({ mention }) => text.mentions[mention]?.type === 'ORG')
    : undefined;
  if (inner) return [describeName(text, inner.mention, printed)];
  const head = tokens[phrase.head]?.lower ?? '';
  const label = printed.replace(ARTICLE, '');
  const body = isInstitutionNoun(head) || isMedium(label, printed);
  const is = phrase.plural && !body ? 'people' : body ? 'body' : 'person';
  const speaker: Speaker = { label, range: phrase.range, is, printed, pronoun: findPronoun([head]) };
  return [speaker];
}

/** `the chief strategist, Tom Burke,`: the name between commas is the speaker’s. */
function findApposed(
  { mentions }: NamedText,
  tokens: readonly Token[],
  { kind, plural, to }: Phrase,
): number | undefined {
  const first = tokens.slice(to + 2, to + 5).findIndex(({ mention }) => mention >= 0);
  const titled = tokens.slice(to + 2, to + 2 + Math.max(0, first)).every(({ text }) => /^\p{Lu}\p{L}*\.?$/u.test(text));
  const at = titled ? (tokens[to + 2 + first]?.mention ?? -1) : -1;
  if (kind !== 'speaker' || plural || tokens[to + 1]?.text !== ',' || mentions[at]?.type !== 'PER') return undefined;
  const behind = tokens.slice(to + 2 + first).find(({ mention }) => mention !== at);
  return behind === undefined || behind.kind === 'mark' ? at : undefined;
}

/** The mentions that a phrase of names is made of: the last, or those that “and” joins. */
function findNamed(text: NamedText, tokens: readonly Token[], phrase: Phrase): readonly number[] {
  const last = tokens[phrase.head]?.mention ?? -1;
  const found = [last];
  for (let at = phrase.head; at > phrase.from; at -= 1) {
    const before = tokens[at - 1]?.mention ?? -1;
    if (tokens[at]?.lower === 'and' && before >= 0 && text.mentions[before]?.type === text.mentions[last]?.type)
      found.unshift(before);
  }
  return found;
}

function describeName(text: NamedText, at: number, printed: string): Speaker {
  const mention = text.mentions[at];
  const range: Range = { start: mention?.start ?? 0, end: mention?.end ?? 0 };
  const label = text.text.slice(range.start, range.end);
  const person = mention?.type === 'PER';
  const speaker: Speaker = {
    label,
    ...(mention && { name: mention.name }),
    range,
    is: person ? 'person' : 'body',
    printed,
    pronoun: person ? findPronoun(printed.split(/\s+/)) : undefined,
  };
  return speaker;
}
