import { expect, it } from 'vitest';
import { toLinkRows, toNameRows } from './export-network.ts';
import { NOTICE, SOURCE, WORDS } from './export-network.test-support.ts';

const MAP = 'https://atlas.example/map/?focus=';

it('a name is a row with its stories by title, how often it stands there, and how many it is linked with', () => {
  const own = { stories: 'The ferry', links: 1 };
  expect(toNameRows(SOURCE)).toEqual([
    { ...own, id: 'ann', name: '=Ann <One>', type: 'Person', mentions: 10, url: `${MAP}ann` },
    { ...own, id: 'bo', name: 'Bo & Co "X"', type: 'Organisation', mentions: 11, url: `${MAP}bo` },
    { ...own, id: 'cy', name: 'Cy 渡輪', type: 'Place', mentions: 5, links: 0, url: `${MAP}cy` },
  ]);
});

it('a link is a row with its dates, and with every sentence that states it, where it stands and who says so', () => {
  expect(toLinkRows(SOURCE)).toEqual([
    {
      from: 'ann',
      to: 'bo',
      says: '=Ann <One> met Bo & Co "X"',
      kind: 'met',
      verb: 'met',
      dates: '2031-05-31',
      modality: 'happened',
      sentences: 1,
      says_who: '=A & B',
      passages: 'Report ¶3',
      words: WORDS,
      retold: NOTICE,
      url: `${MAP}ann&pair=bo`,
    },
    {
      from: 'bo',
      to: 'ann',
      says: 'Bo & Co "X" spoke of =Ann <One>',
      kind: 'said',
      verb: 'spoke of',
      dates: '2031-05; 2031-06-02',
      modality: 'expected',
      sentences: 3,
      says_who: '=A & B; Source not named; Wire, no source named',
      passages: 'Report ¶3; Another ¶1; Another ¶2',
      words: `${WORDS} | She <did>. | So it said.`,
      retold: NOTICE,
      url: `${MAP}bo&pair=ann`,
    },
  ]);
});
