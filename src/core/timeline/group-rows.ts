import { dateInWords } from '../date/date-in-words.ts';
import type { DatedEvent } from './dated-event.ts';
import { foldTime } from './fold-time.ts';
import { layRowDate } from './lay-row-date.ts';
import { orderLanes } from './order-lanes.ts';
import type { Lane, PlacedEvent } from './placed-event.ts';
import { sortForReading } from './sort-for-reading.ts';

/** Rows of one story and one date. */
export interface RowGroup {
  readonly kind: 'group';
  readonly story: string;
  readonly title: string;
  readonly tint: 'sea' | 'land';
  /** Whether the rows before were of another story. */
  readonly isNewLane: boolean;
  /** Place of its stretch of time in the folded time. */
  readonly segment: number;
  /** `16 September 2023`. */
  readonly dateName: string;
  /** The date in a narrow column, and whether it has room in large type. */
  readonly figure: string;
  readonly isLarge: boolean;
  /** `Sat`, `2023`. */
  readonly note: string;
  readonly events: readonly PlacedEvent[];
}

/** Time that is folded away between two groups. */
export interface RowFold {
  readonly kind: 'fold';
  /** `33 years folded`; empty when only the unit changes. */
  readonly text: string;
  /** `33 years with no reported event`. */
  readonly name: string;
}

/** The timeline as a list: rows by story and date in order of time, folds between, and what has no date. */
export interface RowList {
  readonly groups: readonly (RowGroup | RowFold)[];
  readonly undated: readonly PlacedEvent[];
}

/** Room for a date beside a row, in pixels. */
const DATE_WIDTH = 50;
/** Most letters and figures are narrower than this share of their height: a date is rather set too small than cut. */
const WIDEST = 0.62;

/** Lists events as text that flows: nothing is measured, the page sets its own lines. */
export function groupRows(events: readonly PlacedEvent[], lanes: readonly Lane[]): RowList {
  const time = foldTime(events);
  const ordered = orderLanes(lanes, time, events);
  const places = new Map(ordered.map(({ story }, index) => [story, index]));
  const groups: (RowGroup | RowFold)[] = [];
  // Many stories share few dates: each is put into words once.
  const words = new Map<string, DateWords>();
  let before: string | undefined;
  for (const [segment, { events: own }] of time.segments.entries()) {
    for (const run of cutRuns(sortForReading(own, (story) => places.get(story) ?? 0))) {
      const { story } = run[0].event;
      const lane = places.get(story) ?? 0;
      groups.push({
        kind: 'group',
        story,
        title: ordered[lane]?.title ?? story,
        tint: lane % 2 === 0 ? 'sea' : 'land',
        isNewLane: story !== before,
        segment,
        ...remember(words, run[0]),
        events: run.map(({ event }) => event),
      });
      before = story;
    }
    const fold = time.folds[segment];
    if (fold) groups.push({ kind: 'fold', name: fold.name, text: fold.length ? `${fold.length.long} folded` : '' });
  }
  return { groups, undated: time.undated };
}

/** Neighbours of one story and one date. */
function cutRuns(events: readonly DatedEvent[]): readonly (readonly [DatedEvent, ...DatedEvent[]])[] {
  const runs: [DatedEvent, ...DatedEvent[]][] = [];
  for (const one of events) {
    const open = runs.at(-1)?.[0];
    const isSame = open?.event.story === one.event.story && open.begin === one.begin && open.end === one.end;
    if (isSame) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}

type DateWords = Pick<RowGroup, 'dateName' | 'figure' | 'isLarge' | 'note'>;

function remember(words: Map<string, DateWords>, one: DatedEvent): DateWords {
  const { edtf, basis } = one.event.when;
  const key = `${edtf} ${basis} ${one.begin} ${one.end}`;
  const date = words.get(key) ?? wordDate(one);
  words.set(key, date);
  return date;
}

function wordDate(one: DatedEvent): DateWords {
  const { when } = one.event;
  const { figure, note } = layRowDate(
    one,
    { x: 0, y: 0, width: DATE_WIDTH },
    (text, _face, size) => text.length * size * WIDEST,
  );
  return {
    dateName: dateInWords(when.edtf, 'long', when.basis === 'unclear'),
    figure: figure.lines.join(' '),
    isLarge: figure.size === 21,
    note: note.lines.join(' '),
  };
}
