import { afterEach, expect, test, vi } from 'vitest';
import { runNamed } from './run-named.ts';

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

test('the named entry gets the rest of the words', async () => {
  const run = vi.fn(() => Promise.resolve());
  await runNamed('measure', { structure: () => Promise.resolve(run) }, ['structure', '--misses']);
  expect(run).toHaveBeenCalledWith(['--misses']);
  expect(process.exitCode).toBeUndefined();
});

test.each([[['nothing']], [[]], [['toString']]])('%j lists what there is and ends with 2', async (words) => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await runNamed('measure', { structure: () => Promise.reject(new Error('not asked for')) }, words);
  expect(print).toHaveBeenCalledWith(expect.stringContaining('structure'));
  expect(process.exitCode).toBe(2);
});
