import { padNumber } from './calendar.ts';
import type { ClockExpression, Expression } from './expression.ts';
import { dayMoment } from './moment.ts';
import type { Anchor, Placing, Scene } from './placing.ts';
import { whyCounted, whyPublished, whyUndated } from './tell-why.ts';

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** Places the day that stands beside a time of day. */
export type PlaceDay = (day: Expression) => Placing;

/** A time of day. Its own day is used, or the day in the same sentence, or the day of the report. */
export function placeClock(expression: ClockExpression, scene: Scene, placeDay: PlaceDay): Placing {
  const { hour, minute, second, universal } = expression;
  // TimeBank writes a full hour with its minutes; `precision` says that they were not printed.
  const time = [hour, minute ?? 0, second]
    .flatMap((part) => (part === undefined ? [] : [padNumber(part, 2)]))
    .join(':');
  const placing = placeTime(
    `T${time}${universal === true ? 'Z' : ''}`,
    expression.day && placeDay(expression.day),
    scene,
  );
  return { ...placing, precision: minute === undefined ? 'hour' : 'minute' };
}

/** A part of a day: `Friday morning`, `last night`, `overnight`. Its day is found like that of a time of day. */
export function placeDayPart({ part, shift, day }: Of<'dayPart'>, scene: Scene, placeDay: PlaceDay): Placing {
  if (shift === undefined || scene.published === undefined) return placeTime(`T${part}`, day && placeDay(day), scene);
  const moment = dayMoment(scene.published + shift);
  return placeTime(`T${part}`, undefined, scene, { moment, quote: '' });
}

function placeTime(time: string, own: Placing | undefined, scene: Scene, said?: Anchor): Placing {
  if (own !== undefined) return { ...own, type: 'TIME', value: `${own.value}${time}` };
  const anchor = said ?? scene.neighbour;
  const day = anchor?.moment.begin ?? scene.published;
  const base = { type: 'TIME', precision: 'day' } as const;
  if (day === undefined) {
    return { ...base, value: `XXXX-XX-XX${time}`, basis: 'unclear', anchor: 'published', why: whyUndated(scene) };
  }
  const moment = dayMoment(day);
  const { edtf, begin, end, value } = moment;
  const placed = { ...base, value: `${value}${time}`, edtf, begin, end, moment, basis: 'derived' } as const;
  if (anchor === undefined || anchor.quote === '') return { ...placed, anchor: 'published', why: whyPublished(scene) };
  return { ...placed, anchor: 'timex', why: whyCounted(scene, anchor) };
}
