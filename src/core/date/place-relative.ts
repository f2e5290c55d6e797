import { fromDayNumber, weekdayOf } from './calendar.ts';
import type { Expression, LengthUnit } from './expression.ts';
import { toLengthValue } from './length-value.ts';
import { dayMoment, momentAt, shiftDay } from './moment.ts';
import type { Grain, Moment } from './moment.ts';
import { placeMoment, placeUnknown, toReading } from './placing.ts';
import type { Anchor, Placing, Scene } from './placing.ts';
import { TOLD_FUTURE, TOLD_NEITHER, whyCounted, whyOpen, whyPublished, whyUndated } from './tell-why.ts';

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** Beyond these years nothing is placed. */
const FIRST_YEAR = 1;
const LAST_YEAR = 2999;
const UNKNOWN: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** A weekday: the last one, or the next one when the verb looks ahead; on the same weekday it is the day of the report. */
export function placeWeekday(expression: Of<'weekday'>, scene: Scene): Placing {
  const { weekday, shift, week } = expression;
  const { published, direction } = scene;
  if (published === undefined)
    return placeUnknown(`XXXX-WXX-${weekday}`, { anchor: 'published', why: whyUndated(scene) });
  const today = weekdayOf(published);
  const back = published - ((today - weekday + 7) % 7);
  const ahead = published + ((weekday - today + 7) % 7);
  const footing = { anchor: 'published', basis: 'derived' } as const;
  if (week !== undefined) {
    const day = published - today + weekday + 7 * week;
    return placeMoment(dayMoment(day), { ...footing, why: whyPublished(scene) });
  }
  if (shift === -1)
    return placeMoment(dayMoment(back === published ? back - 7 : back), { ...footing, why: whyPublished(scene) });
  if (shift === 1)
    return placeMoment(dayMoment(ahead === published ? ahead + 7 : ahead), { ...footing, why: whyPublished(scene) });
  if (direction === 'future' || (shift === 0 && direction === undefined)) {
    return placeMoment(dayMoment(ahead), {
      ...footing,
      why: whyPublished(scene, ahead === published ? '' : TOLD_FUTURE),
    });
  }
  if (direction === 'past' || back === published)
    return placeMoment(dayMoment(back), { ...footing, why: whyPublished(scene) });
  const why = whyPublished(scene, TOLD_NEITHER);
  const readings = [
    toReading(dayMoment(back), `“${scene.quote}” as the last one before the report`),
    toReading(dayMoment(ahead), `“${scene.quote}” as the next one after the report`),
  ];
  return placeMoment(dayMoment(back), { anchor: 'published', basis: 'unclear', why, readings });
}

/** `today`, `last week`, `next year`: units from the day of the report. “the weekend” is the last one unless the verb looks ahead. */
export function placeNear({ grain, shift, mod }: Of<'near'>, scene: Scene): Placing {
  const { published } = scene;
  if (published === undefined) return placeUnknown(UNKNOWN[grain], { anchor: 'published', why: whyUndated(scene) });
  const day = grain === 'weekend' && shift === 0 ? weekendDay(published, scene) : shiftDay(grain, published, shift);
  const footing = { anchor: 'published', basis: 'derived', why: whyPublished(scene) } as const;
  const placing = placeMoment(momentAt(grain, day), footing);
  if (shift !== 0 || grain === 'weekend') return placing;
  // “earlier this year” ends with the report, “later this week” begins with it.
  const said = scene.quote.toLowerCase();
  if (mod === 'START' && said.startsWith('earlier')) return { ...placing, end: published };
  return mod === 'END' && said.startsWith('later') ? { ...placing, begin: published } : placing;
}

function weekendDay(published: number, { direction }: Scene): number {
  if (weekdayOf(published) >= 6 || direction === 'future') return published;
  return published - 7;
}

/** `that day`, `the previous year`, `the same period last year`: units from what the text spoke of last. */
export function placeSame({ grain, shift, years = 0 }: Of<'same'>, scene: Scene): Placing {
  const anchor = findAnchor(grain, scene);
  const from = anchor?.moment.begin ?? scene.published;
  const own = grain === 'period' ? (anchor?.moment.grain ?? 'year') : grain;
  if (from === undefined) return placeUnknown(UNKNOWN[own], { anchor: 'timex', why: whyUndated(scene) });
  const day = shiftDay('year', shiftDay(own, from, shift), years);
  if (!isPlaceable(day))
    return placeUnknown(UNKNOWN[own], { anchor: 'timex', why: whyOpen(scene, 'too far away to be placed') });
  const why = anchor === undefined ? whyPublished(scene) : whyCounted(scene, anchor);
  return placeMoment(momentAt(own, day), {
    anchor: anchor === undefined ? 'published' : 'timex',
    basis: 'derived',
    why,
  });
}

/** A day is counted from a day; other units from whatever was named last, unless that was larger. */
function findAnchor(grain: Grain | 'period', { last, lastDay, neighbour }: Scene): Anchor | undefined {
  if (grain === 'day' || grain === 'week' || grain === 'weekend') return neighbour ?? lastDay;
  return last;
}

/** `two days ago` from the report, `a year earlier` from what the text spoke of last. */
export function placeAway(expression: Of<'away'>, scene: Scene): Placing {
  const { count, unit, from } = expression;
  const grain = toGrain(unit);
  if (!Number.isFinite(count)) return placeUnsaid(expression, scene);
  if (grain === undefined || !Number.isInteger(count)) return placeFine(expression, scene);
  const anchor = from === 'timex' ? findAnchor(grain, scene) : undefined;
  if (from === 'timex' && anchor === undefined && count > 0) return placeFine(expression, scene);
  const start = anchor?.moment.begin ?? scene.published;
  if (start === undefined) return placeUnknown(UNKNOWN[grain], { anchor: from, why: whyUndated(scene) });
  const steps = unit === 'fortnight' ? count * 2 : unit === 'millennium' ? count * 10 : count;
  const day = shiftDay(grain, start, steps);
  if (!isPlaceable(day))
    return placeUnknown('PAST_REF', { anchor: from, why: whyOpen(scene, 'too long ago to be placed') });
  const why = anchor === undefined ? whyPublished(scene) : whyCounted(scene, anchor);
  const moment = keepGrain(grain, day, anchor);
  return placeMoment(moment, { anchor: anchor === undefined ? 'published' : 'timex', basis: 'derived', why });
}

/** “a year earlier” behind “the third quarter” is the third quarter of the year before. */
function keepGrain(grain: Grain, day: number, anchor: Anchor | undefined): Moment {
  const finer = anchor?.moment.grain;
  if (grain !== 'year' || (finer !== 'quarter' && finer !== 'month' && finer !== 'half')) return momentAt(grain, day);
  return momentAt(finer, day);
}

/** `years ago`, `several weeks later`: no day can be told. */
function placeUnsaid({ count, unit, from }: Of<'away'>, scene: Scene): Placing {
  const bound = from === 'published' && scene.published !== undefined ? scene.published : undefined;
  const why = whyOpen(scene, 'the text does not say how many');
  const base = { type: 'DATE', precision: 'vague', basis: 'unclear', anchor: from, why } as const;
  if (from === 'timex') return { ...base, type: 'DURATION', value: toLengthValue(Infinity, unit) };
  if (count < 0) return { ...base, value: 'PAST_REF', ...(bound !== undefined && { end: bound }) };
  return { ...base, value: 'FUTURE_REF', ...(bound !== undefined && { begin: bound }) };
}

/** `two hours ago`, `half a year later`: the length is known, the day only roughly. */
function placeFine({ count, unit, from }: Of<'away'>, scene: Scene): Placing {
  const value = toLengthValue(Math.abs(count), unit);
  const why = whyOpen(
    scene,
    from === 'published'
      ? 'a length of time, counted from the report'
      : 'a length of time, counted from what was told before',
  );
  return { type: 'DURATION', value, precision: 'vague', basis: 'unclear', anchor: from, why };
}

function toGrain(unit: LengthUnit): Grain | undefined {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return undefined;
    case 'night':
      return 'day';
    case 'fortnight':
      return 'week';
    case 'millennium':
      return 'century';
    case 'day':
    case 'week':
    case 'weekend':
    case 'month':
    case 'quarter':
    case 'year':
    case 'decade':
    case 'century':
      return unit;
  }
}

function isPlaceable(day: number): boolean {
  const { year } = fromDayNumber(day);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
