import { dateInWords } from '../date/date-in-words.ts';

/** A window of time as readers see it: `From July 2023`, `13 Sep 2023 to 17 Sep 2023`, `On 16 Sep 2023`. One side at least is given. */
export function tellWindow(from: string | undefined, to: string | undefined): string {
  const first = from === undefined ? undefined : dateInWords(from, 'short');
  const last = to === undefined ? undefined : dateInWords(to, 'short');
  if (first === undefined) return `Until ${last ?? ''}`;
  if (last === undefined) return `From ${first}`;
  return first === last ? `On ${first}` : `${first} to ${last}`;
}
