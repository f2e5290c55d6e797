import { toIsoDay } from '../core/date/calendar.ts';
import { monthMoment, momentAt, yearMoment, yearsMoment, type Moment } from '../core/date/moment.ts';
import type { Precision } from '../core/date/timex.ts';
import type { EventDate } from '../core/event/event.ts';
import type { Lane, PlacedEvent } from '../core/timeline/placed-event.ts';
import { inventHeadline, inventTown } from './invented-prose.ts';
import { createRandom, type Random } from './random.ts';

/** What to generate: `count` events of `stories` stories. */
export interface EventPlan {
  readonly seed: number;
  readonly count: number;
  readonly stories: number;
  /** `news` falls in bursts within two years; `wild` is any date from 1000 to 2999, open, vague and of any length, with titles of many scripts. */
  readonly kind: 'news' | 'wild';
}

const SCRIPTS = [
  'Ɛ Ŋdɔmi Łódź',
  '東京で会談が開かれる見通し',
  'Запуск паромной переправы отложен до весны',
  'اجتماع مجلس المدينة',
  'नगर परिषद की बैठक',
  '🚢🚢 Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww',
];

/** Events and their stories with invented titles, the same for the same plan. */
export function generateEvents(plan: EventPlan): {
  readonly events: readonly PlacedEvent[];
  readonly lanes: readonly Lane[];
} {
  const random = createRandom(plan.seed);
  const lanes = Array.from({ length: plan.stories }, (_, n) => ({
    story: `story-${n}`,
    title: `${inventTown(random)}, story ${n + 1}`,
  }));
  // A story is a burst of days around its own middle; a few events lie before or after.
  const middles = lanes.map(() => 19_358 + random.below(731));
  const events = Array.from({ length: plan.count }, (_, order): PlacedEvent => {
    const lane = Math.min(random.below(plan.stories), random.below(plan.stories));
    const middle = middles[lane] ?? 0;
    return {
      id: `event-${order}`,
      story: `story-${lane}`,
      title: inventTitle(random, plan.kind),
      when: plan.kind === 'wild' ? inventAnyDate(random) : inventNewsDate(random, middle),
      modality: random.chance(0.1) ? 'expected' : 'happened',
      order,
      articles: 1 + random.below(6),
      sentences: 1 + random.below(12),
    };
  });
  return { events, lanes };
}

/** A date as the reader of a text would find it: its days, how exact it is and what it rests on. */
export function placeMoment(
  { begin, end, edtf }: Pick<Moment, 'begin' | 'end' | 'edtf'>,
  precision: Precision,
): EventDate {
  return { edtf, begin: toIsoDay(begin), end: toIsoDay(end), precision, basis: 'given', why: 'Invented' };
}

function inventTitle(random: Random, kind: EventPlan['kind']): string {
  const script = kind === 'wild' && random.chance(0.3) ? `${random.pick(SCRIPTS)} ` : '';
  return `${script}${inventHeadline(random)}`.slice(0, 4 + random.below(57)).trim();
}

function inventNewsDate(random: Random, middle: number): EventDate {
  const spread = random.chance(0.8) ? 40 : 365;
  const day = Math.min(20_088, Math.max(19_358, middle + random.below(spread) - random.below(spread)));
  const grain = random.chance(0.9) ? 'day' : random.pick(['week', 'month'] as const);
  const basis = random.chance(0.3) ? 'given' : 'derived';
  return { ...placeMoment(momentAt(grain, day), grain), basis };
}

function inventAnyDate(random: Random): EventDate {
  const year = random.chance(0.5) ? 2020 + random.below(5) : 1000 + random.below(2000);
  const month = 1 + random.below(12);
  const { begin } = monthMoment(year, month);
  const day = begin + random.below(31);
  const basis = random.pick(['given', 'derived', 'unclear'] as const);
  const span = { begin: day, end: day + random.below(random.pick([10, 100, 20_000])) };
  const when = [
    placeMoment(momentAt('day', day), 'day'),
    placeMoment(momentAt('day', day), 'minute'),
    placeMoment(momentAt('week', day), 'week'),
    placeMoment(monthMoment(year, month), 'month'),
    placeMoment(momentAt('season', day), 'season'),
    placeMoment(yearMoment(year), 'year'),
    placeMoment(yearsMoment('decade', year - (year % 10)), 'decade'),
    placeMoment(yearsMoment('century', year - (year % 100)), 'century'),
    placeMoment({ ...span, edtf: `${toIsoDay(span.begin)}/${toIsoDay(span.end)}` }, 'vague'),
    { edtf: `${toIsoDay(day)}/..`, begin: toIsoDay(day), precision: 'day', basis, why: 'Invented' } as const,
    { edtf: `../${toIsoDay(day)}`, end: toIsoDay(day), precision: 'day', basis, why: 'Invented' } as const,
    { edtf: '', precision: 'vague', basis, why: 'Invented' } as const,
  ];
  return { ...random.pick(when), basis };
}
