import { describe, expect, it } from 'vitest';
import { findCueVerb } from './cue-verbs.ts';
import { contentAround, contentFrom } from './cut-content.ts';
import { describePhrase } from './describe-phrase.ts';
import { addCarriers, isMediumPhrase } from './find-carriers.ts';
import { findOpening } from './find-opening.ts';
import { findPassiveSpeech } from './find-passive-speech.ts';
import { findPhraseSpeech } from './find-phrase-speech.ts';
import { findMainSubject, findSubjectBefore, findSubjectBehind } from './find-subject.ts';
import { findUnclaimed } from './find-unclaimed.ts';
import { findVerbSpeech } from './find-verb-speech.ts';
import { findPronoun } from './first-names.ts';
import { inflect } from './inflect.ts';
import { limitContents } from './limit-contents.ts';
import { isMedium, isStateMedium } from './media-words.ts';
import { isCueNoun, readNoun } from './read-cue-noun.ts';
import { readPhraseAfter, readPhraseBefore } from './read-phrase.ts';
import { isStateOfMind, readState } from './read-state-of-mind.ts';
import { isDocumentNoun, isInstitutionNoun, isPluralNoun, isSpeakerNoun } from './source-words.ts';
import { tellAttributions } from './tell-attributions.ts';
import { readUnits, type Unit } from './unit.ts';
import type { NamedText } from './named-text.ts';
import { isAdverb } from './word-class.ts';

/** One paragraph of one sentence, without names. */
function toText(text: string): NamedText {
  const range = { start: 0, end: text.length };
  return {
    text,
    headings: [],
    captions: [],
    paragraphs: [{ range, sentences: [range] }],
    mentions: [],
    names: new Map(),
    timexes: [],
  };
}

function toUnit(text: string): Unit {
  const [unit] = readUnits(toText(text));
  if (!unit) throw new Error('There is no unit');
  return unit;
}

const place = ({ tokens }: Unit, word: string): number => tokens.findIndex(({ lower }) => lower === word);

describe('words', () => {
  it.each([
    ['said', 'say'],
    ['denies', 'deny'],
    ['admitted', 'admit'],
    ['arguing', 'argue'],
    ['wrote', 'write'],
    ['signalled', 'signal'],
    ['walked', undefined],
  ])('%s is a form of %s', (word, lemma) => {
    expect(findCueVerb(word)?.verb.lemma).toBe(lemma);
  });

  it('bends a verb', () => {
    expect(inflect('try').map(([spelling]) => spelling)).toEqual(['try', 'tries', 'tried', 'tried', 'trying']);
  });

  it('knows speakers, bodies, documents, plurals, adverbs, nouns and states of mind', () => {
    expect([isSpeakerNoun('officials'), isSpeakerNoun('geologist'), isSpeakerNoun('bridge')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isDocumentNoun('polls'), isDocumentNoun('dog')]).toEqual([true, false]);
    expect([isInstitutionNoun('ministry'), isInstitutionNoun('baker')]).toEqual([true, false]);
    expect([isPluralNoun('critics'), isPluralNoun('boss')]).toEqual([true, false]);
    expect([isAdverb('angrily'), isAdverb('family')]).toEqual([true, false]);
    expect([isCueNoun('claim'), isCueNoun('chair')]).toEqual([true, false]);
    expect([isStateOfMind('convinced'), isStateOfMind('green')]).toEqual([true, false]);
    expect([findPronoun(['Ms.']), findPronoun(['Vladimir']), findPronoun(['Zork'])]).toEqual(['she', 'he', undefined]);
    expect([isMedium('Reuters', 'Reuters'), isMedium('Senate', 'the Senate')]).toEqual([true, false]);
    expect([
      isStateMedium('Xinhua', 'Xinhua'),
      isStateMedium('Orlo', 'state-run agency Orlo'),
      isStateMedium('BBC', 'the BBC'),
    ]).toEqual([true, true, false]);
  });
});

describe('phrases', () => {
  const said = toUnit('The head of the dockers’ union, who lives in Leeds, said he left.');
  const cut = (range: { start: number; end: number } | undefined, text: string): string =>
    range ? text.slice(range.start, range.end) : '';
  it('reads a subject before its verb, past an insertion', () => {
    const text = 'The chief of staff, who lives nearby, said he left.';
    const unit = toUnit(text);
    expect(cut(findSubjectBefore(unit.tokens, place(unit, 'said'))?.range, text)).toBe('The chief of staff');
  });
  it('reads one behind its verb', () => {
    const text = '“No,” said a senior official in Leeds.';
    const unit = toUnit(text);
    expect(cut(findSubjectBehind(unit.tokens, place(unit, 'said'))?.range, text)).toBe('a senior official in Leeds');
    expect(
      cut(contentAround(unit, { from: place(unit, 'said'), to: place(unit, 'leeds'), inverted: true }), text),
    ).toBe('“No,”');
  });
  it('reads from both ends', () => {
    const unit = toUnit('Two officials from the ministry said so.');
    expect(readPhraseBefore(unit.tokens, place(unit, 'ministry'))?.from).toBe(0);
    expect(readPhraseAfter(unit.tokens, 0)?.kind).toBe('speaker');
    expect(findMainSubject(unit.tokens, place(unit, 'said'))?.from).toBe(0);
    expect(
      isMediumPhrase(unit.tokens, {
        from: 0,
        to: 1,
        head: 1,
        kind: 'speaker',
        plural: true,
        range: { start: 0, end: 13 },
      }),
    ).toBe(false);
    expect(said.tokens.length).toBeGreaterThan(10);
  });
});

describe('what is found in a unit', () => {
  it('opens and cuts what is said', () => {
    const text = 'Officials said on their site that the road is closed.';
    const unit = toUnit(text);
    const verb = findCueVerb('said')?.verb;
    if (!verb) throw new Error('No verb');
    const opening = findOpening(unit.tokens, 1, verb);
    expect(opening?.by).toBe('that');
    const content = contentFrom(unit, opening?.at ?? 0);
    expect(text.slice(content?.start, content?.end)).toBe('the road is closed');
  });

  it('finds verbs, phrases, nouns, states and passives', () => {
    const text = 'Critics say the tax is unfair and warn of riots.';
    const unit = toUnit(text);
    const found = findVerbSpeech(unit, 0);
    expect(found.map(({ carriedOn }) => carriedOn)).toEqual([false, true]);
    const limited = limitContents(unit, found);
    expect(limited.map(({ content }) => text.slice(content.start, content.end))).toEqual([
      'the tax is unfair',
      'of riots',
    ]);
    expect(addCarriers(unit, limited, found).flatMap(({ carriers }) => carriers)).toEqual([]);
    expect(tellAttributions(toText(text), [unit], limited).map(({ chain }) => chain[0]?.label)).toEqual([
      'Critics',
      'Critics',
    ]);
    expect(findUnclaimed([unit], limited, text)).toEqual([]);
    expect(findPhraseSpeech(toUnit('The road is closed, according to officials.'), 0)).toHaveLength(1);
    const noun = toUnit('The senator’s claim that taxes rose was false.');
    expect(readNoun(noun, place(noun, 'claim'))?.source.kind).toBe('speaker');
    const state = toUnit('Residents are worried about floods.');
    expect(readState(state, place(state, 'worried'))?.kind).toBe('mind');
    const passive = toUnit('The plan was condemned by critics.');
    const form = findCueVerb('condemned');
    if (!form) throw new Error('No form');
    expect(
      findPassiveSpeech({ unit: passive, place: 0, at: place(passive, 'condemned'), form, earlier: [] }),
    ).toMatchObject({ kind: 'stance' });
  });

  it('names a source without its article', () => {
    const unit = toUnit('The critics say no.');
    const phrase = readPhraseBefore(unit.tokens, 1);
    if (!phrase) throw new Error('No phrase');
    expect(describePhrase(toText('The critics say no.'), unit.tokens, phrase)[0]?.label).toBe('critics');
  });

  it('reads a sentence without end in stretches that leave nothing out', () => {
    const text = 'Ida said “yes” and '.repeat(500);
    const units = readUnits(toText(text));
    expect(Math.max(...units.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(300);
    expect(units.flatMap(({ tokens }) => tokens.map((token) => token.text)).join(' ')).toBe(text.trim());
    expect(units.flatMap(({ quotations }) => quotations)).toHaveLength(500);
    for (const { tokens, quotations } of units)
      expect(tokens.filter(({ kind }) => kind === 'quotation').map(({ start }) => start)).toEqual(
        quotations.map(({ start }) => start),
      );
  });

  it('gives a quotation without a speaker to nobody', () => {
    const text = '“Nobody was there to see it fall.”';
    expect(findUnclaimed([toUnit(text)], [], text).map(({ how }) => how)).toEqual(['implicit']);
  });
});
