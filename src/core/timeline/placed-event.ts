import type { EventDate, Modality } from '../event/event.ts';

/** An event as the timeline takes it. */
export interface PlacedEvent {
  readonly id: string;
  /** Id of the story whose lane it stands in. */
  readonly story: string;
  /** At most 60 characters. */
  readonly title: string;
  readonly when: EventDate;
  readonly modality: Modality;
  /** Place in the order of telling; counts within a day. */
  readonly order: number;
  /** How many articles tell it. */
  readonly articles: number;
  /** How many sentences tell it. */
  readonly sentences: number;
}

/** A story as the timeline takes it. */
export interface Lane {
  readonly story: string;
  readonly title: string;
}

/** What a mark says about the date: ● given, ◐ worked out, ◌ unclear, ▷ expected, ▬ some time within. */
export type Certainty = 'given' | 'derived' | 'unclear' | 'expected' | 'span';

/** The mark of an event. What is only announced or possible is never drawn as if it had happened, whatever its date. */
export function certaintyOf({ when, modality }: Pick<PlacedEvent, 'when' | 'modality'>): Certainty {
  if (modality !== 'happened') return 'expected';
  if (when.basis === 'unclear') return 'unclear';
  return when.begin === when.end ? when.basis : 'span';
}

/** The mark in words, as a screen reader tells it. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  given: 'Date given',
  derived: 'Date worked out from the text',
  unclear: 'Date unclear, more than one reading',
  expected: 'Expected, not confirmed',
  span: 'Some time within',
};
