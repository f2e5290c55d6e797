import { parseIsoDay } from '../date/calendar.ts';
import type { NamedText } from '../speech/named-text.ts';
import type { Range } from '../text/range.ts';
import type { EventDate } from './event.ts';
import { carryDate, datePublished, isDay, toEventDate } from './event-date.ts';
import { findOwnDate, type OwnDate } from './own-date.ts';
import { readClauses, type ReadSentence } from './read-clauses.ts';
import { readWords, type Word } from './read-words.ts';

/** A word of a text that is known to carry an event. */
export interface KnownTrigger {
  readonly sentence: Range;
  readonly trigger: Range;
}

interface Dated {
  readonly stem: string;
  readonly when: EventDate;
  readonly own: boolean;
}

/**
 * Dates events that are given: by the words of the clause, then of the sentence, then by an earlier or later mention of the same word with a date,
 * else by the report's day. `undefined` for what nothing dates. The result has the order of `triggers`.
 */
export function dateEvents(text: NamedText, triggers: readonly KnownTrigger[]): readonly (EventDate | undefined)[] {
  const sentences = new Map<number, ReadSentence>();
  const read = (range: Range): ReadSentence => {
    const known = sentences.get(range.start);
    if (known !== undefined) return known;
    const fresh = readClauses(readWords(text, range));
    sentences.set(range.start, fresh);
    return fresh;
  };
  const first = triggers.map(({ sentence, trigger }) => dateInSentence(read(sentence), trigger));
  const lead = findLead(text);
  const byStem = new Map<string, EventDate>();
  first.forEach((one) => {
    if (one?.own === true && !byStem.has(one.stem)) byStem.set(one.stem, one.when);
  });
  return triggers.map(({ trigger }, index) => {
    const own = first[index];
    if (own !== undefined) return own.when;
    const same = byStem.get(stemOf(text.text.slice(trigger.start, trigger.end)));
    if (same !== undefined) return carryDate(same);
    return lead ?? datePublished(text.published);
  });
}

/** The first day that the opening of a report names, if it is of the week before: what has no date of its own was then. */
function findLead({ paragraphs, timexes, published }: NamedText): EventDate | undefined {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences).slice(0, LEAD_SENTENCES);
  const end = sentences.at(-1)?.end ?? 0;
  const start = sentences[0]?.start ?? 0;
  const day = published === undefined ? undefined : parseIsoDay(published);
  for (const timex of timexes) {
    if (timex.range.start >= end) break;
    const when = timex.range.start < start || timex.type === 'DURATION' ? undefined : toEventDate(timex);
    if (when === undefined || day === undefined || !isDay(when)) continue;
    const gap = day - (parseIsoDay(when.begin ?? '') ?? 0);
    if (gap >= 0 && gap <= LEAD_DAYS) return carryDate(when);
  }
  return undefined;
}
const LEAD_SENTENCES = 3;
const LEAD_DAYS = 7;

function dateInSentence(sentence: ReadSentence, trigger: Range): Dated | undefined {
  const at = sentence.words.findIndex(({ end }) => end > trigger.start);
  const stem = stemOf(sentence.words[at]?.text ?? '');
  const since = findSince(sentence, at);
  const own = at < 0 ? undefined : (since ?? findOwnDate(sentence, at));
  const when = own && toEventDate(own.timex);
  if (when !== undefined && since === undefined && isOfToday(sentence, at, when)) return undefined;
  if (own !== undefined && when !== undefined) return { stem, when, own: own.how !== 'around' };
  return undefined;
}

/** “has won three orders since March”: what has gone on from a day is dated by it. */
function findSince({ words, segments }: ReadSentence, at: number): OwnDate | undefined {
  const home = segments.find(({ from, to }) => from <= at && at < to);
  const verb = home?.verbs.find((one) => one.at === at);
  if (home === undefined || (verb?.tense !== 'perfect' && verb?.tense !== 'pluperfect')) return undefined;
  const timex = words.slice(home.from, home.to).find((word) => word.timex?.mod === 'SINCE')?.timex;
  return timex && { timex, how: 'clause' };
}

/** Verbs of saying. A year or quarter beside them is what is spoken of. */
const SAYS: ReadonlySet<string> = new Set(
  'say says said announce announces announced report reports reported warn warns warned state states stated admit admits admitted add adds added claim claims claimed predict predicted post posts posted expect expects expected'.split(
    ' ',
  ),
);

/** What is told in the present or the perfect is of the day of the report, whatever longer time is named beside it; so is what somebody says. */
function isOfToday({ words, segments }: ReadSentence, at: number, when: EventDate): boolean {
  const verb = segments.flatMap(({ verbs }) => verbs).find((one) => one.at === at);
  if (verb === undefined || isDay(when)) return false;
  return verb.tense === 'present' || verb.tense === 'perfect' || SAYS.has(words[at]?.lower ?? '');
}

/** The first letters: `landed`, `landing` and `lands` are one. */
function stemOf(word: Word['text']): string {
  return word
    .toLowerCase()
    .slice(0, 5)
    .replace(/e?[ds]$/, '');
}
