import { describe, expect, it } from 'vitest';
import { assembleAtlas } from './assemble.ts';
import type { Atlas } from './atlas.ts';
import type { AtlasSources } from './assemble.ts';
import type { CollectionData } from './collection-data.ts';
import { NO_PUBLISHED_IDS } from './collection-data.ts';
import type { Engine } from './engine.ts';
import { chooseAnchors } from './match-published-ids.ts';
import type { HashedClipping } from './read-reports.ts';
import { openGazetteer } from '../entity/gazetteer.ts';
import { createRuleRecogniser } from '../entity/recognise-names.ts';
import { inspectAtlas } from './inspect-atlas.ts';

const BODY = [
  'The harbour of Lindholm reopened on Friday after a strike of nine days, the port authority said.',
  'Cranes began to unload the first of fourteen waiting ships shortly after dawn, and crews worked through the night.',
  'Dock workers accepted a pay rise of four percent, half of what their union had asked for in January.',
  'The mayor of Lindholm, Ida Holm, called the agreement a relief for every family in the town.',
];
const long = [
  'Dockers return to work in Lindholm',
  '',
  'LINDHOLM, March 8, 2024 (AP) — ' + BODY[0],
  ...BODY.slice(1),
  'A second strike had been called for April. (AP)',
].join('\n\n');
const short = ['Lindholm harbour open again after strike', '', 'Published: March 9, 2024', ...BODY].join('\n\n');
const other = [
  'Snow closes the Arn pass',
  '',
  'Published: January 4, 2024',
  'Heavy snow closed the Arn pass on Thursday, cutting the valley off from the coast.',
  'Ploughs were expected to clear one lane by the weekend, the road office said.',
].join('\n\n');

const clipping = (file: string, text: string): HashedClipping => ({
  file,
  text,
  format: 'text',
  sha256: 'a'.repeat(64),
});
const collection: CollectionData = { title: 'T', standfirst: '', retold: false, stories: [], sources: [] };
const gazetteer = openGazetteer('first\t-\tIda\nplace\t-\tLindholm|Arn');
const engine: Engine = { gazetteer, recognise: createRuleRecogniser(gazetteer), locate: () => new Map() };
const assemble = (from: AtlasSources): Atlas => assembleAtlas(from, engine);
const sources: AtlasSources = {
  clippings: [clipping('b.txt', short), clipping('a.txt', long), clipping('c.txt', other)],
  collection,
  published: NO_PUBLISHED_IDS,
  corrections: [],
};

describe('an atlas', () => {
  it('is the same whatever the order of the clippings', () => {
    const again = assemble({ ...sources, clippings: sources.clippings.toReversed() });
    expect(JSON.stringify(again)).toBe(JSON.stringify(assemble(sources)));
  });

  it('has its articles in order of id, printings lettered by date, with the agency concluded from the other printing', () => {
    const { articles } = assemble(sources);
    expect(articles.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^2024-01-04-unknown-[a-z-]+$/),
      expect.stringMatching(/^2024-03-08-ap-[a-z-]+-a$/),
      expect.stringMatching(/^2024-03-09-ap-[a-z-]+-b$/),
    ]);
    expect(articles[2]).toMatchObject({
      version: { letter: 'b', of: 2, onlyHere: [] },
      agency: { name: 'AP', basis: 'derived', why: '4 of 4 paragraphs match version A, which credits AP' },
    });
    expect(articles[1]?.version?.onlyHere).toEqual([5]);
  });

  it('keeps published ids when clippings come and go', () => {
    const before = assemble(sources);
    const anchors = chooseAnchors(before.articles);
    const published = {
      articles: Object.fromEntries(before.articles.map((_, n) => [`kept-${n}`, anchors[n] ?? { quote: '', file: '' }])),
      events: {},
      aliases: {},
    };
    const after = assemble({
      ...sources,
      published,
      clippings: [
        clipping('0.txt', long.replace('Dockers', 'All dockers').replace('nine', 'ten')),
        ...sources.clippings.slice(1),
      ],
    });
    const ids = after.articles.map(({ id }) => id);
    expect(ids).toContain('kept-0');
    expect(ids).toContain('kept-1');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says which published id it could not place', () => {
    const published = {
      articles: {
        'long-gone': { quote: 'No report says this.', file: 'x.txt' },
        'Not an id': { quote: 'x', file: 'x' },
      },
      events: {},
      aliases: {},
    };
    const { problems } = assemble({ ...sources, published });
    expect(problems.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['id-not-matched', 'bad-id']));
  });

  it('places its articles as the editor says, and says what it could not place', () => {
    const story = { id: 'strike', title: 'The strike' } as CollectionData['stories'][number];
    const note = { part: 1, story: story.id, retells: { agency: 'AP', date: '2024-03-08' } };
    const placed = assemble({
      ...sources,
      collection: {
        ...collection,
        stories: [story],
        sources: [
          { ...note, file: 'a.txt' },
          { ...note, file: 'missing.txt' },
        ],
      },
    });
    expect(placed.articles[1]).toMatchObject({ story: 'strike', retells: { agency: 'AP', date: '2024-03-08' } });
    expect(placed.collection.stories.map(({ by }) => by)).toEqual(['hand', 'rule', 'rule']);
    expect(placed.articles[0]?.story).toBe(placed.collection.stories[1]?.id);
    expect(placed.problems).toMatchObject([{ kind: 'no-such-report' }]);
  });

  it('rests on sentences that are printed, and says what a hand did', () => {
    const { articles } = assemble(sources);
    const article = articles[1]?.id;
    if (article === undefined) throw new Error('No article');
    const anchor = { article, quote: 'crews worked through the night' };
    const value = { title: 'Crews unload ships', date: '2024-03-08', dateWhy: 'The night after Friday.' };
    const corrections = [{ op: 'add-event', anchor, value, why: 'The rules need a date.', line: 1 }] as const;
    const atlas = assemble({ ...sources, corrections });
    const event = atlas.events.find(({ title }) => title === value.title);
    expect(event).toMatchObject({
      by: 'hand',
      handWhy: 'The rules need a date.',
      evidence: [{ article, words: BODY[1], chain: [{ role: 'agency', label: 'AP' }] }],
    });
    expect(
      inspectAtlas(atlas)
        .slice(0, -1)
        .filter(({ isGood }) => !isGood),
    ).toEqual([]);
    const astray = [{ ...corrections[0], anchor: { ...anchor, quote: 'not there' } }];
    expect(assemble({ ...sources, corrections: astray }).problems).toMatchObject([
      { kind: 'correction-misfit', line: 1 },
    ]);
  });

  it('of nothing is empty', () => {
    expect(assemble({ ...sources, clippings: [] })).toMatchObject({ articles: [], problems: [] });
  });
});
