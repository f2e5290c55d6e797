import { describe, expect, it } from 'vitest';
import type { ArticleId, NameId, StoryId } from '../address/ids.ts';
import type { AtlasLink, AtlasName } from '../atlas/atlas.ts';
import { makeNetwork } from '../graph/make-network.ts';
import { openNetwork } from '../graph/open-network.ts';
import { nameOnMap, tellLink, tellLinkDates, tellLinkFrom, tellTie } from './tell-link.ts';
import { tellWindow } from './tell-window.ts';
import { toNetwork } from './to-network.ts';

const article = 'report' as ArticleId;
const name = (id: string, label: string, type: AtlasName['type'] = 'PER'): AtlasName => ({
  id: id as NameId,
  type,
  label,
  shortLabel: label.split(' ').at(-1) ?? label,
  printed: [],
  mergedFrom: [],
  articles: [{ article, mentions: 3 }],
  stories: ['story' as StoryId],
  by: 'rule',
});
const evidence = { article, passage: { from: { kind: 'paragraph', n: 1 } }, words: 'They met.', chain: [] } as const;
const LINK: AtlasLink = {
  a: 'mara-olt' as NameId,
  b: 'reno-dast' as NameId,
  kind: 'met',
  verb: 'met',
  dates: ['2023-07', '2023-09-16'],
  modality: 'happened',
  evidence: [evidence, evidence],
  by: 'rule',
};
const NAMES = [name('mara-olt', 'Mara Olt'), name('reno-dast', 'Reno Dast'), name('swan', 'The Swan', 'WORK')];
const published = toNetwork({ articles: [{ id: article, story: 'story' as StoryId }], names: NAMES, links: [LINK] });
const network = openNetwork(published);

describe('links in words', () => {
  it('are published without sentences and without works', () => {
    expect(Array.from(network.names.values(), ({ id, mentions }) => [id, mentions])).toEqual([
      ['mara-olt', 3],
      ['reno-dast', 3],
    ]);
    expect(network.ties.flatMap(({ links }) => links)).toEqual([
      {
        a: 'mara-olt',
        b: 'reno-dast',
        kind: 'met',
        verb: 'met',
        dates: ['2023-07', '2023-09-16'],
        modality: 'happened',
        sentences: 2,
        stories: ['story'],
        rests: 0b100,
      },
    ]);
  });

  it('are a sentence, or what stands beside the other name', () => {
    expect(tellLink(LINK, network.names)).toBe('Mara Olt met Reno Dast');
    expect(tellLinkFrom(LINK, LINK.a, network.names)).toBe('met');
    expect(tellLinkFrom(LINK, LINK.b, network.names)).toBe('met Dast');
    expect(network.ties.map((tie) => tellTie(tie, LINK.a, network.names))).toEqual(['met, Jul 2023 and 16 Sep 2023']);
  });

  it.each([
    [[], ''],
    [['2023-09-16'], '16 Sep 2023'],
    [['2020', '2021', '2022', '2023', '2024'], '2020, 2021, 2022 and 2 more'],
  ])('with the dates %j are told as %s', (dates, words) => {
    expect(tellLinkDates(dates)).toBe(words);
  });

  it('are counted beside a name, and told when one is in focus', () => {
    const [first, second] = network.names.values();
    expect(first && nameOnMap(first, network, new Map())).toBe('Mara Olt, person, 1 link');
    expect(second && nameOnMap(second, network, new Map([['story', 'Ferry']]), network.ties[0])).toBe(
      'Reno Dast, person, 1 link; Mara Olt met Reno Dast, Jul 2023 and 16 Sep 2023, 2 sentences',
    );
  });

  it.each([
    [['ferry'], 'Mara Olt, person, The ferry, 0 links'],
    [['ferry', 'port'], 'Mara Olt, person, both stories, 0 links'],
    [['gone'], 'Mara Olt, person, 0 links'],
  ])('of a name in the stories %j say where it stands', (stories, told) => {
    const titles = new Map([
      ['ferry', 'The ferry'],
      ['port', 'The port'],
    ]);
    const [first] = network.names.values();
    const alone = makeNetwork(first ? [{ ...first, stories }] : [], []);
    expect(Array.from(alone.names.values(), (one) => nameOnMap(one, alone, titles))).toEqual([told]);
  });

  it.each([
    ['2023-07', undefined, 'From Jul 2023'],
    [undefined, '2023', 'Until 2023'],
    ['2023-09-13', '2023-09-17', '13 Sep 2023 to 17 Sep 2023'],
    ['2023-09-13', '2023-09-13', 'On 13 Sep 2023'],
  ])('from %s to %s are those of the window “%s”', (from, to, words) => {
    expect(tellWindow(from, to)).toBe(words);
  });
});
