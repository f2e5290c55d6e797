import type { Range } from '../text/range.ts';
import type { After, TextEvent } from './event.ts';
import type { Trigger } from './find-triggers.ts';
import type { ReadSentence } from './read-clauses.ts';

/** An event with the sentence that it was read from. */
export interface Ordered {
  readonly event: Omit<TextEvent, 'after'>;
  readonly sentence: ReadSentence;
  readonly trigger: Trigger;
  readonly paragraph: number;
}

const LATER: ReadonlySet<string> = new Set(['later', 'then', 'afterwards', 'afterward']);
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'previously', 'beforehand']);
const BEHIND: ReadonlySet<string> = new Set(['after', 'following']);

/** For each event those that the words put before it: `after`, `hours after`, `later`, `earlier`. Only words say so, never the order of telling. */
export function findOrder(text: string, events: readonly Ordered[]): readonly (readonly After[])[] {
  const order: After[][] = events.map(() => []);
  const add = (later: number, earlier: number, words: Range): void => {
    const list = order[later];
    if (list === undefined || later === earlier || list.some(({ event }) => event === earlier)) return;
    if (order[earlier]?.some(({ event }) => event === later) !== true) list.push({ event: earlier, words });
  };
  events.forEach((one, index) => {
    orderClauses(events, index, add);
    const cue = findCue(one);
    if (cue === undefined) return;
    const then = text.slice(cue.words.start, cue.words.end).toLowerCase() === 'then';
    const other = findPrevious(events, index, then);
    if (other === undefined) return;
    if (cue.way === 'later') add(index, other, cue.words);
    else add(other, index, cue.words);
  });
  return order.map((list) => list.toSorted((a, b) => a.event - b.event));
}

type Add = (later: number, earlier: number, words: Range) => void;

/** The clause behind “after” comes before the clause that it hangs on; behind “before” it comes after it. */
function orderClauses(events: readonly Ordered[], index: number, add: Add): void {
  const one = events[index];
  if (one === undefined) return;
  const clause = one.sentence.clauses[one.sentence.segments[one.trigger.segment]?.clause ?? -1];
  const opener = clause?.opener ?? '';
  if (clause === undefined || (!BEHIND.has(opener) && opener !== 'before')) return;
  const first = one.sentence.segments[clause.segments[0] ?? -1];
  const word = one.sentence.words[(first?.from ?? 0) - 1];
  const length = one.sentence.words[(first?.from ?? 0) - 2]?.timex;
  if (word === undefined) return;
  const words = { start: length?.range.start ?? word.start, end: word.end };
  for (let other = Math.max(0, index - 6); other < Math.min(events.length, index + 7); other += 1) {
    const main = events[other];
    if (main?.sentence !== one.sentence || main.trigger.segment === one.trigger.segment) continue;
    if (one.sentence.segments[main.trigger.segment]?.clause !== clause.parent) continue;
    if (opener === 'before') add(index, other, words);
    else add(other, index, words);
  }
}

interface Cue {
  readonly way: 'later' | 'earlier';
  readonly words: Range;
}

/** `later`, `then` or `earlier` in the clause of the event; `two years earlier` counts from elsewhere and is none. */
function findCue({ sentence, trigger }: Ordered): Cue | undefined {
  const clause = sentence.segments[trigger.segment]?.clause;
  for (const { from, to, clause: other } of sentence.segments) {
    if (other !== clause) continue;
    for (let at = from; at < to; at += 1) {
      const word = sentence.words[at];
      if (word === undefined || word.timex?.type === 'DURATION') continue;
      const words = { start: word.start, end: word.end };
      if (LATER.has(word.lower)) return { way: 'later', words };
      if (EARLIER.has(word.lower) && sentence.words[at + 1]?.lower !== 'than') return { way: 'earlier', words };
    }
  }
  return undefined;
}

/** The event told before this one in the account, with one of the same names, on the same day and, except for “then”, not in the same breath. */
function findPrevious(events: readonly Ordered[], index: number, breath: boolean): number | undefined {
  const one = events[index];
  for (let at = index - 1; at >= 0 && at >= index - 6; at -= 1) {
    const other = events[at];
    if (other === undefined || one === undefined) return undefined;
    if ((other.sentence === one.sentence && !breath) || other.paragraph < 0 !== one.paragraph < 0) continue;
    const shares =
      one.event.involved.length === 0 || one.event.involved.some((name) => other.event.involved.includes(name));
    if (shares && other.event.modality === 'happened' && other.event.when.edtf === one.event.when.edtf) return at;
  }
  return undefined;
}
