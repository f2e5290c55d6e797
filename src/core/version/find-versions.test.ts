import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readClipping } from '../article/read-clipping.ts';
import type { Report } from '../article/report.ts';
import { findVersions } from './find-versions.ts';

const SENTENCES = [
  'Two boats left the harbour at noon on Monday.',
  'The wind had turned to the north at dawn.',
  'Nobody on the quay could say why they hurried.',
  'A third boat stayed behind with a broken mast.',
  'Its skipper told reporters that he would wait.',
  'The port will count its losses in the spring.',
];

function report(file: string, sentences: readonly string[], date = ''): Report {
  const [read] = readClipping({
    file,
    format: 'text',
    text: `Boats leave\n${date}\n\n${sentences.join('\n\n')}`,
  }).value;
  if (read === undefined) throw new Error('the fixture holds no report');
  return read;
}

test('printings of one report are grouped in order of publication, with what matches and what only one has', () => {
  const a = report('a', SENTENCES, '6 March 2024');
  const b = report('b', [...SENTENCES.slice(0, 4), 'Later that night, snow fell on the empty quay.'], '5 March 2024');
  const other = report('c', [
    'The court will rule on the old mill in autumn.',
    'Its owner has asked for ten more days.',
  ]);
  expect(findVersions([a, other, b])).toEqual([
    {
      members: [2, 0],
      onlyHere: [[5], [5, 6]],
      matching: [
        [5, 4],
        [4, 6],
      ],
    },
  ]);
});

test('reports that share a quotation are no versions', () => {
  const a = report('a', SENTENCES.slice(0, 3));
  const b = report('b', [
    SENTENCES[0] ?? '',
    'The mill will stay shut until the court has ruled.',
    'Its owner asked for ten more days on Friday.',
  ]);
  expect(findVersions([a, b])).toEqual([]);
  expect(findVersions([])).toEqual([]);
});

test('undated members come last, then file and part decide', () => {
  const groups = findVersions([report('b', SENTENCES), report('a', SENTENCES), report('c', SENTENCES, '5 March 2024')]);
  expect(groups.map(({ members }) => members)).toEqual([[2, 1, 0]]);
});

test('groups do not overlap, and every number in them is a paragraph', () => {
  const pick = fc.subarray(SENTENCES, { minLength: 1 });
  fc.assert(
    fc.property(fc.array(pick, { maxLength: 6 }), (picks) => {
      const reports = picks.map((sentences, index) => report(String(index), sentences));
      const groups = findVersions(reports);
      const members = groups.flatMap((group) => group.members);
      expect(new Set(members).size).toBe(members.length);
      for (const group of groups) {
        for (const [member, index] of group.members.entries()) {
          const size = reports[index]?.paragraphs.length ?? 0;
          for (const number of group.onlyHere[member] ?? []) expect(number).toBeGreaterThan(0);
          expect(Math.max(...(group.matching[member] ?? []))).toBe(size);
        }
      }
    }),
    { numRuns: 60 },
  );
});
