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

/** Reads the figures and number words of a run. */
export function readNumbers(words: readonly ComparedWord[]): NumberReading {
  const parts = words.flatMap(({ key }) => key.split('-')).filter((part) => part !== '');
  const numbers: string[] = [];
  const others: string[] = [];
  let total = 0;
  let open: number | undefined;
  const close = (): void => {
    if (open !== undefined) numbers.push(String(Math.round((total + open) * 1e6) / 1e6));
    total = 0;
    open = undefined;
  };
  for (const [index, part] of parts.entries()) {
    const value = readValue(part);
    const scale = SCALES.get(part);
    if (value !== undefined) {
      if (open !== undefined && !fits(open, value)) close();
      open = (open ?? 0) + value;
    } else if (scale === 100 && open !== undefined) {
      open *= scale;
    } else if (scale !== undefined) {
      total += (open ?? 1) * scale;
      open = 0;
    } else if (!isFiller(part, parts[index + 1], open)) {
      close();
      (VAGUE.has(part) || /^\d/.test(part) ? numbers : others).push(part);
    }
  }
  close();
  return { numbers, others };
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
