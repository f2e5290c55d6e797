import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toNetwork } from '../core/chronicle/to-network.ts';
import { findFaults } from '../core/graph/layout-faults.test-support.ts';
import { findNear } from '../core/graph/find-near.ts';
import { layoutNetwork } from '../core/graph/layout-network.ts';
import type { Network } from '../core/graph/network.ts';
import { openNetwork } from '../core/graph/open-network.ts';
import type { ShownStory } from '../core/graph/plan-network.ts';
import { buildAtlas, collectionFolder } from './build-atlas.ts';

/** What is left for the plate on pages of 1180, 1280 and 1440 pixels, with 1920 as with 1440; and more than any page leaves. */
const WIDTHS = [1130, 907, 1067, 1547];
const RAW = '../shared/seeds';
/** A busy machine takes its time to read a collection. */
const READING_MS = 60_000;

describe.each([
  ['the shipped collection', collectionFolder({})],
  ['the raw clippings', RAW],
])('the map of %s', (_, folder) => {
  let network: Network;
  let stories: readonly ShownStory[] = [];
  let wordless: readonly unknown[] = [];

  beforeAll(async () => {
    if (!existsSync(folder)) return;
    const { atlas } = await buildAtlas(folder);
    network = openNetwork(toNetwork(atlas));
    stories = atlas.collection.stories.length > 0 ? atlas.collection.stories : [{ id: '', title: 'All reports' }];
    wordless = atlas.links.filter(({ evidence }) => evidence.every(({ words }) => words.trim() === ''));
  }, READING_MS);

  it.skipIf(!existsSync(folder)).each(WIDTHS)(
    'has no label over another and no line behind one, whatever is in focus, on %d pixels',
    (width) => {
      const faults = [undefined, ...network.names.keys()].flatMap((focus) => {
        const near = focus && findNear(network, focus, 2);
        return findFaults(layoutNetwork({ network, stories: stories.slice(0, 2), width, ...(near && { near }) }));
      });
      expect(faults).toEqual([]);
    },
  );

  it.skipIf(!existsSync(folder))('has a line only where a sentence says what links two names', () => {
    expect(network.ties.length).toBeGreaterThan(20);
    expect(network.ties.filter(({ links }) => links.some(({ sentences }) => sentences < 1))).toEqual([]);
    expect(wordless).toEqual([]);
  });
});
