import { describe, expect, it } from 'vitest';
import { createBuiltAtlasClient } from '../build/built-atlas-client.ts';
import { publishAtlas } from '../build/publish-atlas.ts';
import { inspectAtlas } from '../core/atlas/inspect-atlas.ts';
import { generateAtlas } from './generate-atlas.ts';

const ATLAS = generateAtlas({ seed: 1, count: 120, stories: 12 });

describe('a generated collection', () => {
  it('holds to what every collection must', () => {
    expect(inspectAtlas(ATLAS).filter(({ isGood }) => !isGood)).toEqual([]);
  });

  it('is published by the build, with every file that its pages ask for', async () => {
    const client = createBuiltAtlasClient(publishAtlas(ATLAS, ATLAS.articles.length));
    const events = await client.events();
    expect(events).toHaveLength(120);
    const named = new Set((await client.eventNames()).map(({ id }) => id));
    expect(events.flatMap(({ involved }) => involved).filter((id) => !named.has(id))).toEqual([]);
    for (const { evidence } of events) {
      expect((await client.findArticle(evidence[0].article))?.article.text).toContain(evidence[0].words);
    }
  });

  it('is the same for the same plan', () => {
    expect(generateAtlas({ seed: 1, count: 120, stories: 12 })).toEqual(ATLAS);
  });
});
