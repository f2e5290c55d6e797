import { dateEvents, type DatedEvent } from './dated-event.ts';
import { lengthInWords, type Length } from './length-in-words.ts';
import type { PlacedEvent } from './placed-event.ts';
import { cellOf, coarsenUnit, UNITS, type Unit } from './unit.ts';

/** A stretch of time that is drawn cell by cell. */
export interface Segment {
  readonly unit: Unit;
  /** Numbers of the first and the last cell, as `cellOf` counts them. */
  readonly first: number;
  readonly last: number;
  /** In order of time; at least one. */
  readonly events: readonly DatedEvent[];
}

/** A stretch of time between two segments that is folded away. */
export interface Fold {
  /** Last day before it and first day after it, as day numbers. */
  readonly after: number;
  readonly before: number;
  /** Its true length; absent when no whole day lies between and only the unit changes. */
  readonly length?: Length;
  /** Whether a side of it, or something else that may lie in it, is a span: then the length is a rough one. */
  readonly isAbout: boolean;
  /** What a screen reader says: `33 years with no reported event`. */
  readonly name: string;
}

/** Time with its empty stretches folded away. */
export interface FoldedTime {
  readonly segments: readonly Segment[];
  /** `folds[n]` lies between segments `n` and `n + 1`. */
  readonly folds: readonly Fold[];
  /** How often all units were made one step coarser. */
  readonly coarsened: number;
  /** Events that have no earliest possible day. */
  readonly undated: readonly PlacedEvent[];
}

/** Neighbours up to this many units apart share a segment. */
const NEAR_UNITS = 6;
const MOST_FOLDS = 12;

/**
 * Folds empty time away. Neighbours in order of earliest possible time share a segment when they have the same unit and lie at most six
 * units apart; otherwise there is a fold between them. With more than twelve folds all units are made a step coarser, again and again.
 */
export function foldTime(events: readonly PlacedEvent[]): FoldedTime {
  const { dated, undated } = dateEvents(events);
  let coarsened = 0;
  let segments = cutSegments(dated, coarsened);
  while (segments.length > MOST_FOLDS + 1 && coarsened < UNITS.length - 1) {
    coarsened += 1;
    segments = cutSegments(dated, coarsened);
  }
  return { segments, folds: findFolds(segments), coarsened, undated };
}

function cutSegments(dated: readonly DatedEvent[], steps: number): readonly Segment[] {
  const segments: { unit: Unit; first: number; last: number; events: DatedEvent[] }[] = [];
  const cells = new Map<Unit, Map<number, number>>();
  for (const one of dated) {
    const unit = coarsenUnit(one.unit, steps);
    const known = cells.get(unit) ?? new Map<number, number>();
    cells.set(unit, known);
    const first = known.get(one.begin) ?? cellOf(unit, one.begin);
    const last = known.get(one.end) ?? cellOf(unit, one.end);
    known.set(one.begin, first).set(one.end, last);
    const open = segments.at(-1);
    if (open && open.unit === unit && first - open.last <= NEAR_UNITS) {
      open.last = Math.max(open.last, last);
      open.events.push(one);
    } else segments.push({ unit, first, last, events: [one] });
  }
  return segments;
}

function findFolds(segments: readonly Segment[]): readonly Fold[] {
  const folds: Fold[] = [];
  let reach = -Infinity;
  for (const [index, segment] of segments.entries()) {
    const latest = latestOf(segment);
    const next = segments[index + 1]?.events[0];
    if (next) folds.push(tellFold(latest, next, reach));
    reach = Math.max(reach, latest.end);
  }
  return folds;
}

function tellFold(latest: DatedEvent, next: DatedEvent, reach: number): Fold {
  const after = latest.end;
  const before = next.begin;
  const isAbout = isSpan(latest) || isSpan(next) || reach > after;
  if (before <= after) return { after, before, isAbout, name: 'The unit of the columns changes here' };
  const length = lengthInWords(after, before);
  const name = `${isAbout ? 'About ' : ''}${length.long} with no reported event`;
  return { after, before, length, isAbout, name };
}

/** The event with the latest end; of several, the most exact one. */
function latestOf({ events }: Segment): DatedEvent {
  return events.reduce((best, one) =>
    one.end > best.end || (one.end === best.end && one.begin > best.begin) ? one : best,
  );
}

function isSpan({ begin, end, isOpen }: DatedEvent): boolean {
  return begin !== end || isOpen;
}
