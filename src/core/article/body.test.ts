import { expect, test } from 'vitest';

import { slice } from '../text/range.ts';
import { findBodyEnds, readParagraphs } from './body.ts';
import { keepLines } from './keep-lines.ts';
import { markRoles } from './mark-roles.ts';

const draftOf = (text: string) => markRoles(keepLines({ file: 'a', format: 'text', text }));

test('sentences leave out dateline, closing credit and list mark', () => {
  const draft = draftOf('Boats leave\n\nPARIS (AP) — They left. All did.\n\n- One came back.\n\nNobody was hurt. (AP)');
  const ends = findBodyEnds(draft);
  expect(ends).toMatchObject({ opening: { place: 'PARIS' }, closing: { words: 'AP' } });
  const sentences = readParagraphs(draft, ends).map((paragraph) =>
    paragraph.sentences.map((range) => slice(draft.text, range)),
  );
  expect(sentences).toEqual([['They left.', 'All did.'], ['One came back.'], ['Nobody was hurt.']]);
});

test('a body without ends has none', () => {
  expect(findBodyEnds(draftOf('Boats leave\n\nThey left at noon.'))).toEqual({});
  expect(readParagraphs(draftOf(''), {})).toEqual([]);
});
