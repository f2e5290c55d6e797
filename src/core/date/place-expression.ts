import type { Expression } from './expression.ts';
import {
  placeCentury,
  placeDay,
  placeDecade,
  placeMonth,
  placePart,
  placeSeason,
  placeYears,
} from './place-calendar.ts';
import { placeLength, placeSet, placeVague } from './place-length.ts';
import { placeAway, placeNear, placeSame, placeWeekday } from './place-relative.ts';
import { placeClock, placeDayPart } from './place-time.ts';
import type { Placing, Scene } from './placing.ts';

/** “earlier this year” compares with the report: that is settled where the year is placed. */
const COMPARED = /^(?:earlier|later)\b/i;

/** What an expression means in its scene. */
export function placeExpression(expression: Expression, scene: Scene): Placing {
  const placing = placeKind(expression, scene);
  if (expression.mod === 'APPROX') return loosen(placing);
  return COMPARED.test(scene.quote) ? placing : narrow(placing, expression);
}

function placeKind(expression: Expression, scene: Scene): Placing {
  switch (expression.kind) {
    case 'day':
      return placeDay(expression, scene);
    case 'month':
      return placeMonth(expression, scene);
    case 'years':
      return placeYears(expression, scene);
    case 'decade':
      return placeDecade(expression, scene);
    case 'century':
      return placeCentury(expression, scene);
    case 'part':
      return placePart(expression, scene);
    case 'season':
      return placeSeason(expression, scene);
    case 'weekday':
      return placeWeekday(expression, scene);
    case 'near':
      return placeNear(expression, scene);
    case 'same':
      return placeSame(expression, scene);
    case 'away':
      return placeAway(expression, scene);
    case 'length':
      return placeLength(expression, scene);
    case 'set':
      return placeSet(expression, scene);
    case 'vague':
      return placeVague(expression, scene);
    case 'clock':
    case 'dayPart':
      return placeTimeOfDay(expression, scene);
  }
}

function placeTimeOfDay(expression: Extract<Expression, { kind: 'clock' | 'dayPart' }>, scene: Scene): Placing {
  const place = (day: Expression): Placing => placeKind(day, scene);
  return expression.kind === 'clock' ? placeClock(expression, scene, place) : placeDayPart(expression, scene, place);
}

/** `around 1990`: the borders are loose. */
function loosen(placing: Placing): Placing {
  const { edtf } = placing;
  return edtf === undefined || edtf.includes('/') || edtf.endsWith('~') || placing.type !== 'DATE'
    ? placing
    : { ...placing, edtf: `${edtf}~` };
}

/** “early 2009” is in its first half, “late 2009” in its second, “mid-2009” in the two quarters in the middle: what a careful reader rules out. */
function narrow(placing: Placing, { mod }: Expression): Placing {
  const { begin, end, moment } = placing;
  if (moment === undefined || begin === undefined || end === undefined || end === begin) return placing;
  const length = end - begin + 1;
  if (mod === 'START') return { ...placing, end: begin + Math.ceil(length / 2) - 1 };
  if (mod === 'END') return { ...placing, begin: begin + Math.floor(length / 2) };
  return mod === 'MID'
    ? { ...placing, begin: begin + Math.floor(length / 4), end: end - Math.floor(length / 4) }
    : placing;
}
