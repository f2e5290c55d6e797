import { dateInWords } from '../date/date-in-words.ts';
import { dateEvents } from './dated-event.ts';
import { intervalInWords } from './interval-in-words.ts';
import type { PlacedEvent } from './placed-event.ts';

/** An event as a row of its own; the page sets its lines. */
export interface OrderRow {
  readonly event: PlacedEvent;
  /** `16 September 2023`, `June 2023?`. */
  readonly date: string;
  /** Between this row and the next: `2 days later`. Absent after the last one. */
  readonly interval?: string;
}

/** Events one below the other. */
export interface OrderLayout {
  readonly rows: readonly OrderRow[];
  readonly undated: readonly PlacedEvent[];
}

/** One row for each event in order of time, with the interval to the next in words; of the first `most` events without being asked for more. */
export function layoutInOrder(events: readonly PlacedEvent[], most: number = Infinity): OrderLayout {
  const { dated, undated } = dateEvents(events);
  // Many events share few dates: each is put into words once.
  const words = new Map<string, string>();
  const wordDate = ({ edtf, basis }: PlacedEvent['when']): string => {
    const key = `${edtf} ${basis}`;
    const date = words.get(key) ?? dateInWords(edtf, 'long', basis === 'unclear');
    words.set(key, date);
    return date;
  };
  const rows = dated.slice(0, most).map((one, index): OrderRow => {
    const { event } = one;
    const next = dated[index + 1];
    const interval = next && intervalInWords(one, next);
    return {
      event,
      date: wordDate(event.when),
      ...(interval !== undefined && { interval }),
    };
  });
  return { rows, undated };
}
