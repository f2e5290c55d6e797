import type { NamedText } from '../speech/named-text.ts';
import type { Span } from './find-subject.ts';
import type { Word } from './read-words.ts';
import { DETERMINERS, isAdjective, isAdverb, OBJECT_PRONOUNS, POSSESSIVES, SUBJECT_PRONOUNS } from './word-classes.ts';

/** A noun phrase as a title prints it. */
export interface Phrase {
  readonly words: string;
  readonly plural: boolean;
}

/** Whom pronouns stand for, as labels; without one the phrase that needs it is left out. */
export interface Stands {
  readonly person?: string | undefined;
  readonly group?: Phrase | undefined;
  /** Whom `his` and `her`, and what `its` stands for; absent where that is the subject itself. */
  readonly owner?: string | undefined;
  readonly holder?: string | undefined;
}

const PERSON: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her']);
const GROUP: ReadonlySet<string> = new Set(['they', 'them', 'it', 'we']);
const PLURAL_NOUNS: ReadonlySet<string> = new Set([
  'people',
  'police',
  'men',
  'women',
  'children',
  'troops',
  'forces',
  'two',
  'both',
]);
const SINGULAR_IN_S: ReadonlySet<string> = new Set([
  'congress',
  'press',
  'business',
  'news',
  'crisis',
  'bus',
  'process',
  'access',
  'virus',
  'gas',
  'campus',
  'series',
  'progress',
  'witness',
  'princess',
  'boss',
  'army',
  'illness',
  'success',
]);
/** Longer runs of plain nouns are cut to the last of them. */
const NOUNS_KEPT = 3;

/**
 * The noun phrase of a span in few words: people by their short label, no articles, adjectives or dates, the possessor kept. `undefined`
 * when nothing is left, or when a pronoun stands for nobody known.
 */
export function shortenPhrase(
  text: NamedText,
  words: readonly Word[],
  { from, to }: Span,
  stands: Stands,
): Phrase | undefined {
  const parts = splitAnd(words, from, to).map((part) => shortenOne(text, words, part, stands));
  const [first, second] = parts;
  if (first === undefined) return undefined;
  if (second === undefined || startsOther(words, from, to)) return first;
  const joined = `${first.words} and ${second.words}`;
  return joined.length > 44 ? { ...first, plural: true } : { words: joined, plural: true };
}

function splitAnd(words: readonly Word[], from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (words[at]?.lower !== 'and' || words[at]?.mention !== undefined) continue;
    // Two adjectives, or two owners, of one noun stay together.
    if (
      isAdjective(words[at - 1]?.lower ?? '') ||
      /(?:ed|ing)$/.test(words[at - 1]?.lower ?? '') ||
      !hasHead(words, start, at)
    )
      continue;
    spans.push({ from: start, to: at });
    start = at + 1;
  }
  spans.push({ from: start, to });
  return spans;
}

function hasHead(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => !DETERMINERS.has(word.lower) && !isAdjective(word.lower));
}

function startsOther(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      ({ lower }, at, all) =>
        lower === 'and' && ['other', 'others', 'some', 'his', 'her', 'its', 'their'].includes(all[at + 1]?.lower ?? ''),
    );
}

function shortenOne(text: NamedText, words: readonly Word[], { from, to }: Span, stands: Stands): Phrase | undefined {
  let end = to;
  while (
    end > from &&
    (words[end - 1]?.mark === true ||
      words[end - 1]?.timex !== undefined ||
      (isAdverb(words[end - 1]?.lower ?? '') && words[end - 1]?.mention === undefined))
  )
    end -= 1;
  const last = words[end - 1];
  if (last === undefined || end <= from) return undefined;
  if (end - from === 1 && last.mention === undefined) {
    if (PERSON.has(last.lower))
      return stands.person === undefined ? undefined : { words: stands.person, plural: false };
    if (GROUP.has(last.lower)) return stands.group;
    if (SUBJECT_PRONOUNS.has(last.lower) || OBJECT_PRONOUNS.has(last.lower) || DETERMINERS.has(last.lower))
      return undefined;
  }
  if (words[end - 2]?.lower === 'each' && last.lower === 'other') return { words: 'each other', plural: true };
  if (last.mention?.type === 'PER') return { words: labelOf(text, last), plural: false };
  const kept = keepWords(text, words, { from, to: end }, stands);
  if (kept.length === 0) return undefined;
  const plural = last.mention === undefined && isPlural(last.lower);
  return {
    words: kept
      .join(' ')
      .replaceAll(/ (?=[’']s?\b)/g, '')
      .replaceAll(/ (?=’(?: |$))/g, ''),
    plural,
  };
}

/** The words of one phrase that a title keeps: owner, names and the last plain nouns. */
function keepWords(text: NamedText, words: readonly Word[], { from, to }: Span, stands: Stands): readonly string[] {
  const kept: string[] = [];
  let plain = 0;
  for (let at = to - 1; at >= from; at -= 1) {
    const word = words[at];
    if (word === undefined || word.timex !== undefined) continue;
    const { mention, lower } = word;
    if (mention !== undefined) {
      if (words[at - 1]?.mention === mention && at - 1 >= from) continue;
      if (mention.type === 'PER' && kept.length > 0 && kept[0] !== '’s') break;
      kept.unshift(labelOf(text, word));
      if (mention.type === 'PER') break;
      continue;
    }
    if (lower === "'s" || lower === "'") {
      if (words[at - 1]?.timex !== undefined) continue;
      kept.unshift(lower === "'s" ? '’s' : '’');
      continue;
    }
    if (kept.length > 0 && isKept(words, at)) {
      kept.unshift(word.text);
      continue;
    }
    if (POSSESSIVES.has(lower) || DETERMINERS.has(lower) || word.mark) {
      const owner = lower === 'his' || lower === 'her' ? stands.owner : lower === 'its' ? stands.holder : undefined;
      if (owner !== undefined && plain > 0 && kept.length < 3) kept.unshift(owner, '’s');
      if (DETERMINERS.has(lower) && at > from && kept.length > 0 && kept[0] !== '’s') break;
      continue;
    }
    const head = at === to - 1 || kept[0] === '’s';
    if (
      !head &&
      (isAdjective(lower) || isAdverb(lower) || lower === 'and' || plain >= NOUNS_KEPT || /(?:ed|ing)$/.test(lower))
    )
      continue;
    kept.unshift(word.text);
    plain += 1;
  }
  while (kept[0] === '’s' || kept[0] === '’') kept.shift();
  if (kept.at(-1) === '’s' || kept.at(-1) === '’') return [];
  return kept;
}

/** Without these a title would be false: `every side`, `no deal`, `both towns`; `first` and `last` tell one thing from another. */
const KEPT: ReadonlySet<string> = new Set(
  'every all both no some few any half each neither first second third fourth fifth last'.split(' '),
);

function isKept(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.mention !== undefined) return false;
  const before = words[at - 1]?.lower ?? '';
  if (word.lower === 'few') return before !== 'a' && before !== 'the';
  if (word.lower === 'most')
    return !DETERMINERS.has(before) && !isAdjective(words[at + 1]?.lower ?? '') && words[at + 1]?.mark === false;
  return KEPT.has(word.lower);
}

function labelOf({ names, text }: NamedText, { mention, text: printed }: Word): string {
  if (mention === undefined) return printed;
  const facts = names.get(mention.name);
  const words = text.slice(mention.start, mention.end);
  if (facts === undefined || mention.type === 'LOC' || mention.type === 'ARMS') return words;
  return facts.shortLabel.length < words.length ? facts.shortLabel : words;
}

function isPlural(lower: string): boolean {
  if (PLURAL_NOUNS.has(lower)) return true;
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && !SINGULAR_IN_S.has(lower);
}
