import { expect, it } from 'vitest';
import { remember } from './remember.ts';

it('reads the same words once, also where they hold nothing', () => {
  const asked: string[] = [];
  const read = remember((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['', 'four', '', 'four'].map(read)).toEqual([undefined, 4, undefined, 4]);
  expect(asked).toEqual(['', 'four']);
});
