import { describe, expect, it } from 'vitest';
import { agreeNames, countTypes } from './document-names.ts';
import { findElsewhere, ELSEWHERE } from './document-evidence.ts';
import { findArms } from './find-arms.ts';
import { compassWords, findCompassNames } from './find-compass-names.ts';
import { findSmallEnds } from './find-small-ends.ts';
import { findWorks } from './find-works.ts';
import { createFormReader, CASE } from './form-facts.ts';
import { openGazetteer, toListKey } from './gazetteer.ts';
import { findHeadlineNames, findHeadlines } from './headline-names.ts';
import { FeatureList, listFeatures, MOST_FEATURES } from './name-features.ts';
import { TAG_COUNT } from './name-tags.ts';
import { isGovernment } from './place-roles.ts';
import { isCapital, isListedPlace, readTokens, STYLE, type SentenceTokens } from './read-tokens.ts';
import { createTokenRecogniser } from './recognise-by-model.ts';
import { findListedNames, findShapedNames, isEvent } from './rule-names.ts';
import { addFree, overlaps, spanKey, toMention, type TokenSpan } from './token-span.ts';
import { trimName } from './trim-names.ts';

const gazetteer = openGazetteer(
  [
    'country\tFR\tFrance|New Zealand',
    'capital\tRU\tMoscow',
    'demonym\tRU\tRussian',
    'org\t-\tGreen Party',
    'first\t-\tanna',
  ].join('\n'),
);
const readForm = createFormReader(gazetteer, { find: () => [] });
const readAll = (...texts: readonly string[]): readonly SentenceTokens[] =>
  texts.flatMap((text) => readTokens(text, [{ start: 0, end: text.length }], { gazetteer, readForm }));
const read = (text: string): SentenceTokens => readAll(text)[0] ?? { ...EMPTY };
const EMPTY: SentenceTokens = {
  tokens: [],
  facts: [],
  phraseKinds: new Uint16Array(),
  phrasePlaces: new Uint8Array(),
  runStarts: new Int32Array(),
  runEnds: new Int32Array(),
  style: STYLE.plain,
};
const words = (sentence: SentenceTokens, spans: readonly TokenSpan[]): readonly string[] =>
  spans.map(
    ({ start, end, type }) =>
      `${type} ${sentence.tokens
        .slice(start, end)
        .map(({ form }) => form)
        .join(' ')}`,
  );

describe('arms and works', () => {
  it.each([
    ['the Su-35 and the S-400 system', ['ARMS Su-35', 'ARMS S-400']],
    ['the Russian frigate Admiral Essen left', ['ARMS Admiral Essen']],
    ['a hypersonic Fattah was shown', ['ARMS Fattah']],
    ['The USS Nimitz arrived', ['ARMS USS Nimitz']],
    ['NATO missiles and Russian missiles', []],
    ['the G-20 and COVID-19', []],
    ['on Tuesday bombers came', []],
    ['The Russian warplanes came', []],
    ['Kornet anti-tank missiles', []],
    ['they sold Kornet anti-tank missiles', ['ARMS Kornet']],
  ])('%s', (text, expected) => {
    const sentence = read(text);
    expect(words(sentence, findArms(sentence))).toEqual(expected);
  });

  it.each([
    ['she wrote the novel “War and Peace” there', ['WORK War and Peace']],
    ['“Guernica,” a painting, is there', ['WORK Guernica']],
    ['they danced Ravel’s Daphnis et Chloé', []],
    ['they saw Ravel’s Mother Goose ballet twice', ['WORK Mother Goose']],
    ['they saw the film Modern Times twice', ['WORK Modern Times']],
    ['they watched the film Modern Times in Moscow yesterday', ['WORK Modern Times']],
    ['a showing of Modern Times, the film by Chaplin', ['WORK Modern Times']],
    ['the Russian film', []],
  ])('%s', (text, expected) => {
    const sentence = read(text);
    expect(words(sentence, findWorks(sentence))).toEqual(expected);
  });
});

describe('lands and waters', () => {
  it.each([
    ['on the Crimean peninsula', ['LOC Crimean peninsula']],
    ['ships of the Black Sea fleet left', ['ORG Black Sea fleet', 'LOC Black Sea']],
    ['near the Half Moon Shoal', ['LOC Half Moon Shoal']],
    ['the sea', []],
    ['The Sea', []],
  ])('%s', (text, expected) => {
    const sentence = read(text);
    expect(words(sentence, findSmallEnds(sentence)).toSorted()).toEqual(expected.toSorted());
  });
});

describe('rules for names', () => {
  it('find what is listed, but not in the names of events', () => {
    const sentence = read('he left France after the 2005 New Zealand general election');
    expect(words(sentence, findListedNames(sentence))).toEqual(['LOC France']);
    expect(isEvent(sentence.facts, 6)).toBe(true);
    expect(isListedPlace(1)).toBe(true);
  });

  it('find what a title, a first name or a last word shows', () => {
    const sentence = read('with President Duda and Anna Krug at Hull University');
    expect(words(sentence, findShapedNames(sentence))).toEqual(['PER Duda', 'PER Anna Krug', 'ORG Hull University']);
  });

  it('take titles, marks and people’s adjectives off', () => {
    const sentence = read('Mr. Krug , Russian');
    expect(trimName(sentence, { start: 0, end: 3, type: 'PER' })).toEqual({ start: 1, end: 2, type: 'PER' });
    expect(trimName(sentence, { start: 3, end: 4, type: 'LOC' })).toBeUndefined();
  });

  it('take the owner, the members and small words off an organisation', () => {
    const organisation = (text: string): readonly string[] => {
      const sentence = read(text);
      const span = trimName(sentence, { start: 0, end: sentence.tokens.length, type: 'ORG' });
      return span ? words(sentence, [span]) : [];
    };
    expect(organisation('North’s Central Bank')).toEqual(['ORG Central Bank']);
    expect(organisation('France’s Central Bank')).toEqual(['ORG Central Bank']);
    expect(organisation('Lloyd’s Bank')).toEqual(['ORG Lloyd ’s Bank']);
    expect(organisation('Green Party Leaders')).toEqual(['ORG Green Party']);
    expect(organisation('3rd Green Party')).toEqual(['ORG Green Party']);
    expect(organisation('Moscow university')).toEqual(['LOC Moscow']);
  });

  it('say when a place is its government', () => {
    const span: TokenSpan = { start: 0, end: 1, type: 'LOC' };
    expect(isGovernment(read('Moscow said no'), span)).toBe(true);
    expect(isGovernment(read('Moscow hotels burn'), span)).toBe(false);
    expect(isGovernment(read('in Moscow said'), { ...span, start: 1, end: 2 })).toBe(false);
  });

  it('let the names of a text agree', () => {
    const sentences = readAll('we met Anna Krug', 'then Krug left', 'said Anna Krug');
    const names: readonly (readonly TokenSpan[])[] = [[{ start: 2, end: 4, type: 'PER' }], [], []];
    const agreed = agreeNames(sentences, names);
    expect(agreed.map((spans, i) => words(sentences[i] ?? EMPTY, spans))).toEqual([
      ['PER Anna Krug'],
      ['PER Krug'],
      ['PER Anna Krug'],
    ]);
    expect(countTypes(sentences, names).get('anna krug')).toBe('PER');
  });

  it('give headlines the names of the body', () => {
    const sentences = readAll('Krug Visits Bank Branch in France Again', 'Again she visits the bank branch');
    expect([...findHeadlines(sentences)]).toEqual([0]);
    const [headline = EMPTY] = sentences;
    expect(words(headline, findHeadlineNames(headline, new Map([['krug', 'PER']])))).toEqual([
      'PER Krug',
      'LOC France',
    ]);
  });

  it('know the North of the text', () => {
    const sentences = readAll('in North Borduria', 'the North said');
    const known = compassWords(sentences, [[{ start: 1, end: 3, type: 'LOC' }], []]);
    expect(words(sentences[1] ?? EMPTY, findCompassNames(sentences[1] ?? EMPTY, known))).toEqual(['LOC North']);
  });
});

describe('tokens and what is known of them', () => {
  it('are read by form', () => {
    expect(readForm('Moscow')).toMatchObject({ key: 'moscow', caps: CASE.title });
    expect(readForm('U.S.').caps).toBe(CASE.upper);
    expect(readForm('éa').key).toBe('ea');
    expect(isCapital(readForm('iPhone'))).toBe(true);
    expect(isCapital(readForm('12'))).toBe(false);
    expect(toListKey('Côte  d’Ivoire')).toBe("cote d'ivoire");
  });

  it('have other places in the text to go by', () => {
    const sentences = readAll('a Krug said', 'Krug left');
    const [first, second] = findElsewhere(sentences);
    expect((second?.[0] ?? 0) & ELSEWHERE.beforeSpeech).toBe(ELSEWHERE.beforeSpeech);
    expect((first?.[1] ?? 0) & ELSEWHERE.beforeSpeech).toBe(0);
  });

  it('have features, fewer than there is room for', () => {
    const list = new FeatureList();
    const sentence = read('President Anna Krug of New Zealand said');
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      listFeatures(list, sentence, at, new Uint16Array(sentence.tokens.length).fill(0xfff));
      expect(list.length).toBeGreaterThan(20);
      expect(list.length).toBeLessThan(MOST_FEATURES);
    }
  });

  it('get no names from a model without weights', () => {
    const weights = {
      features: new Uint32Array(),
      weights: new Int8Array(),
      transitions: new Int16Array(TAG_COUNT * TAG_COUNT),
    };
    expect(createTokenRecogniser(weights)([read('Anna Krug')])).toEqual([[]]);
  });

  it('make spans', () => {
    const sentence = read('in New Zealand');
    const span: TokenSpan = { start: 1, end: 3, type: 'LOC' };
    expect(toMention(sentence, span)).toEqual({ start: 3, end: 14, type: 'LOC' });
    expect(spanKey(sentence, span)).toBe('new zealand');
    expect(overlaps(span, { start: 2, end: 4, type: 'PER' })).toBe(true);
    expect(
      addFree(
        [span],
        [
          { start: 2, end: 4, type: 'PER' },
          { start: 0, end: 1, type: 'PER' },
        ],
      ),
    ).toHaveLength(2);
  });
});
