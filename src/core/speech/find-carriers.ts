import type { Found } from './found.ts';
import { isMedium } from './media-words.ts';
import type { Phrase } from './phrase.ts';
import { readPhraseAfter } from './read-phrase.ts';
import type { Token, Unit } from './unit.ts';

/** What passes words on: `quoted by`, `carried by`, `as reported by`. */
const PASSING: ReadonlySet<string> = new Set(
  'quoted reported cited carried published broadcast aired released posted issued distributed relayed run obtained seen'.split(
    ' ',
  ),
);
const LISTENING: ReadonlySet<string> = new Set('told tells telling tell to with on by for in through via'.split(' '));
/** How far from the cue its carriers may stand. */
const REACH = 24;

/** Adds to everything found in a unit those that passed the words on: the medium told, quoted or interviewed by, and the medium around. */
export function addCarriers(unit: Unit, found: readonly Found[], uncut: readonly Found[]): readonly Found[] {
  const wide = found.map((other, index) => (other.how === 'according' ? (uncut[index] ?? other) : other));
  const media = found.length < 2 ? [] : wide.filter(({ source }) => source && isMediumPhrase(unit.tokens, source));
  const carried = found.map((one) => {
    const near = findNear(unit, one);
    const around = media.flatMap((other) =>
      other !== one && isAround(other, one) && other.source ? [other.source] : [],
    );
    const carriers = [...one.carriers, ...near, ...around].filter(
      (phrase, index, all) =>
        phrase.from !== one.source?.from && all.findIndex(({ from }) => from === phrase.from) === index,
    );
    return { ...one, carriers };
  });
  // What the same source goes on to say came the same way.
  return carried.map((one, index) => {
    const before = carried[index - 1];
    const same = one.carriedOn && one.carriers.length === 0 && before?.source?.from === one.source?.from;
    return same && before ? { ...one, carriers: before.carriers } : one;
  });
}

/** Whether `outer` tells of `inner`. */
function isAround(outer: Found, inner: Found): boolean {
  if (!outer.source || !inner.source || !inner.cue || outer.source.from === inner.source.from) return false;
  return (
    outer.content.start <= inner.source.range.start &&
    inner.source.range.end <= outer.content.end &&
    (inner.carriedOn || inner.cue.end <= outer.content.end)
  );
}

function findNear({ tokens }: Unit, { at, source, carriers }: Found): readonly Phrase[] {
  const found: Phrase[] = [];
  if (carriers.length > 0) return found;
  const start = source && source.to < at ? at : Math.max(at, (source?.to ?? at) + 1);
  for (let next = start; next < Math.min(tokens.length, start + REACH); next += 1) {
    const token = tokens[next];
    if (!token || token.text === ';' || token.lower === 'that') break;
    const passing = token.lower === 'by' && PASSING.has(tokens[next - 1]?.lower ?? '');
    if (!passing && !LISTENING.has(token.lower)) continue;
    const phrase = readPhraseAfter(tokens, next + 1);
    if (phrase && phrase.kind !== 'pronoun' && (isMediumPhrase(tokens, phrase) || passing)) found.push(phrase);
  }
  return found;
}

/** Whether a source passes on what others say. */
export function isMediumPhrase(tokens: readonly Token[], phrase: Phrase): boolean {
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to + 1)
      .map(({ text, kind }) => (kind === 'clitic' ? text : ` ${text}`))
      .join('')
      .trim();
  let first = phrase.head;
  const mention = tokens[phrase.head]?.mention ?? -1;
  while (mention >= 0 && tokens[first - 1]?.mention === mention) first -= 1;
  return isMedium(words(first, phrase.head), words(phrase.from, phrase.head));
}
