import type { Retells } from './atlas.ts';
import { dayInWords } from './day-in-words.ts';

/** What readers are told of retold words, wherever they are shown, shared or cited: `retold by Story Atlas from an AP report of 17 Sep 2023`. */
export function retoldNotice({ agency, outlet, date }: Retells): string {
  const source = agency ?? outlet;
  const report = source === undefined ? 'a report' : `${articleBefore(source)} ${source} report`;
  return `retold by Story Atlas from ${report} of ${dayInWords(date)}`;
}

/** `an` before a vowel sound, also where letters are spelled out: an AP, an RFE, a UPI. */
function articleBefore(name: string): 'a' | 'an' {
  const isSpelledOut = /^[A-Z]{2,3}(?![A-Za-z])/.test(name);
  return (isSpelledOut ? /^[AEFHILMNORSX]/ : /^[AEIOaeio]/).test(name) ? 'an' : 'a';
}
