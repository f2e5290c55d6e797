import type { Expression, LengthExpression, LengthUnit } from './expression.ts';
import { toLengthValue } from './length-value.ts';
import { dayMoment, shiftDay } from './moment.ts';
import type { Grain } from './moment.ts';
import type { Placing, Scene } from './placing.ts';
import { whyCounted, whyOpen, whyPublished } from './tell-why.ts';

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** No text counts further by days from a day that it names. */
const FARTHEST_DAYS = 4000;
const LENGTH_GRAINS: Partial<Readonly<Record<LengthUnit, Grain>>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
};

/** A length of time: by itself, up to or from the report (“the past decade”), or counted from an event (“a day after …”). */
export function placeLength(expression: LengthExpression, scene: Scene): Placing {
  const value = toLengthValue(expression.count, expression.unit);
  const base = { type: 'DURATION', value, precision: 'vague', basis: 'given' } as const;
  if (expression.relation !== undefined) return placeRelation(expression, scene, value);
  const reach = findReach(expression, scene);
  if (reach === undefined) return { ...base, anchor: 'explicit', why: whyOpen(scene, 'a length of time') };
  return { ...base, ...reach, basis: 'derived', anchor: 'published', why: whyPublished(scene) };
}

/** The days from the report back or on that the length covers. */
function findReach(
  { count, unit, span }: LengthExpression,
  { published }: Scene,
): Pick<Placing, 'begin' | 'end'> | undefined {
  const grain = LENGTH_GRAINS[unit];
  if (published === undefined || span === undefined || grain === undefined) return undefined;
  const known = Number.isInteger(count) && count < 100;
  if (span === 'past') return { end: published, ...(known && { begin: shiftDay(grain, published, -count) }) };
  return { begin: published, ...(known && { end: shiftDay(grain, published, count) }) };
}

/**
 * “A day after visiting X, Kim on Saturday travelled”: the visit was a day before Saturday. When the dated words stand inside the clause
 * behind “after”, what is counted is the deed of the main clause: “a day after they met on Monday, the talks …” leads to Tuesday.
 */
function placeRelation({ count, unit, relation }: LengthExpression, scene: Scene, value: string): Placing {
  const { neighbour, neighbourInside = false } = scene;
  const base = { type: 'DURATION', value } as const;
  const open = { ...base, precision: 'vague', basis: 'unclear', anchor: 'event', why: whyEvent(scene) } as const;
  if (neighbour === undefined || unit !== 'day' || !Number.isInteger(count) || count > FARTHEST_DAYS) return open;
  const way = (relation === 'after') === neighbourInside ? 1 : -1;
  const moment = dayMoment(neighbour.moment.begin + way * count);
  const why = `${whyCounted(scene, neighbour)}, in the same sentence`;
  const { edtf, begin, end } = moment;
  return { ...base, edtf, begin, end, precision: 'day', basis: 'derived', anchor: 'timex', why };
}

function whyEvent(scene: Scene): string {
  return whyOpen(scene, 'counted from an event that the sentence does not date');
}

/** Something that comes again and again. */
export function placeSet({ value }: Of<'set'>, scene: Scene): Placing {
  return {
    type: 'SET',
    value,
    precision: 'vague',
    basis: 'given',
    anchor: 'explicit',
    why: whyOpen(scene, 'again and again'),
  };
}

/** `now`, `recently`, `soon`: bounded by the report at most. */
export function placeVague({ value }: Of<'vague'>, scene: Scene): Placing {
  const { published } = scene;
  const base = { type: 'DATE', value, precision: 'vague', basis: 'unclear', anchor: 'published' } as const;
  const why = whyOpen(scene, 'the text does not say when');
  if (published === undefined || value === 'PRESENT_REF') return { ...base, why };
  return value === 'PAST_REF' ? { ...base, why, end: published } : { ...base, why, begin: published };
}
