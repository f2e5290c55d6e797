import type { Found, Rule } from './pattern.ts';
import { isWord } from './rule-parts.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Behind “now” these make it a conjunction or a set phrase. */
const NOT_NOW = toSet('that - famous defunct infamous');
const PRESENT = [
  'right? now',
  'currently',
  'presently',
  'nowadays',
  'these days',
  'at present',
  'the present time?',
  'the moment',
  'the time being',
  'current',
  'this time',
];
const PAST = [
  'more? recently',
  'lately',
  'recent',
  'the recent past',
  'the past',
  'previously',
  'some time ago',
  'long ago',
  'a long time ago',
];
const FUTURE = [
  'very? soon',
  'the near|immediate|foreseeable? future',
  'the near term',
  'the short|long term',
  'the days|weeks|months|years ahead',
  'the days|weeks|months|years to come',
  'shortly',
];

/** “the past” is a noun only where nothing of it follows: “the past decade” has rules of its own. */
function isPastNoun({ tokens, after }: Found): boolean {
  return (
    tokens.at(-1)?.word !== 'past' || after === undefined || !/^[a-z]/.test(after.word) || isWord(after, AFTER_PAST)
  );
}
const AFTER_PAST = toSet('and or but is was has had when as that for by with to');

/** Words that only say whether it was, is or will be. */
export const VAGUE_RULES: readonly Rule[] = [
  {
    patterns: PRESENT,
    build: (found) =>
      isWord(found.after, NOT_NOW) && found.after?.glued === true
        ? undefined
        : isMoment(found)
          ? { kind: 'vague', value: 'PRESENT_REF' }
          : undefined,
  },
  { patterns: PAST, build: (found) => (isPastNoun(found) ? { kind: 'vague', value: 'PAST_REF' } : undefined) },
  {
    patterns: FUTURE,
    build: (found) =>
      found.after?.word === 'after' || found.after?.word === 'before'
        ? undefined
        : { kind: 'vague', value: 'FUTURE_REF' },
  },
];

/** “the moment” and “this time” are times only after “at” or “for”. */
function isMoment({ tokens, before }: Found): boolean {
  const last = tokens.at(-1)?.word;
  if (last !== 'moment' && !(last === 'time' && tokens[0]?.word === 'this')) return true;
  return before?.word === 'at' || before?.word === 'for';
}
