import { describe, expect, it } from 'vitest';
import { findTimexes } from '../date/find-timexes.ts';
import type { NamedText } from '../speech/named-text.ts';
import { addComplements } from './add-complements.ts';
import { cutPieces } from './cut-pieces.ts';
import { dateTrigger } from './date-trigger.ts';
import { carryDate, datePublished, shiftDate } from './event-date.ts';
import { findNounKind } from './event-nouns.ts';
import { findPhraseKind, readEventVerb } from './event-verbs.ts';
import { findCast } from './find-cast.ts';
import { findPicture } from './find-picture.ts';
import { findStands } from './find-stands.ts';
import { findSubject } from './find-subject.ts';
import { findTriggers } from './find-triggers.ts';
import { Narrative } from './narrative.ts';
import { findOrder } from './order-events.ts';
import { findOwnDate } from './own-date.ts';
import { readClauses } from './read-clauses.ts';
import { readComplements } from './read-complements.ts';
import { readVerb } from './read-verbs.ts';
import { readWords } from './read-words.ts';
import { shortenPhrase } from './shorten-phrase.ts';
import { toParticiple, toThird } from './verb-forms.ts';
import { isAdjective, isAdverb } from './word-classes.ts';
import { writeNoun } from './write-noun.ts';
import { writeTitle } from './write-title.ts';

const words =
  'On Saturday, the mayor, who had left in May, opened a new bridge after the minister’s visit to the port.';
const range = { start: 0, end: words.length };
const text: NamedText = {
  text: words,
  headings: [],
  captions: [],
  paragraphs: [{ range, sentences: [range] }],
  mentions: [],
  names: new Map(),
  timexes: findTimexes({ text: words, sentences: [range], published: '2023-09-17' }),
  published: '2023-09-17',
};
const sentence = readClauses(readWords(text, range));
const memory = { subject: [] };
const opened = findTriggers(sentence).find(({ kind }) => kind === 'open');

describe('the parts of an event', () => {
  it('are the words, cut into clauses with their verbs', () => {
    expect(sentence.words.map((word) => word.lower)).toContain("'s");
    expect(sentence.clauses.map(({ opener }) => opener)).toEqual(['', 'who', 'after']);
    const verbs = sentence.words.map((_, at) => readVerb(sentence.words, at));
    expect(verbs.flatMap((verb) => (verb === undefined ? [] : [verb.tense]))).toEqual(['pluperfect', 'past']);
    expect(cutPieces(sentence.words, verbs).length).toBe(sentence.segments.length);
  });

  it('are a trigger with subject, object, date and title', () => {
    if (opened?.verb === undefined) throw new Error('no trigger');
    expect(findSubject(sentence, opened.segment, opened.verb)).toEqual(opened.subject);
    const [object] = readComplements(sentence, opened.segment, opened.at);
    expect(object && shortenPhrase(text, sentence.words, object, {})?.words).toBe('bridge');
    expect(
      addComplements(text, sentence, { head: 'Mayor opens', complements: object ? [object] : [], stands: {} }),
    ).toBe('Mayor opens bridge');
    expect(findOwnDate(sentence, opened.at)?.timex.edtf).toBe('2023-09-16');
    const telling = { narrative: new Narrative('2023-09-17'), dated: new Map(), names: [], people: [], paragraph: 0 };
    expect(dateTrigger(sentence, opened, telling)?.how).toBe('own');
    expect(writeTitle(text, sentence, opened, memory)).toBe('Mayor opens bridge');
    expect(findCast(text, sentence, opened, memory)).toEqual({ where: [], involved: [] });
    expect(findStands(text, sentence, { trigger: opened, memory })).toEqual({});
    expect(findPicture(sentence)).toBeUndefined();
    expect(findOrder(words, [])).toEqual([]);
    const visit = sentence.words.findIndex(({ lower }) => lower === 'visit');
    const segment = sentence.segments.findIndex(({ from, to }) => from <= visit && visit < to);
    const noun = { at: visit, segment, kind: 'visit', modality: 'happened', background: false } as const;
    expect(writeNoun(text, sentence, noun, {})).toBe('minister’s visit to port');
  });

  it('know verbs, nouns and their forms', () => {
    expect(['carry', 'go', 'meet', 'have'].map(toThird)).toEqual(['carries', 'goes', 'meets', 'has']);
    expect(['show', 'stop', 'leave'].map(toParticiple)).toEqual(['shown', 'stopped', 'left']);
    expect(readEventVerb('met')[0]).toEqual({ verb: 'meet', kind: 'meet', form: 'past' });
    expect(findPhraseKind('call', ['on', 'him'])).toBe('urge');
    expect(findNounKind('visits')).toBe('visit');
    expect([isAdverb('quickly'), isAdverb('supply'), isAdjective('nuclear-capable')]).toEqual([true, false, true]);
  });

  it('count days and carry dates on', () => {
    const day = datePublished('2023-09-17');
    const length = findTimexes({ text: 'two days', sentences: [{ start: 0, end: 8 }] })[0];
    if (day === undefined || length === undefined) throw new Error('no date');
    expect(shiftDate(day, length, -1, 'two days before')).toMatchObject({
      edtf: '2023-09-15',
      why: '2 days before Sunday 17 Sep 2023, by “two days before”',
    });
    expect(carryDate(day)).toEqual(day);
  });
});
