import type { Address } from '../address/address.ts';
import type { NameId } from '../address/ids.ts';
import type { AtlasEvent } from '../atlas/atlas.ts';
import { dateInWords } from '../date/date-in-words.ts';
import { isDay } from '../event/event-date.ts';
import { restsOn } from './filter-events.ts';

/** A question that the collection answers, and where. */
export interface StarterQuestion {
  readonly text: string;
  readonly address: Address;
}

const LEAST_EVENTS = 4;
const MOST_QUESTIONS = 3;

/** Questions of which the answer is not empty, three at most, each with the view that answers it. `people` are short labels by id. */
export function findStarterQuestions(
  events: readonly AtlasEvent[],
  people: ReadonlyMap<string, string>,
): readonly StarterQuestion[] {
  const day = askBusyDay(events, people);
  const found: StarterQuestion[] = day ? [day] : [];
  if (events.some((event) => restsOn(event, 'state')))
    found.push({
      text: 'Which claims rest on state media alone?',
      address: { kind: 'home', story: [], rests: 'state' },
    });
  if (events.some(({ modality }) => modality === 'expected'))
    found.push({
      text: 'What was expected, and not confirmed?',
      address: { kind: 'home', story: [], date: ['expected'] },
    });
  if (events.some(({ when, modality }) => modality === 'happened' && when.basis === 'unclear'))
    found.push({ text: 'Which dates are unclear, and why?', address: { kind: 'home', story: [], date: ['unclear'] } });
  if (events.some((event) => restsOn(event, 'unnamed')))
    found.push({
      text: 'What rests on people without a name?',
      address: { kind: 'home', story: [], rests: 'unnamed' },
    });
  return found.slice(0, MOST_QUESTIONS);
}

/** The person with most events on one day. */
function askBusyDay(events: readonly AtlasEvent[], people: ReadonlyMap<string, string>): StarterQuestion | undefined {
  const counts = new Map<string, { name: NameId; day: string; count: number }>();
  for (const { when, involved } of events) {
    if (!isDay(when) || when.begin === undefined) continue;
    for (const name of new Set(involved)) {
      if (!people.has(name)) continue;
      const key = `${when.begin} ${name}`;
      counts.set(key, { name, day: when.begin, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const top = [...counts.values()].toSorted((a, b) => b.count - a.count || (a.day < b.day ? -1 : 1))[0];
  if (!top || top.count < LEAST_EVENTS) return undefined;
  const { name, day } = top;
  return {
    text: `What did ${people.get(name) ?? name} do on ${dateInWords(day)}?`,
    address: { kind: 'home', story: [], with: [name], from: day, to: day },
  };
}
