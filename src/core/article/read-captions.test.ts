import { expect, test } from 'vitest';

import { slice } from '../text/range.ts';
import { keepLines } from './keep-lines.ts';
import { markRoles } from './mark-roles.ts';
import { readCaptions } from './read-captions.ts';

const draftOf = (text: string) => markRoles(keepLines({ file: 'a', format: 'text', text }));

test('a caption has its credit, its latest day and the count of its printings', () => {
  const caption = 'This picture taken on March 4, 2024 and released on March 5, 2024 shows a boat. (AFP)';
  const draft = draftOf(`Boats leave\n\n${caption}\n${caption}\n\nThey left at noon.`);
  const [read] = readCaptions(draft);
  expect(read).toMatchObject({ credit: 'AFP', date: '2024-03-05', repeats: 2 });
  expect(read?.sentences.map((range) => slice(draft.text, range))).toEqual([caption.slice(0, -6)]);
  expect(readCaptions(draftOf('They left.'))).toEqual([]);
});
