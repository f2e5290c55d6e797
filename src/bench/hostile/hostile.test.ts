import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../app/entry-server.tsx';
import { buildAtlas } from '../../build/build-atlas.ts';
import { createBuiltAtlasClient } from '../../build/built-atlas-client.ts';
import type { BuiltAtlasClient } from '../../build/built-atlas-client.ts';
import { findIntrusions } from '../../build/find-intrusions.ts';
import { publishAtlas } from '../../build/publish-atlas.ts';
import type { ArticleId } from '../../core/address/ids.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import { dataBlock } from '../../core/text/html.ts';
import { addressesWith } from './hostile-addresses.ts';
import { HOSTILE_INPUTS } from './hostile-inputs.ts';
import { writeHostileCollection } from './write-hostile-collection.ts';

/** A few that differ most: drawing pages takes time. `npm run hostile` takes all of them through a real browser. */
const SOME = ['breakouts', 'markup that mutates', 'data'].flatMap((kind) =>
  HOSTILE_INPUTS.filter((input) => input.kind === kind).slice(1, 2),
);

let folder = '';
let atlas: BuiltAtlasClient;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'story-atlas-hostile-'));
  writeHostileCollection(folder, SOME);
  const built = await buildAtlas(folder);
  atlas = createBuiltAtlasClient(publishAtlas(built.atlas, built.clippings));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function draw(path: string): Promise<string> {
  const { head, html, data } = await render(path, { atlas }, '/');
  return `<!doctype html><html><head>${head}</head><body><div>${html}</div>${dataBlock('application/json', data)}</body></html>`;
}

describe('hostile inputs', () => {
  it('are three hundred at the least, no two alike', () => {
    expect(
      new Set(
        HOSTILE_INPUTS.map(({ text }) =>
          text.replaceAll(/hit\(\d+\)/g, 'hit()').replaceAll(/example\/\d+/g, 'example/'),
        ),
      ),
    ).toHaveLength(HOSTILE_INPUTS.length);
    expect(HOSTILE_INPUTS.length).toBeGreaterThanOrEqual(300);
  });

  it('stay text on every page of a collection that is made of them', async () => {
    const ids = atlas.articleIds();
    expect(ids.length).toBeGreaterThan(SOME.length * 2);
    const stories = (await atlas.manifest()).collection.stories.map(({ id }) => `/stories/${id}/`);
    const lists = ['/', '/articles/', '/map/?view=list', '/quotes/', '/names/', '/compare/', '/about/'];
    const paths = [...lists, ...stories, ...ids.map((id) => `/articles/${id}/`)];
    const found: string[] = [];
    let shown = '';
    for (const path of paths) {
      const page = await draw(path);
      shown += page;
      found.push(...findIntrusions(page).map((fault) => `${path}: ${fault}`));
    }
    expect(found).toEqual([]);
    // They were there to be seen.
    for (const { id } of SOME.filter(({ text }) => text.includes('hit('))) expect(shown).toContain(`hit(${id})`);
  });

  it('stay text in every parameter and path of an address', async () => {
    const [article = '' as ArticleId] = atlas.articleIds();
    const found: string[] = [];
    for (const { text } of SOME.slice(0, 2)) {
      // Nothing answers a search here, and what names no article is no page.
      const drawn = addressesWith(text, article).filter((path) => path.includes('?') && !path.startsWith('/search/'));
      for (const path of drawn) found.push(...findIntrusions(await draw(path)).map((fault) => `${path}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  it('become an id, a word of ours or a text to search for, in every parameter and path there is', () => {
    const found: string[] = [];
    for (const { text } of HOSTILE_INPUTS) {
      for (const path of addressesWith(text, 'a-b' as ArticleId)) {
        const { address } = parseAddress(path);
        // What is searched for, quoted or not found is shown as text; everything else is read by what it may be.
        const {
          path: _path,
          query: _query,
          quote: _quote,
          q: _q,
          ...others
        } = address as unknown as Record<string, unknown>;
        if (!/^[\w",:{}[\]~.-]*$/.test(JSON.stringify(others))) found.push(`${path}: ${JSON.stringify(others)}`);
        expect(Object.getPrototypeOf(address)).toBe(Object.prototype);
      }
    }
    expect(found).toEqual([]);
  });

  it('change no object that all others come from', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
