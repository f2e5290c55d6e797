import { expect, test } from 'vitest';

import { toBlocks } from './block.ts';
import { blocksWith, giveRoles, isSetAside } from './draft.ts';

test('who speaks first is right', () => {
  const { text, blocks } = toBlocks([
    { text: 'a', line: 1 },
    { text: 'b', line: 2 },
  ]);
  const first = giveRoles({ text, blocks, roles: [undefined, undefined] }, (_, index) =>
    index === 0 ? 'headline' : undefined,
  );
  const both = giveRoles(first, () => 'label');
  expect(both.roles).toEqual(['headline', 'label']);
  expect(blocksWith(both, 'label').map((block) => block.text)).toEqual(['b']);
});

test('reasons are set aside, parts of the report are not', () => {
  expect([isSetAside('label'), isSetAside('caption')]).toEqual([true, false]);
});
