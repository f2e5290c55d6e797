import { expect, it } from 'vitest';
import type { NameId, StoryId } from '../../../core/address/ids.ts';
import { makeNetwork } from '../../../core/graph/make-network.ts';
import { wantedStories } from './wanted-stories.ts';

const name = (id: string, stories: readonly string[]) =>
  ({ id: id as NameId, type: 'LOC', label: id, shortLabel: id, stories, mentions: 1 }) as const;
const whole = makeNetwork([name('bay', ['one', 'three']), name('cape', ['three', 'four']), name('dune', [])], []);
const data = { collection: { stories: ['one', 'two', 'three', 'four'].map((id) => ({ id })) } };

it.each([
  ['the first, without a focus', {}, []],
  ['those of the address, whatever has the focus', { story: ['two'], focus: 'cape' }, ['two']],
  ['the first, while one of them has the focus', { focus: 'bay' }, []],
  ['those that have the focus, when the first have not', { focus: 'cape' }, ['three', 'four']],
  ['the first, for a name of no story', { focus: 'dune' }, []],
  ['the first, for a name that is not here', { focus: 'elm' }, []],
])('the plates are %s', (_, { story, focus }: { story?: readonly string[]; focus?: string }, wanted) => {
  const address = {
    kind: 'map' as const,
    ...(story && { story: story as readonly StoryId[] }),
    ...(focus !== undefined && { focus: focus as NameId }),
  };
  expect(wantedStories({ address, whole, data })).toEqual(wanted);
});
