import { expect, test } from 'vitest';
import type { NameId } from '../../core/address/ids.ts';
import type { QuotesView } from '../../core/address/quotes-view.ts';
import { withChoice, withoutChoice } from './quote-words.ts';

const VIEW: QuotesView = { by: ['b'], with: ['x', 'y'] as unknown as readonly NameId[], rests: 'state' };

test('a choice is added once, in order', () => {
  expect(withChoice(VIEW, 'by', 'a').by).toEqual(['a', 'b']);
  expect(withChoice(VIEW, 'by', 'b').by).toEqual(['b']);
  expect(withChoice({}, 'via', 'a')).toEqual({ via: ['a'] });
  expect(withChoice(VIEW, 'rests', 'single').rests).toBe('single');
});

test('a choice is taken away, and the limit with its last one', () => {
  expect(withoutChoice(VIEW, 'with', 'x').with).toEqual(['y']);
  expect(withoutChoice(VIEW, 'by', 'b')).not.toHaveProperty('by');
  expect(withoutChoice(VIEW, 'with')).not.toHaveProperty('with');
  expect(withoutChoice(VIEW, 'rests', 'state')).not.toHaveProperty('rests');
});

test('a window is taken away with both its ends', () => {
  expect(withoutChoice({ ...VIEW, from: '2023', to: '2024' }, 'window')).toEqual(VIEW);
});
