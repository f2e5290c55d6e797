import type { JoinedEvent, Telling, TextEvent } from '../event/event.ts';
import type { Problem } from '../text/problem.ts';
import type { Corrected, Correction, CorrectionAnchor } from './correction.ts';
import { findAnchor, misfit, overlaps } from './find-anchor.ts';

/** A text with its events, as merging sees it. */
export interface MergeText {
  readonly id: string;
  readonly text: string;
  readonly events: readonly Corrected<TextEvent>[];
}

/** Events after the editor joined some, and for each place in `events` why, when a hand did it. */
export interface MergedEvents {
  readonly events: readonly JoinedEvent[];
  readonly handWhys: ReadonlyMap<JoinedEvent, string>;
  readonly problems: readonly Problem[];
}

/** Joins events that the rules left apart. The event at the entry's own anchor goes into the one that it names. */
export function mergeEvents(
  found: readonly JoinedEvent[],
  texts: readonly MergeText[],
  corrections: readonly Correction[],
): MergedEvents {
  const problems: Problem[] = [];
  const handWhys = new Map<JoinedEvent, string>();
  let events = found;
  for (const correction of corrections) {
    if (correction.op !== 'merge-events') continue;
    const from = findEvent(events, texts, correction.anchor);
    const into = findEvent(events, texts, correction.value.same);
    if (from === undefined || into === undefined) {
      problems.push(
        misfit(correction, from === undefined ? 'no event is told there' : 'the other words tell no event'),
      );
    } else if (from !== into) {
      const merged = { tellings: sortTellings(into, from), why: correction.why };
      handWhys.set(merged, correction.why);
      events = events.filter((one) => one !== from).map((one) => (one === into ? merged : one));
    }
  }
  return { events, handWhys, problems };
}

function sortTellings(into: JoinedEvent, from: JoinedEvent): JoinedEvent['tellings'] {
  const [best, ...others] = into.tellings;
  return [best, ...[...others, ...from.tellings].toSorted((a, b) => a.text - b.text || a.event - b.event)];
}

function findEvent(
  events: readonly JoinedEvent[],
  texts: readonly MergeText[],
  anchor: CorrectionAnchor,
): JoinedEvent | undefined {
  const text = texts.findIndex(({ id }) => id === anchor.article);
  const [place] = findAnchor(texts[text]?.text ?? '', anchor);
  const at = place ? (texts[text]?.events.findIndex(({ item }) => overlaps(item.trigger, place)) ?? -1) : -1;
  const isThere = (one: Telling): boolean => one.text === text && one.event === at;
  return at < 0 ? undefined : events.find(({ tellings }) => tellings.some(isThere));
}
