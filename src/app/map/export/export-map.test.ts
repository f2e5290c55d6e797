import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import type { ArticleId, NameId } from '../../../core/address/ids.ts';
import type { AtlasLink } from '../../../core/atlas/atlas.ts';
import type { NetworkExport } from '../../../core/chronicle/export-network.ts';
import { toLinkRows, toNameRows } from '../../../core/chronicle/export-network.ts';
import { makeNetwork } from '../../../core/graph/network.ts';
import type { NetworkName } from '../../../core/graph/network.ts';
import { exportMap } from './export-map.ts';

const WORDS = 'He <met> & “greeted” her;\n=1+1, "twice" — 渡輪.';
const article = 'report' as ArticleId;
const name = (id: string, label: string, type: NetworkName['type'] = 'PER'): NetworkName => ({
  id: id as NameId,
  type,
  label,
  shortLabel: label,
  stories: ['ferry'],
  mentions: 2,
});
const link = (a: string, b: string, kind: AtlasLink['kind'], verb: string): AtlasLink => ({
  a: a as NameId,
  b: b as NameId,
  kind,
  verb,
  dates: ['2031-05-31'],
  modality: 'happened',
  evidence: [
    {
      article,
      passage: { from: { kind: 'paragraph', n: 3, sentence: 1 } },
      words: WORDS,
      chain: [{ role: 'speaker', label: '=A & B', basis: 'given' }],
    },
  ],
  by: 'rule',
});
const NAMES = [name('ann', '=Ann <One>'), name('bo', 'Bo & Co "X"', 'ORG'), name('cy', 'Cy 渡輪', 'LOC')];
const LINKS = [
  link('ann', 'bo', 'met', 'met'),
  link('ann', 'bo', 'said', 'spoke of'),
  link('cy', 'ann', 'at', 'hosts'),
];
const SOURCE: NetworkExport = {
  network: makeNetwork(
    NAMES,
    LINKS.slice(0, 2).map((one) => ({ ...one, sentences: 1, stories: ['ferry'] })),
  ),
  links: LINKS,
  articles: new Map([[article, { id: article, title: 'Report', retells: { agency: 'AP', date: '2031-06-01' } }]]),
  stories: new Map([['ferry', 'The ferry']]),
  title: 'Ferries & others',
  edition: '2031-07-01',
  urlOf: (focus, other) => `https://atlas.example/map/?focus=${focus}${other === undefined ? '' : `&pair=${other}`}`,
};
const NOTICE = 'retold by Story Atlas from an AP report of 1 Jun 2031';

describe('the map in a file', () => {
  it.each([
    ['graphml', (text: string) => graphml.parse(MultiDirectedGraph, text)],
    ['gexf', (text: string) => gexf.parse(MultiDirectedGraph, text, { addMissingNodes: false })],
  ] as const)('as %s is read by graphology with every name and shown link', async (format, read) => {
    const text = await exportMap(SOURCE, format);
    const graph = read(text);
    expect(graph.nodes()).toEqual(['ann', 'bo', 'cy']);
    for (const row of toNameRows(SOURCE)) {
      expect(graph.getNodeAttributes(row.id)).toMatchObject({ name: row.name, type: row.type, mentions: row.mentions });
    }
    const edges = graph.mapEdges((_, attributes, from, to) => ({ from, to, ...attributes }));
    expect(edges).toHaveLength(2);
    toLinkRows(SOURCE).forEach((row, index) =>
      expect(edges[index]).toMatchObject({ from: row.from, to: row.to, verb: row.verb, sentences: 1, retold: NOTICE }),
    );
    expect(text).toContain(`Ferries &amp; others, edition of 2031-07-01. Story Atlas. Words ${NOTICE}.`);
  });

  it('as CSV is read by another parser, formulas made harmless', async () => {
    const links = parse(await exportMap(SOURCE, 'links'), { columns: true }) as readonly Record<string, string>[];
    expect(links).toHaveLength(2);
    expect(links[0]).toMatchObject({
      from: 'ann',
      words: WORDS,
      says_who: "'=A & B",
      passages: 'Report ¶3',
      retold: NOTICE,
    });
    const names = parse(await exportMap(SOURCE, 'names'), { columns: true }) as readonly Record<string, string>[];
    expect(names.map((row) => [row['id'], row['name'], row['links']])).toEqual([
      ['ann', "'=Ann <One>", '1'],
      ['bo', 'Bo & Co "X"', '1'],
      ['cy', 'Cy 渡輪', '0'],
    ]);
  });

  it('as JSON-LD holds things, and claims about two of them with the words that state them', async () => {
    const data = JSON.parse(await exportMap(SOURCE, 'linked')) as {
      readonly hasPart: readonly (Readonly<Record<string, unknown>> & { '@id': string; '@type': string })[];
    };
    const things = data.hasPart.filter((part) => part['@type'] !== 'Claim').map((part) => part['@id']);
    const claims = data.hasPart.filter((part) => part['@type'] === 'Claim');
    expect(things).toHaveLength(3);
    expect(claims).toHaveLength(2);
    for (const claim of claims) {
      for (const about of claim['about'] as readonly { '@id': string }[]) expect(things).toContain(about['@id']);
      expect(claim['appearance']).toMatchObject([{ text: WORDS, copyrightNotice: `Words ${NOTICE}` }]);
    }
  });
});
