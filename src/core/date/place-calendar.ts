import {
  daysInMonth,
  fromDayNumber,
  isCivilDay,
  padNumber,
  toDayNumber,
  weekdayOf,
  WEEKDAY_NAMES,
} from './calendar.ts';
import type { DayExpression, Expression, MonthExpression, YearWord } from './expression.ts';
import {
  dayMoment,
  momentAt,
  monthMoment,
  partMoment,
  seasonMoment,
  shiftDay,
  yearMoment,
  yearsMoment,
} from './moment.ts';
import type { Moment } from './moment.ts';
import { placeMoment, placeUnknown, toReading } from './placing.ts';
import type { Placing, Scene } from './placing.ts';
import { TOLD_FUTURE, TOLD_PAST, whyOpen, whyPrinted, whyPublished, whyUndated } from './tell-why.ts';

/** A deed that is told as past is not dated further ahead than this; one that is told as coming not further back. In days. */
const SLACK_DAYS = 7;

/** A day: with its year as printed; without it in the nearest year, unless the verb points the other way. */
export function placeDay(expression: DayExpression, scene: Scene): Placing {
  const { month, day, to } = expression;
  const year = resolveYear(expression.year, scene);
  if (year !== undefined) {
    const printed = typeof expression.year === 'number';
    const moment = runOf(year, expression);
    if (moment === undefined)
      return placeUnknown(unknownDay(month, day), { anchor: 'explicit', why: whyPrinted(scene) });
    if (expression.orSwapped === true) return placeSwapped(expression, year, scene);
    if (expression.known !== undefined) {
      return placeMoment(moment, { anchor: 'event', basis: 'derived', why: whyOpen(scene, expression.known) });
    }
    return placeMoment(moment, printed ? PRINTED(scene) : DERIVED(scene));
  }
  if (scene.published === undefined) {
    return {
      ...placeUnknown(unknownDay(month, day), { anchor: 'published', why: whyUndated(scene) }),
      precision: 'day',
    };
  }
  const { best, more } = nearestYear(scene.published, expression, scene);
  const moment = runOf(best, { month, day, ...(to && { to }) });
  if (moment === undefined)
    return placeUnknown(unknownDay(month, day), { anchor: 'published', why: whyPublished(scene) });
  const placing = placeMoment(moment, { anchor: 'published', basis: 'derived', why: whyPublished(scene, more) });
  return expression.orYear === true ? addYearReading(placing, moment, expression, scene) : placing;
}

const PRINTED = (scene: Scene) => ({ anchor: 'explicit', basis: 'given', why: whyPrinted(scene) }) as const;
const DERIVED = (scene: Scene) => ({ anchor: 'published', basis: 'derived', why: whyPublished(scene) }) as const;

function unknownDay(month: number, day: number): string {
  return `XXXX-${padNumber(month, 2)}-${padNumber(day, 2)}`;
}

/** The year that was said; `undefined` when none was, or it counts from a report without a date. */
export function resolveYear(year: YearWord | undefined, { published }: Scene): number | undefined {
  if (year === undefined || typeof year === 'number') return year;
  return published === undefined ? undefined : fromDayNumber(published).year + year.shift;
}

/** The day of that year, or the run of days; `undefined` when the calendar has none. */
function runOf(year: number, { month, day, to }: Pick<DayExpression, 'month' | 'day' | 'to'>): Moment | undefined {
  if (!isCivilDay({ year, month, day })) return undefined;
  const first = dayMoment(toDayNumber({ year, month, day }));
  if (to === undefined) return first;
  const lastYear = to.month < month ? year + 1 : year;
  if (!isCivilDay({ year: lastYear, ...to })) return undefined;
  const last = dayMoment(toDayNumber({ year: lastYear, ...to }));
  const joined = `${first.value}/${last.value}`;
  return { grain: 'day', begin: first.begin, end: last.end, value: joined, edtf: joined };
}

interface ChosenYear {
  readonly best: number;
  /** What the working adds when the verb or the weekday overruled the nearest year. */
  readonly more: string;
}

function nearestYear(published: number, expression: DayExpression, scene: Scene): ChosenYear {
  const { month, day, weekday } = expression;
  const { year } = fromDayNumber(published);
  const candidates = [year, year - 1, year + 1].filter((candidate) => day <= daysInMonth(candidate, month));
  const distance = (candidate: number): number => toDayNumber({ year: candidate, month, day }) - published;
  const nearest = (years: readonly number[]): number =>
    years.reduce(
      (best, candidate) => (Math.abs(distance(candidate)) < Math.abs(distance(best)) ? candidate : best),
      years[0] ?? year,
    );
  const fitting = candidates.filter(
    (candidate) => weekday !== undefined && weekdayOf(toDayNumber({ year: candidate, month, day })) === weekday,
  );
  if (fitting.length > 0) return { best: nearest(fitting), more: `it is a ${WEEKDAY_NAMES[(weekday ?? 1) - 1] ?? ''}` };
  const best = nearest(candidates);
  if (scene.direction === 'past' && distance(best) > SLACK_DAYS) {
    return { best: nearest(candidates.filter((candidate) => distance(candidate) <= 0)), more: TOLD_PAST };
  }
  if (scene.direction === 'future' && distance(best) < -SLACK_DAYS) {
    return { best: nearest(candidates.filter((candidate) => distance(candidate) >= 0)), more: TOLD_FUTURE };
  }
  return { best, more: '' };
}

/** “since June 23” in a report of 2024: the day of the last June, or June of 2023 with its first two digits lost. */
function addYearReading(placing: Placing, moment: Moment, { month, day }: DayExpression, scene: Scene): Placing {
  const { published = 0 } = scene;
  const century = Math.floor(fromDayNumber(published).year / 100) * 100;
  const other = monthMoment(century + day, month);
  if (other.begin > published) return placing;
  const readings = [
    toReading(moment, placing.why),
    toReading(other, `“${scene.quote}” read as a month and the year ${century + day}, printed with two digits`),
  ];
  return { ...placing, basis: 'unclear', readings };
}

/** `3/4/2024`: month first as Americans print it, day first as others do. */
function placeSwapped({ month, day }: DayExpression, year: number, scene: Scene): Placing {
  const first = dayMoment(toDayNumber({ year, month, day }));
  const second = dayMoment(toDayNumber({ year, month: day, day: month }));
  const why = `“${scene.quote}”, read with the month first`;
  const readings = [toReading(first, why), toReading(second, `“${scene.quote}”, read with the day first`)];
  return placeMoment(first, { anchor: 'explicit', basis: 'unclear', why, readings });
}

/** A month, a run of months, or the first or last week of one. */
export function placeMonth(expression: MonthExpression, scene: Scene): Placing {
  const { month, week, to } = expression;
  const printed = typeof expression.year === 'number';
  const year = resolveYear(expression.year, scene) ?? guessMonthYear(expression, scene);
  if (year === undefined) {
    const unknown = placeUnknown(`XXXX-${padNumber(month, 2)}`, { anchor: 'published', why: whyUndated(scene) });
    return { ...unknown, precision: 'month' };
  }
  const footing = printed ? PRINTED(scene) : DERIVED(scene);
  const moment = monthMoment(year, month);
  if (week !== undefined) {
    const day = week < 0 ? moment.end - 6 : moment.begin + (week - 1) * 7 + 3;
    return placeMoment(momentAt('week', day), { ...footing, basis: 'derived' });
  }
  if (to === undefined) return placeMoment(moment, footing);
  const last = monthMoment(to < month ? year + 1 : year, to);
  const joined = `${moment.value}/${last.value}`;
  return placeMoment({ ...moment, end: last.end, value: joined, edtf: joined }, footing);
}

/** The latest such month, unless the verb looks ahead. “last March” is never the month of the report. */
function guessMonthYear({ month, shift }: MonthExpression, { published, direction }: Scene): number | undefined {
  if (published === undefined) return undefined;
  const now = fromDayNumber(published);
  if (shift === -1) return month < now.month ? now.year : now.year - 1;
  if (shift === 1) return month > now.month ? now.year : now.year + 1;
  if (shift === 0) return now.year;
  if (direction === 'future') return month >= now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** A year, a fiscal year or a run of years, as printed. */
export function placeYears({ from, to, fiscal }: Of<'years'>, scene: Scene): Placing {
  const first = yearMoment(from);
  if (to !== undefined) {
    const last = yearMoment(to);
    const joined = `${first.value}/${last.value}`;
    return placeMoment({ ...first, end: last.end, value: joined, edtf: joined }, PRINTED(scene));
  }
  if (fiscal !== true) return placeMoment(first, PRINTED(scene));
  // A fiscal year may begin in the year before and end in the year after.
  const loose = {
    ...first,
    begin: first.begin - 184,
    end: first.end + 184,
    value: `FY${first.value}`,
    edtf: `${first.edtf}~`,
  };
  return placeMoment(loose, PRINTED(scene));
}

/** `the 1980s`; `the 80s` are the latest ones that have begun. */
export function placeDecade({ from }: Of<'decade'>, scene: Scene): Placing {
  if (from >= 100)
    return placeMoment(yearsMoment(from % 100 === 0 && from < 1900 ? 'century' : 'decade', from), PRINTED(scene));
  const now = scene.published === undefined ? 2000 : fromDayNumber(scene.published).year;
  const year = 2000 + from <= now ? 2000 + from : 1900 + from;
  return placeMoment(yearsMoment('decade', year), { anchor: 'explicit', basis: 'derived', why: whyPrinted(scene) });
}

/** `the 19th century`, counted as newspapers do: 1800 to 1899. */
export function placeCentury({ number }: Of<'century'>, scene: Scene): Placing {
  return placeMoment(yearsMoment('century', Math.max(0, number - 1) * 100), PRINTED(scene));
}

/** A quarter or half of a year. Without its year the one that the verb points at, or else the nearest. */
export function placePart({ grain, index, year: said }: Of<'part'>, scene: Scene): Placing {
  const number = index > 0 ? index : grain === 'half' ? 2 : 4;
  const year = resolveYear(said, scene);
  if (year !== undefined)
    return placeMoment(partMoment(grain, year, number), typeof said === 'number' ? PRINTED(scene) : DERIVED(scene));
  if (scene.published === undefined) {
    const value = `XXXX-${grain === 'half' ? 'H' : 'Q'}${number}`;
    return { ...placeUnknown(value, { anchor: 'published', why: whyUndated(scene) }), precision: 'quarter' };
  }
  return placeMoment(
    nearestOf((y) => partMoment(grain, y, number), scene.published, scene),
    DERIVED(scene),
  );
}

/** A season, chosen like a quarter. */
export function placeSeason({ season, year: said, shift }: Of<'season'>, scene: Scene): Placing {
  const year = resolveYear(said, scene);
  if (year !== undefined)
    return placeMoment(seasonMoment(year, season), typeof said === 'number' ? PRINTED(scene) : DERIVED(scene));
  const { published } = scene;
  if (published === undefined) {
    return { ...placeUnknown(`XXXX-${season}`, { anchor: 'published', why: whyUndated(scene) }), precision: 'season' };
  }
  const make = (y: number): Moment => seasonMoment(y, season);
  if (shift === undefined || shift === 0) return placeMoment(nearestOf(make, published, scene), DERIVED(scene));
  const { year: now } = fromDayNumber(shiftDay('day', published, 0));
  const candidates = [now - 2, now - 1, now, now + 1].map(make);
  const moment =
    shift < 0 ? candidates.findLast(({ end }) => end < published) : candidates.find(({ begin }) => begin > published);
  return placeMoment(moment ?? make(now), DERIVED(scene));
}

/** Of the units of three years: the latest begun for the past, the next unfinished for the future, else the one whose middle is nearest. */
function nearestOf(make: (year: number) => Moment, published: number, { direction }: Scene): Moment {
  const { year } = fromDayNumber(published);
  const candidates = [year - 1, year, year + 1].map(make);
  const near = (moment: Moment): number => Math.abs((moment.begin + moment.end) / 2 - published);
  const nearest = candidates.toSorted((a, b) => near(a) - near(b))[0] ?? make(year);
  if (direction === 'past') return candidates.findLast(({ begin }) => begin <= published) ?? nearest;
  if (direction === 'future') return candidates.find(({ end }) => end >= published) ?? nearest;
  return nearest;
}
