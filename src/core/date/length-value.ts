import type { LengthUnit } from './expression.ts';

/** TIMEX3 symbols: what stands before and behind the count. */
const SYMBOLS: Readonly<Record<LengthUnit, readonly [before: string, behind: string]>> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  night: ['P', 'D'],
  week: ['P', 'W'],
  weekend: ['P', 'WE'],
  fortnight: ['P', 'W'],
  month: ['P', 'M'],
  quarter: ['P', 'Q'],
  year: ['P', 'Y'],
  decade: ['P', 'DE'],
  century: ['P', 'CE'],
  millennium: ['P', 'Y'],
};
/** How halves are written: thirty minutes, twelve hours, six months, fifty years. */
const HALVES: Partial<Readonly<Record<LengthUnit, string>>> = {
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
};
const FACTORS: Partial<Readonly<Record<LengthUnit, number>>> = { fortnight: 2, millennium: 1000 };

/** A length as TIMEX3 writes it: `P3D`, `PT24H`, `PXM`, `P2.5Y`, `P50Y` for half a century. */
export function toLengthValue(count: number, unit: LengthUnit): string {
  const halved = count === 0.5 ? HALVES[unit] : undefined;
  if (halved !== undefined) return halved;
  const [before, behind] = SYMBOLS[unit];
  return `${before}${Number.isFinite(count) ? String(count * (FACTORS[unit] ?? 1)) : 'X'}${behind}`;
}
