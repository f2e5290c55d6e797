import type { NamedText } from '../speech/named-text.ts';
import { findWords } from '../text/tokens.ts';
import type { JoinedEvent, Telling, TextEvent } from './event.ts';
import { isDay } from './event-date.ts';

/** A text with its events; texts with the same `version` are printings of one report. */
export interface ToldText {
  readonly text: NamedText;
  readonly events: readonly TextEvent[];
  readonly version?: string | undefined;
}

interface Item {
  readonly telling: Telling;
  readonly event: TextEvent;
  readonly text: NamedText;
  readonly version: string | undefined;
  /** Words of the sentence, made when first asked for. */
  words?: ReadonlySet<string>;
}

interface Cluster {
  readonly items: Item[];
  why?: string;
}

/** Share of words (Dice) from which two printings of a report have the same sentence. */
const SAME_SENTENCE = 0.6;
/** At most so many events on one day and of one kind are looked at, and so many tellings of each: the work stays bounded. */
const CLUSTERS_SEEN = 60;
const MEMBERS_SEEN = 10;

/**
 * Joins the tellings of one event. Two are one when they are of the same kind and day and share those who take part, or when two printings of
 * a report tell them in nearly the same sentence. Tellings that differ in number, place, arms or in who takes part stay apart. The result
 * is in the order of the first telling; the same input gives the same output.
 */
export function joinEvents(texts: readonly ToldText[]): readonly JoinedEvent[] {
  const clusters: Cluster[] = [];
  const buckets = new Map<string, Cluster[]>();
  texts.forEach(({ text, events, version }, index) => {
    events.forEach((event, at) => {
      const item: Item = { telling: { text: index, event: at }, event, text, version };
      const key = `${event.kind}\n${event.modality}\n${event.when.edtf}`;
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      const found = findCluster(bucket, item);
      if (found !== undefined) {
        found.cluster.items.push(item);
        found.cluster.why ??= found.why;
        return;
      }
      const cluster: Cluster = { items: [item] };
      clusters.push(cluster);
      bucket.push(cluster);
    });
  });
  return clusters.map(toJoined);
}

function findCluster(
  bucket: readonly Cluster[],
  item: Item,
): { readonly cluster: Cluster; readonly why: string } | undefined {
  let best: { readonly cluster: Cluster; readonly why: string; readonly score: number } | undefined;
  for (const cluster of bucket.slice(-CLUSTERS_SEEN)) {
    const members = cluster.items.slice(0, MEMBERS_SEEN);
    const found = members.map((member) => compare(member, item));
    if (found.includes('conflict')) continue;
    const links = found.filter((one) => typeof one === 'object');
    const link = links.toSorted((a, b) => b.score - a.score)[0];
    if (link !== undefined && link.score > (best?.score ?? 0)) best = { cluster, ...link };
  }
  return best;
}

type Link = { readonly score: number; readonly why: string } | 'conflict' | undefined;

function compare(a: Item, b: Item): Link {
  const printings = a.version !== undefined && a.version === b.version && a.telling.text !== b.telling.text;
  if (printings) {
    const likeness = dice(wordsOf(a), wordsOf(b));
    if (likeness >= SAME_SENTENCE && nounOf(a) === nounOf(b))
      return { score: 10 + likeness, why: 'Two printings of one report tell it in nearly the same sentence.' };
  }
  if (a.telling.text === b.telling.text && (a.event.sentence.start === b.event.sentence.start || isOrdered(a, b)))
    return 'conflict';
  if (conflicts(a, b)) return 'conflict';
  const shared = a.event.involved.filter((name) => b.event.involved.includes(name));
  const places = a.event.where.filter((name) => b.event.where.includes(name));
  if (shared.length < 2 && !(shared.length === 1 && places.length > 0)) return undefined;
  const names = [...shared, ...places].slice(0, 3).map((name) => a.text.names.get(name)?.shortLabel ?? name);
  const day = isDay(a.event.when) ? 'on the same day' : 'at the same time';
  return {
    score: shared.length + places.length,
    why: `${a.telling.text === b.telling.text ? 'Both passages' : 'Both texts'} tell of the same kind of thing ${day} with ${listNames(names)}.`,
  };
}

/** Whether two tellings say things that cannot both be said of one event. */
function conflicts(a: Item, b: Item): boolean {
  const [x, y] = [a.event, b.event];
  if (x.where.length > 0 && y.where.length > 0 && !x.where.some((name) => y.where.includes(name))) return true;
  if (extra(x.involved, y.involved) && extra(y.involved, x.involved)) return true;
  if (numbersOf(x.title) !== numbersOf(y.title) && numbersOf(x.title) !== '' && numbersOf(y.title) !== '') return true;
  return armsOf(a) !== armsOf(b);
}

function extra(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => !b.includes(name));
}

function armsOf({ event, text }: Item): string {
  return event.involved
    .filter((name) => text.names.get(name)?.type === 'ARMS')
    .toSorted()
    .join(' ');
}

/** Numbers with their thousands; those inside a designation such as `Tu-160` are names. */
function numbersOf(title: string): string {
  return findWords(title)
    .map(({ start, end }) => title.slice(start, end))
    .filter((word) => /^[\d.,]+$/.test(word))
    .join(' ');
}

/** Whether the text puts one after the other: by words between them, or by a “later” in the one told later. */
function isOrdered(a: Item, b: Item): boolean {
  const last = a.telling.event > b.telling.event ? a : b;
  const later = last.event.after.some(({ words }) =>
    /^(?:later|then|afterwards?)$/i.test(last.text.text.slice(words.start, words.end)),
  );
  return (
    later ||
    a.event.after.some(({ event }) => event === b.telling.event) ||
    b.event.after.some(({ event }) => event === a.telling.event)
  );
}

function nounOf({ event, text }: Item): string {
  return text.text.slice(event.trigger.start, event.trigger.start + 4).toLowerCase();
}

function wordsOf(item: Item): ReadonlySet<string> {
  if (item.words === undefined) {
    const sentence = item.text.text.slice(item.event.sentence.start, item.event.sentence.end).toLowerCase();
    item.words = new Set(findWords(sentence).map(({ start, end }) => sentence.slice(start, end)));
  }
  return item.words;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

function listNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The best telling first: a date that is given, then the one with most names, then the first. */
function toJoined({ items, why }: Cluster): JoinedEvent {
  const rank = ({ event }: Item): number =>
    (event.when.basis === 'given' ? 100 : 0) + event.involved.length + event.where.length;
  const [first, ...rest] = items.toSorted(
    (a, b) => rank(b) - rank(a) || a.telling.text - b.telling.text || a.telling.event - b.telling.event,
  );
  const others = rest.map(({ telling }) => telling).toSorted((a, b) => a.text - b.text || a.event - b.event);
  const head = first?.telling ?? { text: 0, event: 0 };
  return { tellings: [head, ...others], ...(why !== undefined && others.length > 0 && { why }) };
}
