import { expect, it } from 'vitest';
import { readLanguageData } from './read-language-data.ts';

it('reads the language data once', async () => {
  const [one, other] = await Promise.all([readLanguageData(), readLanguageData()]);
  expect(other).toBe(one);
  const text = 'Reuters said Olaf Scholz flew to Vientiane.';
  const names = one.recognise(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));
  expect(names).toEqual(['Reuters', 'Olaf Scholz', 'Vientiane']);
  expect(one.places.find('vientiane')).toHaveLength(1);
});
