import { CASE } from './form-facts.ts';
import { LISTED } from './gazetteer.ts';
import type { NameType } from './mention.ts';
import { isAcronymOf } from './organisation-name.ts';
import { isCapital, STYLE, type SentenceTokens } from './read-tokens.ts';
import { isEvent } from './rule-names.ts';
import { addFree, spanKey, type TokenSpan } from './token-span.ts';

/** The names found in each sentence of a text. */
export type SentenceNames = readonly (readonly TokenSpan[])[];

const MOST_WORDS = 8;

/** Which type a name has most often in the text, by its folded words. */
export function countTypes(sentences: readonly SentenceTokens[], names: SentenceNames): ReadonlyMap<string, NameType> {
  const counts = new Map<string, Map<NameType, number>>();
  names.forEach((spans, index) => {
    const sentence = sentences[index];
    if (!sentence) return;
    for (const span of spans) {
      const key = spanKey(sentence, span);
      const count = counts.get(key) ?? new Map<NameType, number>();
      counts.set(key, count.set(span.type, (count.get(span.type) ?? 0) + 1));
    }
  });
  return new Map([...counts].map(([key, count]) => [key, mostFrequent(count)]));
}

function mostFrequent(counts: ReadonlyMap<NameType, number>): NameType {
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? 'ORG';
}

/**
 * Makes the names of a text agree with each other: one word that ends a person's full name elsewhere is that person, letters in brackets
 * behind the words they begin are their organisation, and what is a name of several words in one sentence is one in all.
 */
export function agreeNames(sentences: readonly SentenceTokens[], names: SentenceNames): SentenceNames {
  const types = countTypes(sentences, names);
  const families = familyNames(sentences, names);
  const starts = longestFrom(types);
  return names.map((spans, index) => {
    const sentence = sentences[index];
    if (!sentence) return spans;
    const agreed = spans.map((span) => agreeSpan(sentence, span, { types, families }));
    const known = findKnown(sentence, types, starts);
    const owner = new Int32Array(sentence.tokens.length);
    agreed.forEach(({ start, end }, number) => owner.fill(number + 1, start, end));
    const fuller = known.filter((one) =>
      owner.subarray(one.start, one.end).some((number) => {
        const span = agreed[number - 1];
        return span !== undefined && span.type === one.type && isInside(span, one);
      }),
    );
    const missed = [...agreed, ...known, ...findFamilies(sentence, families), ...findBracketed(sentence, agreed)];
    return addFree(addFree([], fuller), missed);
  });
}

/** Whether a span is a part of a larger one: `Central News Agency` of `Korean Central News Agency`. */
function isInside(inner: TokenSpan, outer: TokenSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

interface Known {
  readonly types: ReadonlyMap<string, NameType>;
  readonly families: ReadonlySet<string>;
}

function agreeSpan(sentence: SentenceTokens, span: TokenSpan, { types, families }: Known): TokenSpan {
  if (span.type === 'ARMS' || span.type === 'WORK') return span;
  if (span.end - span.start === 1 && families.has(spanKey(sentence, span)) && !isPlace(sentence, span.start))
    return { ...span, type: 'PER' };
  const type = types.get(spanKey(sentence, span));
  return type === undefined || type === span.type ? span : { ...span, type };
}

function isPlace({ phraseKinds }: SentenceTokens, at: number): boolean {
  return ((phraseKinds[at] ?? 0) & (LISTED.country | LISTED.capital | LISTED.agency)) !== 0;
}

/** Last words of people's full names; not those that are names of something else as well. */
function familyNames(sentences: readonly SentenceTokens[], names: SentenceNames): ReadonlySet<string> {
  const families = new Set<string>();
  names.forEach((spans, index) => {
    for (const { type, start, end } of spans) {
      const facts = sentences[index]?.facts;
      if (type !== 'PER' || end - start < 2 || !facts) continue;
      const last = facts[end - 1];
      if (last && last.caps !== CASE.letter && last.key.length > 2) families.add(last.key);
    }
  });
  return families;
}

/** For the first words of names: how many words the longest of them has. */
function longestFrom(types: ReadonlyMap<string, NameType>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const [key, type] of types) {
    const words = key.split(' ');
    const [first = ''] = words;
    if (words.length > 1 || type === 'ARMS') longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

/** Names of several words that are found elsewhere in the text, and arms of any length. */
function findKnown(
  sentence: SentenceTokens,
  types: ReadonlyMap<string, NameType>,
  starts: ReadonlyMap<string, number>,
): readonly TokenSpan[] {
  const { facts } = sentence;
  const found: TokenSpan[] = [];
  if (sentence.style !== STYLE.plain) return found;
  for (let start = 0; start < facts.length; start += 1) {
    if (!isCapital(facts[start])) continue;
    const longest = Math.min(MOST_WORDS, starts.get(facts[start]?.key ?? '') ?? 0);
    for (let end = Math.min(facts.length, start + longest); end > start; end -= 1) {
      const type = types.get(spanKey(sentence, { start, end }));
      if (type === undefined || (end - start < 2 && type !== 'ARMS') || (type === 'LOC' && isEvent(facts, start)))
        continue;
      found.push({ start, end, type });
      break;
    }
  }
  return found;
}

function findFamilies(sentence: SentenceTokens, families: ReadonlySet<string>): readonly TokenSpan[] {
  const { facts, runStarts, runEnds, style } = sentence;
  if (style !== STYLE.plain) return [];
  return facts.flatMap(({ key, caps }, at) => {
    const alone = runStarts[at] === at + 1 && runEnds[at] === at + 1;
    return caps === CASE.title && alone && families.has(key) && !isPlace(sentence, at)
      ? [{ start: at, end: at + 1, type: 'PER' as const }]
      : [];
  });
}

/** `Korean Central News Agency (KCNA)`. */
function findBracketed({ tokens, facts }: SentenceTokens, spans: readonly TokenSpan[]): readonly TokenSpan[] {
  return spans.flatMap(({ start, end, type }) => {
    const letters = facts[end + 1];
    if (tokens[end]?.form !== '(' || tokens[end + 2]?.form !== ')' || letters?.caps !== CASE.upper) return [];
    const words = facts.slice(start, end).map(({ key }) => key);
    return isAcronymOf(letters.key, words) ? [{ start: end + 1, end: end + 2, type }] : [];
  });
}
