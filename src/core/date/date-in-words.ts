import { MONTH_NAMES, parseIsoDay, weekdayOf } from './calendar.ts';

/** `long` is `16 September 2023`, `short` is `16 Sep 2023`. */
export type DateForm = 'long' | 'short';

/** A date of EDTF with its parts; a part that is written with X is absent. */
interface Part {
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
  readonly about: boolean;
  readonly unsure: boolean;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T[\d:.,+Z-]*)?([~?%]?)$/;
/** EDTF writes seasons as months 21 to 24 and quarters as 33 to 36. */
const SEASONS: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
};

/**
 * A date of EDTF as readers see it: `16 September 2023`, `July 2023`, `the 1980s`, `week of 22 July 2024`, `June to August 2023`. Loose
 * dates begin with “about”; `?`, or `unclear`, ends them with a question mark. What is not understood comes back as it is.
 */
export function dateInWords(edtf: string, form: DateForm = 'long', unclear = false): string {
  const words = sidesInWords(edtf.trim(), form);
  if (words === undefined) return edtf;
  return unclear && !words.endsWith('?') ? `${words}?` : words;
}

function sidesInWords(edtf: string, form: DateForm): string | undefined {
  const single = parsePart(edtf);
  if (single) return partInWords(single, form);
  if (/^[[{].*[\]}]$/.test(edtf)) {
    const members = edtf
      .slice(1, -1)
      .split(',')
      .map((member) => sidesInWords(member.trim(), form));
    return members.every((member) => member !== undefined)
      ? members.join(edtf.startsWith('[') ? ' or ' : ' and ')
      : undefined;
  }
  const [first = '', last, ...rest] = edtf.split(/\/|(?<=\d)\.\.(?=\d)/);
  if (rest.length > 0) return undefined;
  if (last === undefined) return undefined;
  const begin = parsePart(first);
  const end = parsePart(last);
  const isOpen = (side: string): boolean => side === '' || side === '..';
  if (begin && end) return spanInWords(first, last, form);
  if (begin && isOpen(last)) return `from ${partInWords(begin, form) ?? ''} on`;
  return end && isOpen(first) ? `until ${partInWords(end, form) ?? ''}` : undefined;
}

function spanInWords(first: string, last: string, form: DateForm): string | undefined {
  const begin = parsePart(first);
  const end = parsePart(last);
  if (!begin || !end) return undefined;
  if (first === last) return partInWords(begin, form);
  if (isWeek(first, last)) return `week of ${partInWords(begin, form) ?? ''}`;
  const about = begin.about || end.about ? 'about ' : '';
  const unsure = begin.unsure || end.unsure ? '?' : '';
  const from = spanStart(begin, end, form);
  const to = bareWords(end, form);
  // Figures are joined by a dash, as in print; anything longer by a word.
  return `${about}${/^\d{1,2}$/.test(from) ? `${from}–${to}` : `${from} to ${to}`}${unsure}`;
}

/** The first side without what both sides share: `13` of 13–17 September, `June` of June to August 2023. */
function spanStart(begin: Part, end: Part, form: DateForm): string {
  if (begin.year !== end.year || begin.month === undefined || end.month === undefined) return bareWords(begin, form);
  if ((begin.day === undefined) !== (end.day === undefined)) return bareWords(begin, form);
  if (begin.day === undefined) return monthName(begin.month, form);
  return begin.month === end.month ? String(begin.day) : `${begin.day} ${monthName(begin.month, form)}`;
}

function isWeek(first: string, last: string): boolean {
  const monday = parseIsoDay(first);
  const sunday = parseIsoDay(last);
  return monday !== undefined && sunday === monday + 6 && weekdayOf(monday) === 1;
}

function parsePart(edtf: string): Part | undefined {
  const [, year, month, day, mark = ''] = DATE.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  const monthNumber = month === undefined || month === 'XX' ? undefined : Number(month);
  const dayNumber = day === undefined || day === 'XX' ? undefined : Number(day);
  if (monthNumber !== undefined && monthName(monthNumber, 'long') === '') return undefined;
  if (dayNumber !== undefined && parseIsoDay(`${year}-${month ?? ''}-${day ?? ''}`) === undefined) return undefined;
  return {
    year,
    ...(monthNumber !== undefined && { month: monthNumber }),
    ...(monthNumber !== undefined && dayNumber !== undefined && { day: dayNumber }),
    about: mark === '~' || mark === '%',
    unsure: mark === '?' || mark === '%',
  };
}

function partInWords(part: Part | undefined, form: DateForm): string | undefined {
  return part && `${part.about ? 'about ' : ''}${bareWords(part, form)}${part.unsure ? '?' : ''}`;
}

function bareWords({ year, month, day }: Part, form: DateForm): string {
  const years = year.endsWith('X') ? `the ${year.replaceAll('X', '0')}s` : year;
  if (month === undefined) return years;
  return `${day === undefined ? '' : `${day} `}${monthName(month, form)} ${years}`;
}

function monthName(month: number, form: DateForm): string {
  const name = MONTH_NAMES[month - 1];
  if (name !== undefined) return form === 'long' ? name : name.slice(0, 3);
  return SEASONS[month] ?? '';
}
