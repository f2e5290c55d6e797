import type { EventDate, TextEvent } from './event.ts';

/** One telling of an event, with the letter or name that readers know the text by. */
export interface LabelledTelling {
  readonly label: string;
  readonly event: TextEvent;
}

/**
 * What differs between tellings of one event, each in one plain sentence: the date, and a place that only some give.
 * `nameOf` gives the label of a name.
 */
export function describeDifferences(
  tellings: readonly LabelledTelling[],
  nameOf: (name: string) => string,
): readonly string[] {
  return [...describeDates(tellings), ...describePlaces(tellings, nameOf)];
}

function describeDates(tellings: readonly LabelledTelling[]): readonly string[] {
  const dates = new Map<string, { readonly when: EventDate; readonly labels: string[] }>();
  for (const { label, event } of tellings) {
    const known = dates.get(event.when.edtf);
    if (known === undefined) dates.set(event.when.edtf, { when: event.when, labels: [label] });
    else if (!known.labels.includes(label)) known.labels.push(label);
  }
  if (dates.size < 2) return [];
  const parts = [...dates.entries()].map(
    ([edtf, { labels }]) => `${join(labels)} ${labels.length > 1 ? 'give' : 'gives'} ${edtf}`,
  );
  return [`${parts.join('; ')}.`];
}

function describePlaces(tellings: readonly LabelledTelling[], nameOf: (name: string) => string): readonly string[] {
  const placed = new Map<string, Set<string>>();
  for (const { label, event } of tellings) placed.set(label, new Set([...(placed.get(label) ?? []), ...event.where]));
  const without = [...placed].filter(([, places]) => places.size === 0).map(([label]) => label);
  const having = [...placed].filter(([, places]) => places.size > 0);
  if (having.length === 0 || placed.size < 2) return [];
  const same = new Set(having.map(([, places]) => [...places].toSorted().join('\n'))).size === 1;
  if (same && without.length === 0) return [];
  const parts = having.map(([label, places]) => `${label} says ${join([...places].map(nameOf))}`);
  if (without.length > 0) parts.unshift(`${join(without)} ${without.length > 1 ? 'give' : 'gives'} no place`);
  return [`${parts.join('; ')}.`];
}

function join(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
