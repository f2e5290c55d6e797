import type { Address } from '../address/address.ts';
import type { ArticleId, NameId } from '../address/ids.ts';
import type { DateKind, Rests } from '../address/timeline-view.ts';
import { DATE_KINDS, RESTS } from '../address/timeline-view.ts';
import { toIsoDay } from '../date/calendar.ts';
import { dateInWords } from '../date/date-in-words.ts';
import { NO_DAY } from '../timeline/day-columns.ts';
import type { EventColumns } from './event-columns.ts';

/** A question that the collection answers, and where. */
export interface StarterQuestion {
  readonly text: string;
  readonly address: Address;
}

/** Two printings of one report that differ. */
export interface DifferingPair {
  readonly a: ArticleId;
  readonly b: ArticleId;
  /** Whose report it is, if that is known. */
  readonly agency?: string;
}

const LEAST_EVENTS = 4;
const LEAST_SHARED = 2;
const MOST_QUESTIONS = 4;
/** Questions that any collection could be asked are added up to so many. */
const ENOUGH = 3;

/** Questions of which the answer is not empty, four at most, each with the view that answers it. */
export function findStarterQuestions(columns: EventColumns, pair?: DifferingPair): readonly StarterQuestion[] {
  const rests = (one: Rests): boolean => columns.rests.some((bits) => (bits & (1 << RESTS.indexOf(one))) !== 0);
  const has = (one: DateKind): boolean => columns.kind.includes(DATE_KINDS.indexOf(one));
  const day = askBusyDay(columns);
  const found: StarterQuestion[] = day ? [day] : [];
  if (pair)
    found.push({
      text: `What did only one ${pair.agency === undefined ? '' : `${pair.agency} `}version print?`,
      address: { kind: 'comparison', a: pair.a, b: pair.b },
    });
  if (rests('state'))
    found.push({
      text: 'Which claims rest on state media alone?',
      address: { kind: 'home', story: [], rests: 'state' },
    });
  if (countShared(columns) >= LEAST_SHARED)
    found.push({ text: 'Which names link the stories?', address: { kind: 'map' } });
  const others: StarterQuestion[] = [];
  if (has('expected'))
    others.push({
      text: 'What was expected, and not confirmed?',
      address: { kind: 'home', story: [], date: ['expected'] },
    });
  if (has('unclear'))
    others.push({ text: 'Which dates are unclear, and why?', address: { kind: 'home', story: [], date: ['unclear'] } });
  if (rests('unnamed'))
    others.push({
      text: 'What rests on people without a name?',
      address: { kind: 'home', story: [], rests: 'unnamed' },
    });
  return [...found, ...others.slice(0, Math.max(0, ENOUGH - found.length))].slice(0, MOST_QUESTIONS);
}

/** How many names are in the events of more than one story. */
function countShared({ story, stories, with: mentioned }: EventColumns): number {
  const first = new Map<number, number>();
  const shared = new Set<number>();
  for (const [row, place] of story.entries()) {
    // The lane of events without a story is none.
    if (stories[place]?.story === '') continue;
    for (const name of mentioned[row] ?? []) {
      if ((first.get(name) ?? place) !== place) shared.add(name);
      else first.set(name, place);
    }
  }
  return shared.size;
}

/** The person with most events on one day. */
function askBusyDay({ begin, end, with: mentioned, names }: EventColumns): StarterQuestion | undefined {
  const counts = new Map<string, { name: number; day: number; count: number }>();
  for (const [row, day] of begin.entries()) {
    if (day === NO_DAY || day !== end[row]) continue;
    for (const name of mentioned[row] ?? []) {
      if (names[name]?.person === undefined) continue;
      const key = `${day} ${name}`;
      counts.set(key, { name, day, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const top = [...counts.values()].toSorted((a, b) => b.count - a.count || a.day - b.day)[0];
  const name = names[top?.name ?? -1];
  if (!top || !name || top.count < LEAST_EVENTS) return undefined;
  const day = toIsoDay(top.day);
  return {
    text: `What did ${name.person ?? name.label} do on ${dateInWords(day)}?`,
    address: { kind: 'home', story: [], with: [name.id as NameId], from: day, to: day },
  };
}
