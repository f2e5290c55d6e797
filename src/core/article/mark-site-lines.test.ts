import { expect, test } from 'vitest';

import { toBlocks } from './block.ts';
import { keepLines } from './keep-lines.ts';
import { markSiteLines } from './mark-site-lines.ts';

test('the markup’s hints, the wording and bare moments set lines aside; titles are left alone', () => {
  const lines = keepLines({
    file: 'a',
    format: 'html',
    text: '<h1>Share</h1><nav>Go there</nav><footer>© 2024 Example Times</footer><p>5 March 2024</p><p>They left early.</p><p class="byline">Jane Doe</p>',
  });
  const { text, blocks } = toBlocks(lines);
  const draft = markSiteLines({ text, blocks, roles: blocks.map(() => undefined) });
  expect(draft.roles).toEqual([undefined, 'navigation', 'copyright', 'timestamp', undefined, 'byline']);
});
