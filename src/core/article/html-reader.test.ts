import { expect, test } from 'vitest';

import { Tokenizer } from 'parse5';
import { HtmlReader } from './html-reader.ts';

function read(html: string): HtmlReader {
  const reader = new HtmlReader((mode) => {
    tokenizer.state = mode;
  });
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, reader);
  tokenizer.write(html, true);
  return reader;
}

test('blocks are lines, scripts and hidden parts are nothing', () => {
  const { lines } = read(
    '<p>One <b>two</b><p>three<script>if (a<b) x()</script><style>p{}</style><div hidden>no</div>\n<p>four',
  );
  expect(lines.map(({ text, line }) => [text, line])).toEqual([
    ['One two', 1],
    ['three', 1],
    ['four', 2],
  ]);
});

test('a header is the report’s own when the headline stands in it', () => {
  expect(read('<header><a>Shop</a></header>').lines[0]?.hint).toBe('navigation');
  expect(read('<header><h1>Boats</h1><p>By Jane Doe</p></header>').lines.map(({ hint }) => hint)).toEqual([
    'title',
    undefined,
  ]);
});

test('nesting as deep as the file is read in one pass', () => {
  expect(read(`${'<div>'.repeat(50_000)}x${'</div>'.repeat(50_000)}<p>y`).lines.map(({ text }) => text)).toEqual([
    'x',
    'y',
  ]);
  expect(read(`<p>${'<b>'.repeat(5_000)}${'</p><p>x'.repeat(5_000)}`).lines).toHaveLength(5_000);
});

test('the first of each kind of metadata counts', () => {
  const { metadata } = read(
    '<title>A</title><meta name="date" content="2024-03-05"><meta name="pubdate" content="2024-03-06">',
  );
  expect(metadata.map(({ text, hint }) => [text, hint])).toEqual([
    ['A', 'title'],
    ['2024-03-05', 'date'],
  ]);
});

test('cells of a table with headings are no links, and a linked writer in the footer is known', () => {
  const html =
    '<article><h1>Boats</h1><table><tr><th>Day</th></tr><tr><td><a>Mon</a></td></tr></table><footer><a rel="author">Jane Doe</a></footer></article>';
  const reader = read(html);
  expect(reader.lines.slice(1, 3).map(({ hint }) => hint)).toEqual(['label', 'label']);
  expect(reader.metadata).toMatchObject([{ text: 'Jane Doe', hint: 'author' }]);
});
