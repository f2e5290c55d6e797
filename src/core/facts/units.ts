/** What is measured. Quantities of different dimensions are never compared. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'share'
  | `money ${string}`
  | `count ${string}`;

/** A unit: `value * factor + shift` is the value in the dimension's base unit. */
export interface Unit {
  readonly dimension: Dimension;
  readonly factor: number;
  readonly shift: number;
}

/**
 * Units with their factors to metre, square metre, litre, kilogram, metre per second, degree Celsius, second and one. International
 * yard and pound (1959); US gallon; the oil barrel of 42 gallons. A ton without a word before it is the metric one.
 */
const TABLE: readonly (readonly [Dimension, number, string])[] = [
  ['length', 1, 'm|metre|metres|meter|meters'],
  ['length', 1000, 'km|kms|kilometre|kilometres|kilometer|kilometers'],
  ['length', 0.01, 'cm|centimetre|centimetres|centimeter|centimeters'],
  ['length', 0.001, 'mm|millimetre|millimetres|millimeter|millimeters'],
  ['length', 1609.344, 'mile|miles'],
  ['length', 1852, 'nautical mile|nautical miles'],
  ['length', 0.3048, 'foot|feet|ft'],
  ['length', 0.9144, 'yard|yards'],
  ['length', 0.0254, 'inch|inches'],
  ['area', 10_000, 'hectare|hectares|ha'],
  ['area', 4046.8564224, 'acre|acres'],
  ['area', 1e6, 'square kilometre|square kilometres|square kilometer|square kilometers|sq km'],
  ['area', 2_589_988.110336, 'square mile|square miles|sq mile|sq miles|sq mi'],
  ['area', 1, 'square metre|square metres|square meter|square meters|sq m'],
  ['area', 0.09290304, 'square foot|square feet|sq ft'],
  ['volume', 1, 'litre|litres|liter|liters'],
  ['volume', 1000, 'cubic metre|cubic metres|cubic meter|cubic meters'],
  ['volume', 3.785411784, 'gallon|gallons'],
  ['volume', 158.987294928, 'barrel|barrels'],
  ['mass', 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes'],
  ['mass', 0.001, 'g|gram|grams|gramme|grammes'],
  ['mass', 1000, 'tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes'],
  ['mass', 907.18474, 'short ton|short tons|us ton|us tons'],
  ['mass', 0.45359237, 'lb|lbs|pound|pounds'],
  ['mass', 0.028349523125, 'ounce|ounces|oz'],
  [
    'speed',
    1 / 3.6,
    'kph|kmh|km h|km per hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
  ],
  ['speed', 0.44704, 'mph|miles per hour|miles an hour'],
  ['speed', 1852 / 3600, 'knot|knots'],
  ['speed', 1, 'metres per second|meters per second'],
  ['duration', 1, 'second|seconds'],
  ['duration', 60, 'minute|minutes'],
  ['duration', 3600, 'hour|hours'],
  ['duration', 86_400, 'day|days'],
  ['duration', 604_800, 'week|weeks'],
  ['duration', 31_557_600 / 12, 'month|months'],
  ['duration', 31_557_600, 'year|years'],
  ['duration', 315_576_000, 'decade|decades'],
  ['share', 0.01, 'percent|per cent|pct'],
  ['money usd', 1, 'dollar|dollars|us dollar|us dollars|usd'],
  ['money eur', 1, 'euro|euros|eur'],
  ['money gbp', 1, 'pounds sterling|pound sterling|gbp'],
  ['money jpy', 1, 'yen|jpy'],
  ['money cny', 1, 'yuan|renminbi|cny'],
  ['money rub', 1, 'ruble|rubles|rouble|roubles|rub'],
  ['money krw', 1, 'won|krw'],
  ['money inr', 1, 'rupee|rupees|inr'],
];

const DEGREES: readonly (readonly [number, number, string])[] = [
  [1, 0, 'celsius|degree celsius|degrees celsius|c'],
  [5 / 9, -160 / 9, 'fahrenheit|degree fahrenheit|degrees fahrenheit|f'],
];

/** The units by their names, folded, words parted by spaces. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...TABLE.flatMap(([dimension, factor, names]) =>
    names.split('|').map((name): [string, Unit] => [name, { dimension, factor, shift: 0 }]),
  ),
  ...DEGREES.flatMap(([factor, shift, names]) =>
    names.split('|').map((name): [string, Unit] => [name, { dimension: 'temperature', factor, shift }]),
  ),
]);

/** Words in the longest name of a unit. */
export const LONGEST_UNIT = 3;

/** Signs before a figure. */
export const SIGNS: ReadonlyMap<string, Unit> = new Map([
  ['$', { dimension: 'money usd', factor: 1, shift: 0 }],
  ['€', { dimension: 'money eur', factor: 1, shift: 0 }],
  ['£', { dimension: 'money gbp', factor: 1, shift: 0 }],
  ['¥', { dimension: 'money jpy', factor: 1, shift: 0 }],
]);
