import type { Expression } from './expression.ts';
import type { Found, Rule } from './pattern.ts';
import { isWord } from './rule-parts.ts';
import type { Token } from './token.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Before a bare `16:05` these show that it is no score. */
const CLOCK_BEFORE = toSet('at by around about until till since from before after approximately shortly');
const UNIVERSAL = toSet('gmt utc');
const WORDS: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 24 };
const PART_BEFORE = toSet('in during through by at until till since early late from before after');

function toClock(found: Found): Expression | undefined {
  const printed = found.get('c');
  const [hour = 0, minute, second] = (printed?.word ?? '').split(/[:.]/).map(Number);
  const zone = found.get('z');
  const shown = found.get('a') !== undefined || zone !== undefined || isWord(found.before, CLOCK_BEFORE);
  if (!shown) return undefined;
  return finish({ hour, minute, second }, found.get('a'), zone);
}

interface ClockTime {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
}

function finish(time: ClockTime, meridiem: Token | undefined, zone: Token | undefined): Expression | undefined {
  const { minute, second } = time;
  const hour = to24(time.hour, meridiem?.word);
  if (hour === undefined || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined;
  return {
    kind: 'clock',
    hour,
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
    ...(isWord(zone, UNIVERSAL) && { universal: true }),
  };
}

function to24(hour: number, meridiem: string | undefined): number | undefined {
  if (meridiem === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return hour < 24 && hour > 12 && meridiem.startsWith('p') ? hour : undefined;
  return (hour % 12) + (meridiem.startsWith('p') ? 12 : 0);
}

function toHour(found: Found): Expression | undefined {
  return finish({ hour: found.number('h') }, found.get('a'), found.get('z'));
}

/** `0800 GMT`. */
function toMilitary(found: Found): Expression | undefined {
  const number = found.number('h');
  return finish({ hour: Math.floor(number / 100), minute: number % 100 }, undefined, found.get('z'));
}

function toClockWords(found: Found): Expression | undefined {
  const part = found.get('p')?.name;
  const hour = found.number('h');
  if (hour < 1 || hour > 12) return undefined;
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5);
  return { kind: 'clock', hour: (hour % 12) + (late ? 12 : 0) };
}

const PART_SHIFTS: Readonly<Record<string, number>> = { yesterday: -1, this: 0, today: 0, tomorrow: 1 };

/** `last night` is the night before the day of the report; `last evening` too. */
function toSaidPart(found: Found): Expression | undefined {
  const part = found.get('p')?.name;
  const word = found.get('s')?.word ?? '';
  const shift = word === 'last' ? -1 : PART_SHIFTS[word];
  return part === undefined || shift === undefined ? undefined : { kind: 'dayPart', part, shift };
}

function toSamePart(shift: number): (found: Found) => Expression | undefined {
  return (found) => {
    const part = found.get('p')?.name;
    return part === undefined ? undefined : { kind: 'dayPart', part, day: { kind: 'same', grain: 'day', shift } };
  };
}

function toBarePart(found: Found): Expression | undefined {
  const part = found.get('p')?.name;
  const { before } = found;
  const beside = before?.symbols.some((symbol) => DAY_CLASSES.has(symbol)) === true;
  if (found.after?.word === 'of' && part !== undefined) return { kind: 'dayPart', part };
  return part === undefined || !(beside || isWord(before, PART_BEFORE)) ? undefined : { kind: 'dayPart', part };
}
/** Behind these a part of the day belongs to the day: “Friday morning”. */
const DAY_CLASSES = toSet('Weekday AnyWeekday DAY YEAR yesterday tomorrow today');

/** Times of day: `4:05 p.m. EST`, `0800 GMT`, `noon`, `Friday morning`, `overnight`. A date beside them is joined on later. */
export const CLOCK_RULES: readonly Rule[] = [
  { patterns: ['c=CLOCK|DOTCLOCK a=MERIDIEM z=ZONE?', 'c=CLOCK z=ZONE', 'c=CLOCK'], build: toClock },
  { patterns: ['h=INT a=MERIDIEM z=ZONE?'], build: toHour },
  { patterns: ['h=FOUR z=gmt|utc|est|et|hrs|hours'], build: toMilitary },
  { patterns: ["h=NUM o'clock in the p=PART", "h=NUM o'clock"], build: toClockWords },
  {
    patterns: ['w=noon|midnight|midday'],
    build: (found) => ({ kind: 'clock', hour: WORDS[found.get('w')?.word ?? ''] ?? 12, minute: 0 }),
  },
  { patterns: ['overnight'], build: () => ({ kind: 'dayPart', part: 'NI' }) },
  { patterns: ['tonight'], build: () => ({ kind: 'dayPart', part: 'NI', shift: 0 }) },
  { patterns: ['s=this|last|yesterday|tomorrow|today p=PART'], build: toSaidPart },
  { patterns: ['that|same p=PART', 'the same p=PART'], build: toSamePart(0) },
  { patterns: ['the next|following p=PART'], build: toSamePart(1) },
  { patterns: ['the previous p=PART', 'the p=PART before'], build: toSamePart(-1) },
  { patterns: ['the p=PART', 'p=PART'], build: toBarePart },
];
