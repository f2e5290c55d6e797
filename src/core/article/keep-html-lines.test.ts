import { expect, test } from 'vitest';

import { keepHtmlLines } from './keep-html-lines.ts';

const kept = (html: string): readonly (readonly [string, string | undefined])[] =>
  keepHtmlLines(html).map(({ text, hint }) => [text, hint] as const);

test('entities are decoded and no tag is left', () => {
  expect(kept('<p>Tom &amp; Ann&nbsp;said &lt;b&gt;&#8203;</p>')).toEqual([['Tom & Ann said <b>', undefined]]);
});

test('the page’s title is used only when it has no heading of its own', () => {
  expect(kept('<title>Boats leave - Example Times</title><p>They left early.</p>')[0]).toEqual([
    'Boats leave',
    'title',
  ]);
  expect(kept('<title>Example Times</title><h2>Boats leave</h2><p>They left early.</p>')).toEqual([
    ['Boats leave', 'title'],
    ['They left early.', undefined],
  ]);
});

test('lines of links are the menu above the headline, and lead elsewhere below it', () => {
  const html =
    '<p><a>Front page</a> | <a>Tides</a></p><h1>Boats</h1><p>By <a>Jane Doe</a></p><p><a>Other boats</a></p>';
  expect(kept(html).map(([, hint]) => hint)).toEqual(['navigation', 'title', undefined, 'related-links']);
});

test('line breaks part lines, unless they only wrap them', () => {
  expect(kept('<td>One ends here.<br><br>Two ends here.</td>').map(([text]) => text)).toEqual([
    'One ends here.',
    'Two ends here.',
  ]);
  const long = 'a line that is long enough to have been wrapped by hand';
  expect(keepHtmlLines(`<p>${long}<br>and goes on.</p>`)[1]?.continues).toBe(true);
});
