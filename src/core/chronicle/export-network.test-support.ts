import type { ArticleId, NameId } from '../address/ids.ts';
import type { AtlasLink } from '../atlas/atlas.ts';
import { makeNetwork } from '../graph/make-network.ts';
import type { NetworkName } from '../graph/network.ts';
import type { NetworkExport } from './export-network.ts';
import type { ArticleTelling } from './tell-event.ts';

const AGENCY = { role: 'agency', label: 'Wire', basis: 'given' } as const;
/** The words of every link: what files trip over. */
export const WORDS = 'He <met> & “greeted” her;\n=1+1, "twice" — 渡輪.';
const [article, other] = ['report', 'other'] as ArticleId[] as [ArticleId, ArticleId];
const name = (id: string, label: string, type: NetworkName['type'] = 'PER'): NetworkName => ({
  id: id as NameId,
  type,
  label,
  shortLabel: label,
  stories: ['ferry'],
  mentions: label.length,
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
const SPOKEN = link('bo', 'ann', 'said', 'spoke of');
const TWICE: AtlasLink = {
  ...SPOKEN,
  dates: ['2031-05', '2031-06-02'],
  modality: 'expected',
  evidence: [
    ...SPOKEN.evidence,
    { article: other, passage: { from: { kind: 'paragraph', n: 1 } }, words: 'She <did>.', chain: [] },
    { article: other, passage: { from: { kind: 'paragraph', n: 2 } }, words: 'So it said.', chain: [AGENCY] },
  ],
};
const NAMES = [name('ann', '=Ann <One>'), name('bo', 'Bo & Co "X"', 'ORG'), name('cy', 'Cy 渡輪', 'LOC')];
const LINKS = [link('ann', 'bo', 'met', 'met'), TWICE, link('cy', 'ann', 'at', 'hosts')];
/** Three names, of whose three links two are shown. */
export const SOURCE: NetworkExport = {
  network: makeNetwork(
    NAMES,
    LINKS.slice(0, 2).map((one) => ({ ...one, sentences: one.evidence.length, stories: ['ferry'], rests: 0 })),
  ),
  links: LINKS,
  articles: new Map<string, ArticleTelling>([
    [article, { id: article, title: 'Report', retells: { agency: 'AP', date: '2031-06-01' } }],
    [other, { id: other, title: 'Another' }],
  ]),
  stories: new Map([['ferry', 'The ferry']]),
  title: 'Ferries & others',
  edition: '2031-07-01',
  urlOf: (focus, other) => `https://atlas.example/map/?focus=${focus}${other === undefined ? '' : `&pair=${other}`}`,
};
/** What readers are told of the words. */
export const NOTICE = 'retold by Story Atlas from an AP report of 1 Jun 2031';
