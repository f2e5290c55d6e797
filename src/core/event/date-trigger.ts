import type { Range } from '../text/range.ts';
import type { EventDate } from './event.ts';
import { carryDate, shiftDate, toEventDate } from './event-date.ts';
import type { Trigger } from './find-triggers.ts';
import type { Narrative } from './narrative.ts';
import { findCountedLength, findOwnDate } from './own-date.ts';
import type { ReadSentence } from './read-clauses.ts';
import { isAdverb } from './word-classes.ts';

/** When something was, and how it is known. */
export interface Dating {
  readonly when: EventDate;
  /** The words of the date. */
  readonly words?: Range;
  /** By words of its clause or the clause around it; counted in days; taken over from other sentences. */
  readonly how: 'own' | 'counted' | 'carried';
}

/** What a trigger can be dated by besides the words of its sentence. */
export interface Telling {
  readonly narrative: Narrative;
  /** The triggers of the sentence that have a date already. */
  readonly dated: ReadonlyMap<Trigger, Dating>;
  readonly names: readonly string[];
  /** Those of them that are people. */
  readonly people: readonly string[];
  readonly paragraph: number;
}

/** Kinds that a report tells of on the day that it is about: somebody says something in public. */
const PUBLIC: ReadonlySet<string> = new Set(['say', 'urge', 'tell', 'release', 'speak']);
/** A relative clause tells what is known of its noun, at whatever time. */
const ASIDE: ReadonlySet<string> = new Set([
  'which',
  'who',
  'whom',
  'whose',
  'that',
  'since',
  'until',
  'once',
  'because',
  'although',
  'though',
]);
const LATER: ReadonlySet<string> = new Set(['later', 'then', 'afterwards', 'next']);

/** Dates a trigger: by its own words, by counting days from the main clause, by the account that it goes on from, or by the report's day. */
export function dateTrigger(sentence: ReadSentence, trigger: Trigger, telling: Telling): Dating | undefined {
  const own = findOwnDate(sentence, trigger.at);
  const when = own && toEventDate(own.timex);
  if (own !== undefined && when !== undefined) {
    return {
      when: own.how === 'around' ? { ...when, basis: when.basis === 'given' ? 'derived' : when.basis } : when,
      words: own.timex.range,
      how: own.how === 'counted' ? 'counted' : 'own',
    };
  }
  const length = findCountedLength(sentence, trigger.at);
  if (length !== undefined) return countFromMain(sentence, trigger, telling.dated);
  const carried = findCarried(sentence, trigger, telling);
  return carried && { when: carried, how: 'carried' };
}

/** “The visit came a day after he was shown the ship”: what stands behind “after” was that many days before the main clause. */
function countFromMain(
  sentence: ReadSentence,
  trigger: Trigger,
  dated: ReadonlyMap<Trigger, Dating>,
): Dating | undefined {
  const length = findCountedLength(sentence, trigger.at);
  const main = [...dated.entries()].find(([other]) => other.segment !== trigger.segment)?.[1];
  if (length === undefined || main === undefined) return undefined;
  const opener = sentence.clauses[sentence.segments[trigger.segment]?.clause ?? -1]?.opener ?? '';
  if (length.value.startsWith('PT')) return { when: carryDate(main.when), words: length.range, how: 'carried' };
  const printed = sentence.words.flatMap(({ timex, text }) => (timex === length ? [text] : []));
  const words = [...printed, opener].join(' ');
  const when = shiftDate(main.when, length, opener === 'before' ? 1 : -1, words);
  return when && { when, words: length.range, how: 'counted' };
}

function findCarried(
  sentence: ReadSentence,
  trigger: Trigger,
  { narrative, dated, names, people, paragraph }: Telling,
): EventDate | undefined {
  const { segment, kind, modality, verb } = trigger;
  if (verb !== undefined && verb.tense !== 'past' && modality !== 'expected') return undefined;
  const opener = sentence.clauses[sentence.segments[segment]?.clause ?? -1]?.opener ?? '';
  const cue = sentence.words.some(({ lower }) => LATER.has(lower));
  if (modality === 'expected') return cue && verb?.tense !== 'future' ? narrative.published : undefined;
  if (ASIDE.has(opener) && !(opener === 'that' && isSaid(sentence, segment))) return undefined;
  const beside = [...dated.entries()].findLast(
    ([other, { how }]) =>
      other.at < trigger.at &&
      how !== 'counted' &&
      (!other.background || goesOn(sentence, trigger)) &&
      other.modality === 'happened',
  )?.[1];
  if (beside !== undefined) return carryDate(beside.when);
  const same = verb === undefined || verb.tense === 'past' ? narrative.findSame(kind, people) : undefined;
  if (verb === undefined || verb.reading?.kind === 'hold' || (kind === 'meet' && same !== undefined))
    return same ?? narrative.findCarried(names, paragraph);
  if (PUBLIC.has(kind)) return narrative.day;
  return (
    narrative.findCarried(names, paragraph) ??
    narrative.findLast(paragraph) ??
    (names.length > 0 ? narrative.day : undefined)
  );
}

/** A verb at the head of its stretch goes on from the one before: `had shown him round, then invited him`. */
function goesOn({ words, segments }: ReadSentence, { segment, verb }: Trigger): boolean {
  const from = segments[segment]?.from ?? 0;
  return verb !== undefined && words.slice(from, verb.from).every(({ lower }) => isAdverb(lower));
}

/** `said Moor left`: a clause that is told in the past behind a verb of saying goes on with the account. */
function isSaid(sentence: ReadSentence, segment: number): boolean {
  const before = sentence.segments[segment - 1];
  const verb = before?.verbs.at(-1);
  return (
    verb !== undefined &&
    /^(?:said|told|confirmed|announced|added|reported)$/.test(sentence.words[verb.at]?.lower ?? '')
  );
}
