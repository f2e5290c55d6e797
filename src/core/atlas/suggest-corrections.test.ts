import { expect, it } from 'vitest';
import { openGazetteer } from '../entity/gazetteer.ts';
import { createRuleRecogniser } from '../entity/recognise-names.ts';
import { assembleAtlas } from './assemble.ts';
import { NO_PUBLISHED_IDS } from './collection-data.ts';
import { CORRECTION_OPS, suggestCorrections } from './suggest-corrections.ts';

const text = [
  'Ferry sails again',
  'Published: March 8, 2024',
  'Ida Holm opened the harbour of Lindholm on Friday.',
  'Lindholm is glad, Ida Holm said.',
].join('\n\n');
const gazetteer = openGazetteer('first\t-\tIda\nplace\t-\tLindholm');
const atlas = assembleAtlas(
  {
    clippings: [{ file: 'a.txt', format: 'text', text, sha256: 'a'.repeat(64) }],
    collection: { title: 'T', standfirst: '', retold: false, stories: [], sources: [] },
    published: NO_PUBLISHED_IDS,
    corrections: [],
  },
  { gazetteer, recognise: createRuleRecogniser(gazetteer), locate: () => new Map() },
);

it('gives one entry for each place of the words', () => {
  expect(suggestCorrections(atlas, 'reject-name', 'Lindholm').map(({ anchor }) => anchor.nth)).toEqual([1, 2]);
  expect(suggestCorrections(atlas, 'reject-name', 'glad').map(({ anchor }) => anchor.nth)).toEqual([undefined]);
  expect(suggestCorrections(atlas, 'reject-name', 'Atlantis')).toEqual([]);
});

it('begins with what the rules found there', () => {
  expect(suggestCorrections(atlas, 'rename-name', 'opened')[0]?.value).toEqual({ label: '', shortLabel: '' });
  expect(suggestCorrections(atlas, 'rename-name', 'Ida Holm')[0]?.value).toMatchObject({ label: 'Ida Holm' });
  expect(suggestCorrections(atlas, 'set-speaker', 'glad')[0]?.value).toMatchObject({
    chain: [{ role: 'speaker', label: 'Ida Holm' }],
  });
});

it.each(CORRECTION_OPS)('can suggest %s', (op) => {
  expect(suggestCorrections(atlas, op, 'harbour')).toMatchObject([{ op, anchor: { quote: 'harbour' }, why: '' }]);
});
