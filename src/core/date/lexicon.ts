/** A word of the calendar: the classes that the grammar knows it by, and what it stands for. */
export interface Entry {
  readonly classes: readonly string[];
  /** The number of the month, weekday, ordinal or count; for words such as “several” it is infinite. */
  readonly number?: number;
  /** What the word is called in the grammar's results: a unit, a season, a part of the day. */
  readonly name?: string;
}

/** Number words by value. `Infinity` stands for a number that is not said. */
const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** The words for numbers below a hundred, as counts. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...CARDINALS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** The words for ordinals up to twentieth, and thirtieth. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, index): [string, number] => [word, index + 1]),
  ['thirtieth', 30],
]);

/** Months in full and abbreviated; the abbreviations need a number beside them. January first. */
const MONTHS =
  'january|jan february|feb march|mar april|apr may| june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec'.split(
    ' ',
  );
/** Monday first. */
const WEEKDAYS =
  'monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun'.split(
    ' ',
  );
const UNITS =
  'second minute hour day night week weekend fortnight month quarter semester year decade century millennium'.split(
    ' ',
  );
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
/** Parts of the day, as TIMEX3 writes them. */
const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  night: 'NI',
  nightfall: 'NI',
};
const PLAIN: Readonly<Record<string, string>> = {
  MODIFIER: 'early mid late earlier later',
  BOUND: 'start beginning begining onset opening middle midst end close outset',
  PREVIOUS: 'last past previous prior preceding',
  COMING: 'next coming following upcoming ensuing subsequent',
  // What may stand between a number and its unit without changing the length.
  FILLER:
    'consecutive straight full more additional further long trading business working whole entire solid successive calendar other extra',
  MERIDIEM: 'am pm a.m p.m a.m. p.m.',
  ZONE: 'gmt utc est edt cst cdt mst mdt pst pdt et pt bst cet cest ist jst kst hkt aest msk eet',
};

/** What stands for a number that is not said. */
const UNSAID = 'several few many numerous some countless various'.split(' ');

function addEntry(entries: Map<string, Entry>, word: string, added: Entry): void {
  const known = entries.get(word);
  entries.set(word, { ...known, ...added, classes: [...(known?.classes ?? []), ...added.classes] });
}

function addNumbers(entries: Map<string, Entry>): void {
  for (const [word, number] of NUMBER_WORDS) addEntry(entries, word, { classes: ['NUM'], number });
  for (const [word, number] of ORDINAL_WORDS) addEntry(entries, word, { classes: ['ORD'], number });
  for (const word of UNSAID) addEntry(entries, word, { classes: ['NUM'], number: Infinity });
  DECADES.forEach((word, index) => addEntry(entries, word, { classes: ['DECADE'], number: (index + 2) * 10 }));
}

function addCalendar(entries: Map<string, Entry>): void {
  MONTHS.forEach((words, index) => {
    const [full = '', ...short] = words.split('|').filter((word) => word !== '');
    addEntry(entries, full, { classes: ['Month', 'AnyMonth'], number: index + 1 });
    for (const word of short) addEntry(entries, word, { classes: ['AnyMonth'], number: index + 1 });
  });
  WEEKDAYS.forEach((words, index) => {
    const [full = '', ...short] = words.split('|');
    addEntry(entries, full, { classes: ['Weekday', 'AnyWeekday'], number: index + 1 });
    addEntry(entries, `${full}s`, { classes: ['Weekdays'], number: index + 1 });
    for (const word of short) addEntry(entries, word, { classes: ['AnyWeekday'], number: index + 1 });
  });
}

function addUnits(entries: Map<string, Entry>): void {
  for (const name of UNITS) {
    const plural = name === 'century' ? 'centuries' : `${name}s`;
    // “second” is an ordinal first: its number stays, its unit is the name.
    addEntry(entries, name, { classes: ['UNIT', 'ANYUNIT'], name });
    addEntry(entries, plural, { classes: ['UNITS', 'ANYUNIT'], name });
  }
  for (const [word, name] of Object.entries({ hr: 'hour', hrs: 'hour', mins: 'minute', secs: 'second', yrs: 'year' })) {
    addEntry(entries, word, { classes: ['UNITS', 'ANYUNIT'], name });
  }
  addEntry(entries, 'millennia', { classes: ['UNITS', 'ANYUNIT'], name: 'millennium' });
}

function buildLexicon(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  addNumbers(entries);
  addCalendar(entries);
  addUnits(entries);
  for (const [word, name] of Object.entries(SEASONS)) addEntry(entries, word, { classes: ['SEASON'], name });
  for (const [word, name] of Object.entries(DAY_PARTS)) addEntry(entries, word, { classes: ['PART'], name });
  for (const [kind, words] of Object.entries(PLAIN)) {
    for (const word of words.split(' ')) addEntry(entries, word, { classes: [kind] });
  }
  return entries;
}

/**
 * Every word that the grammar knows by class, in lower case. Classes written in mixed case (`Month`, `Weekday`) count only for words that
 * are printed with a capital.
 */
export const LEXICON: ReadonlyMap<string, Entry> = buildLexicon();
