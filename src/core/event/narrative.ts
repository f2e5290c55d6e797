import type { EventDate } from './event.ts';
import { carryDate, datePublished, isDay } from './event-date.ts';

/** An event that was told, as far as later ones lean on it. */
export interface Told {
  readonly when: EventDate;
  readonly kind: string;
  readonly names: readonly string[];
  readonly paragraph: number;
  /** Told as having been before the rest. */
  readonly background: boolean;
  /** Told only beside another event, some days from it; the account less likely goes on from it. */
  readonly aside: boolean;
}

/** How many events back, and how many paragraphs, an account without dates may go on from. */
const EVENTS_BACK = 6;
const PARAGRAPHS_BACK = 3;
/** How many events are remembered: longer than any report, so that the work stays in proportion to the text. */
const KEPT = 80;
/** The lead of a report tells of its own day or of these many days before. */
const LEAD_DAYS = 3;

/**
 * What a text has told so far, so that sentences without a date can be placed: a report goes on from the day that it named last with the same
 * people in it, or else is about the day of its lead.
 */
export class Narrative {
  readonly #told: Told[] = [];
  readonly #published: EventDate | undefined;
  #lead: EventDate | undefined;

  constructor(published: string | undefined) {
    this.#published = datePublished(published);
  }

  add(told: Told): void {
    this.#told.push(told);
    if (this.#told.length > KEPT) this.#told.shift();
    const close = this.#published?.begin;
    if (this.#lead === undefined && !told.background && told.paragraph < 3 && isDay(told.when) && close !== undefined) {
      const gap = (Date.parse(close) - Date.parse(told.when.begin ?? close)) / 86_400_000;
      if (gap >= 0 && gap <= LEAD_DAYS) this.#lead = told.when;
    }
  }

  /** The date of the last event that shares most names with these; none when no recent one shares any. */
  findCarried(names: readonly string[], paragraph: number): EventDate | undefined {
    let best: Told | undefined;
    let most = 0;
    for (const told of this.#told.slice(-EVENTS_BACK).toReversed()) {
      if (told.background || paragraph - told.paragraph > PARAGRAPHS_BACK) continue;
      const shared = told.names.filter((name) => names.includes(name)).length;
      const score = shared === 0 ? 0 : 2 * shared - (told.aside ? 1 : 0);
      if (score > most) [best, most] = [told, score];
    }
    return best && carryDate(best.when);
  }

  /** The date of an earlier event of the same kind with all of these people, two or more: `the meeting` after `met on Wednesday`. */
  findSame(kind: string, people: readonly string[]): EventDate | undefined {
    if (people.length < 2) return undefined;
    const same = this.#told.filter((told) => told.kind === kind && people.every((name) => told.names.includes(name)));
    const days = new Set(same.map(({ when }) => when.edtf));
    return days.size === 1 && same[0] !== undefined ? carryDate(same[0].when) : undefined;
  }

  /** The date of the event told last, when it stands in the same paragraph. */
  findLast(paragraph: number): EventDate | undefined {
    const last = this.#told.findLast(({ background }) => !background);
    return last === undefined || last.paragraph !== paragraph ? undefined : carryDate(last.when);
  }

  /** The day of the lead, or of the report. */
  get day(): EventDate | undefined {
    return this.#lead === undefined ? this.#published : { ...carryDate(this.#lead), why: carryDate(this.#lead).why };
  }

  get published(): EventDate | undefined {
    return this.#published;
  }
}
