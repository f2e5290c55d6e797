import type { NameGeo } from '../entity/name.ts';

const PRECISIONS: Readonly<Record<NameGeo['precision'], string>> = {
  point: 'one spot',
  city: 'city level; nothing inside it is placed more closely',
  water: 'a stretch of water; the point is only near its middle',
  area: 'an area; the point is only near its middle',
  country: 'a whole country; the point is only near its middle',
};

/** Where a place lies and how exactly: `43.11° N, 131.87° E: city level; …`. No more decimals than the precision has. */
export function tellPosition({ lat, lng, precision }: NameGeo): string {
  const digits = precision === 'point' || precision === 'city' ? 2 : 0;
  const side = (value: number, [plus, minus]: readonly [string, string]): string =>
    `${Math.abs(value).toFixed(digits)}° ${value < 0 ? minus : plus}`;
  return `${side(lat, ['N', 'S'])}, ${side(lng, ['E', 'W'])}: ${PRECISIONS[precision]}.`;
}
