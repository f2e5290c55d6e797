import type { NamedText } from '../speech/named-text.ts';
import type { Speech } from '../speech/speech.ts';
import { indexRanges } from '../text/index-ranges.ts';
import type { Range } from '../text/range.ts';
import { dateTrigger, type Dating } from './date-trigger.ts';
import type { TextEvent } from './event.ts';
import { type Cast, findCast, type Memory } from './find-cast.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { isDay, toEventDate } from './event-date.ts';
import { findPicture } from './find-picture.ts';
import { Narrative } from './narrative.ts';
import { findOrder, type Ordered } from './order-events.ts';
import { readClauses, type ReadSentence } from './read-clauses.ts';
import { readWords } from './read-words.ts';
import { isFinite } from './read-verbs.ts';
import { writeTitle } from './write-title.ts';

interface Draft extends Ordered {
  readonly event: Omit<TextEvent, 'after'>;
}

interface Scene {
  readonly text: NamedText;
  /** Place of the attribution that a range is said in; -1 when nobody says it. */
  readonly findSaid: (range: Range) => number;
  readonly isQuoted: (range: Range) => boolean;
  readonly narrative: Narrative;
  readonly drafts: Draft[];
  memory: Memory;
}

/**
 * What a text says happened, will happen or could: one event for each clause with an event verb or noun that can be given a date by the
 * words of its sentence, by the account that it goes on from, or by the report's own day. In order of the trigger; captions and paragraphs
 * are read, the headline is not. Own rules over verbs and clauses; the same input gives the same output everywhere.
 */
export function findEvents(text: NamedText, speech: Speech): readonly TextEvent[] {
  const said = indexRanges(speech.attributions.map(({ content }) => content));
  const quoted = indexRanges(speech.attributions.flatMap(({ quotes }) => quotes));
  const scene: Scene = {
    text,
    findSaid: said.findAround,
    isQuoted: (range) => quoted.findAround(range) >= 0,
    narrative: new Narrative(text.published),
    drafts: [],
    memory: { subject: [] },
  };
  const captions = new Narrative(text.published);
  for (const { sentences } of text.captions) {
    for (const sentence of sentences) readCaption({ ...scene, narrative: captions }, sentence);
  }
  text.paragraphs.forEach(({ sentences }, paragraph) => {
    for (const sentence of sentences) readSentence(scene, sentence, paragraph);
  });
  const drafts = scene.drafts.toSorted((a, b) => a.event.trigger.start - b.event.trigger.start);
  const order = findOrder(text.text, drafts);
  return drafts.map(({ event }, index) => ({ ...event, after: order[index] ?? [] }));
}

/** A caption tells by its picture: “A picture taken on … and released on … shows … shaking hands” is of the first day. */
function readCaption(scene: Scene, range: Range): void {
  const sentence = readClauses(readWords(scene.text, range));
  const picture = findPicture(sentence);
  const when = picture && toEventDate(picture.timex);
  if (picture === undefined || when === undefined) return readSentence(scene, range, CAPTION);
  const cast = findCast(scene.text, sentence, picture.trigger, scene.memory);
  addDraft(scene, sentence, {
    trigger: picture.trigger,
    dating: { when, words: picture.timex.range, how: 'own' },
    cast,
    range,
    paragraph: CAPTION,
  });
}
const CAPTION = -9;

/** Sentences with more words than this are tables and lists, not prose. They are read in stretches, which keeps the work linear. */
const MOST_WORDS = 300;

function readSentence(scene: Scene, range: Range, paragraph: number): void {
  const words = readWords(scene.text, range);
  if (words.length <= MOST_WORDS) readStretch(scene, readClauses(words), { range, paragraph });
  else
    for (let from = 0; from < words.length; from += MOST_WORDS)
      readStretch(scene, readClauses(words.slice(from, from + MOST_WORDS)), { range, paragraph });
}

function readStretch(
  scene: Scene,
  sentence: ReadSentence,
  { range, paragraph }: Pick<Found, 'range' | 'paragraph'>,
): void {
  const triggers = findTriggers(sentence);
  // The main clauses first: the others are placed from them.
  const ordered = triggers.toSorted((a, b) => depthOf(sentence, a) - depthOf(sentence, b) || a.at - b.at);
  const dated = new Map<Trigger, Dating>();
  for (const trigger of ordered) {
    if (isInQuotes(scene, sentence, trigger)) continue;
    const cast = findCast(scene.text, sentence, trigger, scene.memory);
    const names = [...cast.involved, ...cast.where];
    const people = names.filter((name) => scene.text.names.get(name)?.type === 'PER');
    const dating = dateTrigger(sentence, trigger, { narrative: scene.narrative, dated, names, people, paragraph });
    if (dating === undefined || (names.length === 0 && dating.how === 'carried')) continue;
    dated.set(trigger, dating);
    addDraft(scene, sentence, { trigger, dating, cast, range, paragraph });
  }
  remember(scene, sentence);
}

function depthOf({ segments, clauses }: ReadSentence, { segment }: Trigger): number {
  let depth = 0;
  let clause = clauses[segments[segment]?.clause ?? 0];
  while (clause?.parent !== undefined) {
    depth += 1;
    clause = clauses[clause.parent];
  }
  return depth;
}

interface Found {
  readonly trigger: Trigger;
  readonly dating: Dating;
  readonly cast: Cast;
  readonly range: Range;
  readonly paragraph: number;
}

function addDraft(scene: Scene, sentence: ReadSentence, { trigger, dating, cast, range, paragraph }: Found): void {
  const { when, words, how } = dating;
  const word = sentence.words[trigger.at];
  if (word === undefined) return;
  const names = [...cast.involved, ...cast.where];
  if (trigger.modality === 'happened')
    scene.narrative.add({
      when,
      kind: trigger.kind,
      names,
      paragraph,
      aside: how === 'counted',
      background: trigger.background || !isDay(when) || (how === 'counted' && trigger.verb?.tense === 'gerund'),
    });
  const title = writeTitle(scene.text, sentence, trigger, scene.memory);
  if (title === undefined || scene.drafts.slice(-BREATH).some((draft) => isSame(draft, sentence, trigger))) return;
  const at = { start: word.start, end: word.end };
  const attribution = scene.findSaid(at);
  const event = {
    sentence: range,
    trigger: at,
    kind: trigger.kind,
    title,
    when,
    ...(words !== undefined && { dateWords: words }),
    modality: trigger.modality,
    where: cast.where,
    involved: cast.involved,
    ...(attribution >= 0 && { attribution }),
  };
  scene.drafts.push({ event, sentence, trigger, paragraph });
}

/** So many events back the same sentence can have begun. */
const BREATH = 12;

/** A second verb of the same kind that goes on from the first without a subject of its own tells the same thing. */
function isSame(draft: Draft, sentence: ReadSentence, trigger: Trigger): boolean {
  if (draft.sentence !== sentence || toContact(draft.trigger.kind) !== toContact(trigger.kind)) return false;
  const segment = sentence.segments[trigger.segment];
  return (segment?.opener === 'and' || segment?.opener === ',') && segment.from >= (trigger.verb?.from ?? 0) - 1;
}

/** To meet, to shake hands and to talk are one thing when one breath tells them. */
function toContact(kind: string): string {
  return kind === 'talk' ? 'meet' : kind;
}

/** Inside quotation marks the verbs are the speaker's; a noun with a date still names something that happened. */
function isInQuotes({ isQuoted }: Scene, { words }: ReadSentence, { at, verb }: Trigger): boolean {
  const word = words[at];
  if (verb === undefined || word === undefined) return false;
  if (isQuoted(word)) return true;
  const marks = words.slice(0, at).filter(({ text }) => text === '“' || text === '”' || text === '"');
  const last = marks.at(-1)?.text;
  return last === '“' || (last === '"' && marks.length % 2 === 1);
}

function remember(scene: Scene, sentence: ReadSentence): void {
  const home = sentence.segments.findIndex(({ verbs }) => verbs.some(isFinite));
  const verb = sentence.segments[home]?.verbs.find(isFinite);
  const before = sentence.words.slice(0, verb?.from ?? 0);
  const names = before.flatMap(({ mention }) => (mention === undefined ? [] : [mention]));
  const people = names.filter(({ type }) => type === 'PER').map(({ name }) => name);
  const subject = [...new Set(people.length > 0 ? people : names.map(({ name }) => name))];
  const last = sentence.words.findLast(({ mention }) => mention?.type === 'PER')?.mention?.name;
  if (subject.length > 0) scene.memory = { subject, person: people[0] ?? scene.memory.person ?? last };
}
