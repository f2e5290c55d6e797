import type { Timex } from '../date/timex.ts';
import { findNounKind } from './event-nouns.ts';
import { findPhraseKind } from './event-verbs.ts';
import type { Trigger } from './find-triggers.ts';
import type { ReadSentence } from './read-clauses.ts';
import { DETERMINERS, PREPOSITIONS } from './word-classes.ts';

const PICTURES: ReadonlySet<string> = new Set([
  'picture',
  'photo',
  'photograph',
  'image',
  'handout',
  'frame',
  'video',
  'screengrab',
  'pictures',
  'photos',
]);
const SHOWS: ReadonlySet<string> = new Set(['shows', 'show', 'showing', 'shown', 'depicts', 'depicting']);
const PASSED_ON: ReadonlySet<string> = new Set([
  'released',
  'provided',
  'distributed',
  'published',
  'obtained',
  'supplied',
  'issued',
]);
/** The picture is named among the first words of its caption. */
const OPENING = 6;

/**
 * What a picture shows and on which day, told by a caption such as “A photo taken on 2 May, released on 3 May, shows A greeting B”: the deed
 * behind `shows` and the first date that is not the day on which the picture was passed on.
 */
export function findPicture(sentence: ReadSentence): { readonly trigger: Trigger; readonly timex: Timex } | undefined {
  const { words } = sentence;
  if (!words.slice(0, OPENING).some(({ lower }) => PICTURES.has(lower))) return undefined;
  const shows = words.findIndex(({ lower }) => SHOWS.has(lower));
  const timex = words.find(
    (word, at) => word.timex?.type === 'DATE' && word.timex.edtf !== undefined && !isPassedOn(words, at),
  )?.timex;
  if (shows < 0 || timex === undefined) return undefined;
  const trigger = findDeed(sentence, shows);
  return trigger && { trigger, timex };
}

function isPassedOn(words: ReadSentence['words'], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    const word = words[back];
    if (word === undefined || word.timex !== undefined) return false;
    if (PASSED_ON.has(word.lower)) return true;
  }
  return false;
}

/** The first `-ing` form of an event verb, or the first noun of an event, behind `shows`. */
function findDeed(sentence: ReadSentence, shows: number): Trigger | undefined {
  for (const [segment, { from, to }] of sentence.segments.entries()) {
    for (let at = Math.max(from, shows + 1); at < to; at += 1) {
      const deed = readDeed(sentence, { segment, at, shows });
      if (deed !== undefined) return deed;
    }
  }
  return undefined;
}

interface Place {
  readonly segment: number;
  readonly at: number;
  readonly shows: number;
}

function readDeed(sentence: ReadSentence, { segment, at, shows }: Place): Trigger | undefined {
  const base = { at, segment, modality: 'happened', background: true } as const;
  const word = sentence.words[at];
  const verb = sentence.segments[segment]?.verbs.find((one) => one.at === at && one.tense === 'gerund');
  if (verb === undefined) {
    const kind = word?.mention === undefined && word?.mark === false ? findNounKind(word.lower) : undefined;
    return kind === undefined
      ? undefined
      : { ...base, kind, from: Math.max(shows + 1, sentence.segments[segment]?.from ?? 0) };
  }
  if (verb.reading === undefined) return undefined;
  const kind = findPhraseKind(verb.reading.verb, [sentence.words[at + 1]?.lower ?? '']) ?? verb.reading.kind;
  if (kind === 'phrase' || kind === 'light') return undefined;
  return { ...base, kind, verb, subject: cutFront(sentence, shows + 1, at) };
}

/** Whom the picture shows: up to the first bracket or comma behind `shows`. */
function cutFront({ words }: ReadSentence, from: number, to: number): { readonly from: number; readonly to: number } {
  const stop = words.slice(from, to).findIndex(({ mark, lower }) => mark && lower !== "'");
  const end = stop < 0 ? to : from + stop;
  const last = words
    .slice(from, end)
    .findIndex(({ lower, mention }) => mention === undefined && PREPOSITIONS.has(lower) && !DETERMINERS.has(lower));
  return { from, to: last > 0 ? from + last : end };
}
