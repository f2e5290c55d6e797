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

test('a paper’s name with its day is a timestamp, its running head on the next page is navigation', () => {
  const head = (page: number): string => `The Example Times   6 June 2024   ${page}`;
  const { text, blocks } = toBlocks(
    [head(3), 'They left early.', head(4)].map((line, at) => ({ text: line, line: at + 1 })),
  );
  const draft = markSiteLines({ text, blocks, roles: blocks.map(() => undefined) });
  expect(draft.roles).toEqual(['timestamp', undefined, 'navigation']);
});
