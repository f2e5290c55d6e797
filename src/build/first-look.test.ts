import { beforeAll, describe, expect, it } from 'vitest';
import { render } from '../app/entry-server.tsx';
import { cutNetwork } from '../core/graph/cut-network.ts';
import { openNetwork } from '../core/graph/open-network.ts';
import type { NameId } from '../core/address/ids.ts';
import { formatCount } from '../core/text/count-of.ts';
import { buildAtlas, collectionFolder } from './build-atlas.ts';
import { createBuiltAtlasClient } from './built-atlas-client.ts';
import type { BuiltAtlasClient } from './built-atlas-client.ts';
import { publishAtlas } from './publish-atlas.ts';

let atlas: BuiltAtlasClient;
beforeAll(async () => {
  const built = await buildAtlas(collectionFolder({}));
  atlas = createBuiltAtlasClient(publishAtlas(built.atlas, built.clippings));
}, 60_000);

describe('the map of which only the first look is there', () => {
  it('counts the whole, and lists the links of the best-linked name alone', async () => {
    const whole = openNetwork(await atlas.network());
    const best = whole.names.get(whole.bestLinked ?? ('' as NameId));
    const cut: BuiltAtlasClient = { ...atlas, firstNetwork: async () => cutNetwork(await atlas.network()) };
    const { html } = await render('/map/', { atlas: cut }, '/');
    expect(html).toContain(`${formatCount(whole.names.size)} names, ${formatCount(whole.tieCount)} connections.`);
    expect(html).toContain(`Links of ${best?.label}</h2>`);
    expect(html).not.toContain('Sort names by');
    const all = await render('/map/', { atlas }, '/');
    expect(all.html).toContain('Sort names by');
    expect(all.html).not.toContain('Links of ');
  });
});
