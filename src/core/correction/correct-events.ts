import { edtfBounds } from '../date/edtf-bounds.ts';
import type { EventDate, TextEvent } from '../event/event.ts';
import type { Problem } from '../text/problem.ts';
import { contains, type Range } from '../text/range.ts';
import { changeByHand, type Corrected, type Correction, type EventValue } from './correction.ts';
import type { ResolveName } from './correct-speech.ts';
import { findAnchor, misfit, overlaps } from './find-anchor.ts';

/** A text's events after the editor's corrections, in order of the text. */
export interface CorrectedEvents {
  readonly events: readonly Corrected<TextEvent>[];
  readonly problems: readonly Problem[];
}

/** A text as corrections of its events see it. */
export interface EventText {
  readonly text: string;
  /** Every sentence that can tell an event. */
  readonly sentences: readonly Range[];
}

/** Adds, takes away and changes events of one article. Corrections of other kinds are passed over. */
export function correctEvents(
  { text, sentences }: EventText,
  found: readonly TextEvent[],
  corrections: readonly Correction[],
  resolve: ResolveName,
): CorrectedEvents {
  const problems: Problem[] = [];
  let events = found.map((item): Corrected<TextEvent> => ({ item, made: { by: 'rule' } }));
  for (const correction of corrections) {
    const { op } = correction;
    if (op !== 'add-event' && op !== 'reject-event' && op !== 'set-event') continue;
    const [place] = findAnchor(text, correction.anchor);
    const sentence = place && sentences.find((range) => contains(range, place));
    const changed =
      place && sentence
        ? applyTo(events, correction, { place, sentence }, resolve)
        : 'no sentence of the article has these words';
    if (typeof changed === 'string') problems.push(misfit(correction, changed));
    else events = [...changed];
  }
  return { events: reorder(found, events), problems };
}

/** Where the anchor's words stand, and the sentence around them. */
interface Place {
  readonly place: Range;
  readonly sentence: Range;
}

function applyTo(
  events: readonly Corrected<TextEvent>[],
  correction: Correction<'add-event' | 'reject-event' | 'set-event'>,
  { place, sentence }: Place,
  resolve: ResolveName,
): readonly Corrected<TextEvent>[] | string {
  if (correction.op === 'add-event') {
    const when = toDate(correction.value.date, correction.value.dateWhy);
    if (when === undefined) return `“${correction.value.date}” is no date in EDTF`;
    const base: TextEvent = {
      sentence,
      trigger: place,
      kind: 'by-hand',
      title: '',
      when,
      modality: 'happened',
      after: [],
      where: [],
      involved: [],
    };
    const item = setValue(base, correction.value, resolve);
    return typeof item === 'string' ? item : [...events, { item, made: { by: 'hand', handWhy: correction.why } }];
  }
  const at = events.find(({ item }) => overlaps(item.trigger, place));
  if (at === undefined) return 'no event is told there';
  if (correction.op === 'reject-event') return events.filter((one) => one !== at);
  const item = setValue(at.item, correction.value, resolve);
  return typeof item === 'string'
    ? item
    : events.map((one) => (one === at ? changeByHand(at, item, correction.why) : one));
}

/** The event with what the editor says of it, or what cannot be. */
function setValue(event: TextEvent, value: EventValue, resolve: ResolveName): TextEvent | string {
  const when = value.date === undefined ? event.when : toDate(value.date, value.dateWhy ?? '');
  if (when === undefined) return `“${value.date}” is no date in EDTF`;
  const where = resolveAll(value.where, event.where, resolve);
  const involved = resolveAll(value.involved, event.involved, resolve);
  if (typeof where === 'string') return where;
  if (typeof involved === 'string') return involved;
  return {
    ...event,
    title: value.title ?? event.title,
    modality: value.modality ?? event.modality,
    when,
    where,
    involved,
  };
}

function resolveAll(
  references: readonly string[] | undefined,
  kept: readonly string[],
  resolve: ResolveName,
): readonly string[] | string {
  if (references === undefined) return kept;
  const ids = references.map((reference) => resolve(reference));
  const missing = ids.indexOf(undefined);
  if (missing >= 0) return `there is no name “${references[missing]}”`;
  return ids.flatMap((id) => id ?? []);
}

function toDate(edtf: string, why: string): EventDate | undefined {
  const bounds = edtfBounds(edtf);
  return bounds && { edtf, ...bounds, basis: edtf.includes('?') ? 'unclear' : 'derived', why };
}

/** In order of the text; what said “after the third event” points to that event's new place, or nowhere when it is gone. */
function reorder(
  found: readonly TextEvent[],
  events: readonly Corrected<TextEvent>[],
): readonly Corrected<TextEvent>[] {
  const ordered = events.toSorted((a, b) => a.item.trigger.start - b.item.trigger.start);
  const placeOf = (index: number): number => {
    const trigger = found[index]?.trigger;
    return ordered.findIndex(({ item }) => item.trigger.start === trigger?.start && item.trigger.end === trigger.end);
  };
  return ordered.map(({ item, made }) => {
    const after = item.after
      .map((one) => ({ ...one, event: placeOf(one.event) }))
      .filter(({ event }) => event >= 0 && ordered[event]?.item !== item);
    return { item: { ...item, after }, made };
  });
}
