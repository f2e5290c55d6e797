import type { ComparedWord } from './compared-word.ts';

/** What a run of words counts, and its other words. */
export interface NumberReading {
  /** The values in order, written one way: `one thousand`, `1,000` and `1000` are `1000`. */
  readonly numbers: readonly string[];
  /** The keys of the words that are no part of a number. */
  readonly others: readonly string[];
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, place) => [word, (place + 2) * 10] as const),
  ...ORDINALS.split(' ').map((word, value) => [word, value] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
const VAGUE: ReadonlySet<string> = new Set([
  'tens',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
]);
const FIGURE = /^\d+(?:\.\d+)?$/;
const COUNTED = /^(\d+)(?:st|nd|rd|th)$/;

/** A number among words: `words.slice(from, to)`. */
export interface NumberRun {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Reads the figures and number words of a run. */
export function readNumbers(words: readonly ComparedWord[]): NumberReading {
  const parts = words.flatMap(({ key }) => key.split('-')).filter((part) => part !== '');
  const runs = scanNumbers(parts);
  const starts = new Map(runs.map((run) => [run.from, run]));
  const numbers: string[] = [];
  const others: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const run = starts.get(at);
    const part = parts[at] ?? '';
    if (run === undefined) (VAGUE.has(part) || /^\d/.test(part) ? numbers : others).push(part);
    else {
      numbers.push(String(Math.round(run.value * 1e6) / 1e6));
      at = run.to - 1;
    }
  }
  return { numbers, others };
}

/** The numbers in a list of folded words, hyphens cut, in order: `two`, `hundred`, `and`, `five` are one. Words such as `dozens` are none. */
export function scanNumbers(parts: readonly string[]): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  let total = 0;
  let open: number | undefined;
  let from = 0;
  let to = 0;
  const close = (): void => {
    if (open !== undefined) runs.push({ value: total + open, from, to });
    total = 0;
    open = undefined;
  };
  const take = (value: number, at: number, begins: boolean): void => {
    if (begins) from = parts[at - 1] === 'a' && SCALES.has(parts[at] ?? '') ? at - 1 : at;
    open = value;
    to = at + 1;
  };
  for (const [index, part] of parts.entries()) {
    const value = readValue(part);
    const scale = SCALES.get(part);
    if (value !== undefined) {
      if (open !== undefined && !fits(open, value)) close();
      take((open ?? 0) + value, index, open === undefined);
    } else if (scale === 100 && open !== undefined) {
      take(open * scale, index, false);
    } else if (scale !== undefined) {
      const begins = open === undefined;
      total += (open ?? 1) * scale;
      take(0, index, begins);
    } else if (!isFiller(part, parts[index + 1], open)) close();
  }
  close();
  return runs;
}

function readValue(part: string): number | undefined {
  if (FIGURE.test(part)) return Number(part);
  const counted = COUNTED.exec(part)?.[1];
  return counted === undefined ? SMALL.get(part) : Number(counted);
}

/** `twenty` + `five`, `three hundred` + `forty`, `two thousand` + `six`. */
function fits(open: number, value: number): boolean {
  if (open === 0) return true;
  return open % 100 === 0 ? value < 100 : open % 10 === 0 && open < 100 && open >= 20 && value < 10;
}

/** The `and` of `two hundred and five`, the `a` of `a million`. */
function isFiller(part: string, next: string | undefined, open: number | undefined): boolean {
  if (next === undefined) return false;
  if (part === 'and') return open !== undefined && SMALL.has(next);
  return part === 'a' && open === undefined && SCALES.has(next);
}
