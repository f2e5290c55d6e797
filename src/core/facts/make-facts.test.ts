import { describe, expect, it } from 'vitest';
import { atlasEvent, chainOf, toldIn } from '../../bench/atlas-event.ts';
import { assembleAtlas } from '../atlas/assemble.ts';
import { NO_PUBLISHED_IDS } from '../atlas/collection-data.ts';
import { openGazetteer } from '../entity/gazetteer.ts';
import { createRuleRecogniser } from '../entity/recognise-names.ts';
import { makeFacts } from './make-facts.ts';
import { readQuantities } from './read-quantities.ts';
import { tellConflicts } from './tell-conflicts.ts';

const SHARED = 'Cranes lifted the wreck of the ferry from the sea bed on Friday after nine days of storms.';
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  'a.txt': [
    SHARED,
    'The tow to the yard at Lindholm covers 6,500 kilometres of open water, the harbour office said.',
    'The harbour office said that at least 38 passengers were treated there for light injuries.',
    'Nobody knows yet what the long salvage will cost the town and its insurers in the end.',
  ],
  'b.txt': [
    SHARED,
    'The tow to the yard at Lindholm covers 4,040 miles of open water, the harbour office said.',
    'The harbour office said that at least 52 passengers were treated there for light injuries.',
    'The grey vessel is worth $3 million at most, by the books of the bank.',
  ],
  'c.txt': [
    'Divers searched the cabins of the ferry again on Friday and found nothing of value there.',
    'The road office said that at least 38 passengers were treated there for light injuries.',
  ],
};
const gazetteer = openGazetteer('place\t-\tLindholm');
const atlas = assembleAtlas(
  {
    clippings: Object.entries(REPORTS).map(([file, body], index) => ({
      file,
      text: [`Ferry raised, report ${file}`, '', `Published: March ${8 + index}, 2024`, ...body].join('\n\n'),
      format: 'text' as const,
      sha256: 'a'.repeat(64),
    })),
    collection: { title: 'T', standfirst: '', retold: false, stories: [], sources: [] },
    published: NO_PUBLISHED_IDS,
    corrections: [],
  },
  { gazetteer, recognise: createRuleRecogniser(gazetteer), locate: () => new Map() },
);
const facts = makeFacts(atlas);
const factOf = (words: RegExp) => facts.find((fact) => words.test(fact.words));
const places = (words: RegExp): readonly string[] =>
  factOf(words)?.tellings.map(({ article, differs }) =>
    [atlas.articles.find(({ id }) => id === article)?.file, ...differs].join(' | '),
  ) ?? [];

describe('the facts of a story', () => {
  it('have one figure in two units as the same', () => {
    expect(places(/6,500 kilometres/)).toEqual(['a.txt', 'b.txt']);
  });

  it('flag another figure and another speaker, each with who says it', () => {
    expect(places(/38 passengers/)).toEqual([
      'a.txt',
      'b.txt | “52 passengers”: harbour office',
      'c.txt | Says who: road office',
    ]);
    expect(facts[0]).toBe(factOf(/38 passengers/));
  });

  it('are silent where a report is, and have every sentence with a figure once', () => {
    expect(places(/\$3 million|3 million/)).toEqual(['b.txt']);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(factOf(/what the long salvage/)).toBeUndefined();
  });

  it('have a sentence in every telling', () => {
    for (const { tellings } of facts) {
      expect(tellings.length).toBeGreaterThan(0);
      for (const { passage } of tellings) expect(passage.from.n).toBeGreaterThan(0);
    }
  });
});

it('of a pair, an event is one row with the sentence of each report that tells it', () => {
  const [a, b] = atlas.articles;
  if (!a || !b) throw new Error('there are three');
  const event = atlasEvent('2024-03-08', {
    title: 'Ferry is raised',
    evidence: [
      toldIn(b.id, chainOf('agency:AP'), SHARED),
      toldIn(a.id, chainOf('speaker:KCNA'), SHARED),
      toldIn('z', []),
    ],
  });
  const [fact] = makeFacts({ articles: [a, b], events: [event], quotes: [] });
  expect(fact).toMatchObject({
    kind: 'event',
    event: event.id,
    tellings: [
      { article: a.id, differs: ['Says who: KCNA'] },
      { article: b.id, differs: ['Says who: AP, no source named'] },
    ],
  });
});

it('what most tell does not differ', () => {
  const tellings = ['20 ships left.', '20 ships left.', '30 ships left.'].map((words, n) =>
    toldIn(`a${n}`, chainOf('speaker:Mara Olt'), words),
  );
  expect(tellConflicts(tellings, readQuantities)).toEqual([[], [], ['“30 ships”: Mara Olt']]);
});
