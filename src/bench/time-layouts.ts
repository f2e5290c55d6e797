import { allRows, toDayColumns } from '../core/timeline/day-columns.ts';
import { groupRows } from '../core/timeline/group-rows.ts';
import { layoutDensity } from '../core/timeline/layout-density.ts';
import { layoutFolded } from '../core/timeline/layout-folded.ts';
import { layoutInOrder } from '../core/timeline/layout-in-order.ts';
import { layoutJump } from '../core/timeline/layout-jump.ts';
import { layoutToScale } from '../core/timeline/layout-to-scale.ts';
import type { PlacedEvent } from '../core/timeline/placed-event.ts';
import { generateEvents } from './generate-events.ts';

const STORIES = 50;
const EVENTS = 5000;
const WIDTH = 1392;
const PHONE_WIDTH = 390;
const WARM_UPS = 5;
const ROUNDS = 40;
/** The home page's layout has so many milliseconds. */
const GOAL_MS = 30;

/** How long the layouts of 5,000 invented events of 50 stories take, each from events to positions. */
export function timeLayouts(): void {
  const { events, lanes } = generateEvents({ seed: 1, count: EVENTS, stories: STORIES, kind: 'news' });
  const day = middleDays(events);
  const input = { events, lanes, width: WIDTH };
  const columns = toDayColumns(events, lanes);
  const rows = allRows(columns);
  console.log(`${EVENTS} events of ${STORIES} stories, ${ROUNDS} rounds after ${WARM_UPS} to warm up`);
  const home = timeLayout(`home page, ${WIDTH} px`, () => {
    const folded = layoutFolded(input);
    return folded.kind === 'columns' ? folded : layoutDensity({ columns, rows, width: WIDTH });
  });
  timeLayout(`${day.length} events of some days as columns`, () =>
    layoutFolded({ ...input, events: day, crowded: 'columns' }),
  );
  timeLayout(`strip, ${PHONE_WIDTH} px`, () => ({
    rows: groupRows(events, lanes),
    jump: layoutJump({ events, lanes, width: PHONE_WIDTH }),
  }));
  timeLayout('in order', () => layoutInOrder(events));
  timeLayout('to scale', () => layoutToScale(input));
  console.log(`home page: goal ${GOAL_MS} ms at the median, ${home <= GOAL_MS ? 'held' : 'missed'}`);
  if (home > GOAL_MS) process.exitCode = 1;
}

/** Prints the median and the 95th percentile; gives the median in milliseconds. */
function timeLayout(name: string, lay: () => unknown): number {
  for (let round = 0; round < WARM_UPS; round += 1) lay();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    lay();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const median = times[Math.floor(ROUNDS / 2)] ?? 0;
  const late = times[Math.floor(ROUNDS * 0.95)] ?? 0;
  console.log(`${name}: median ${median.toFixed(1)} ms, 95th percentile ${late.toFixed(1)} ms`);
  return median;
}

/** The events of six days in the middle of the collection, as a reader opens them from the counts. */
function middleDays(events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const days = events.flatMap(({ when }) => (when.precision === 'day' && when.begin ? [when.begin] : [])).toSorted();
  const chosen = new Set(Array.from(new Set(days)).slice(300, 306));
  return events.filter(({ when }) => when.precision === 'day' && chosen.has(when.begin ?? ''));
}
