import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, parseQuery } from './parse-query.ts';

const word = (text: string, headline = false) => ({ kind: 'word', text, headline });
const phrase = (text: string, headline = false) => ({ kind: 'phrase', text, headline });

describe('parseQuery', () => {
  it.each([
    [
      'ferry strike',
      [
        { any: [word('ferry')], not: false },
        { any: [word('strike')], not: false },
      ],
    ],
    [
      '"ferry  strike" -tram',
      [
        { any: [phrase('ferry strike')], not: false },
        { any: [word('tram')], not: true },
      ],
    ],
    ['“ferry strike”', [{ any: [phrase('ferry strike')], not: false }]],
    ['ferry OR tram OR bus', [{ any: [word('ferry'), word('tram'), word('bus')], not: false }]],
    [
      'ferry or tram',
      [
        { any: [word('ferry')], not: false },
        { any: [word('or')], not: false },
        { any: [word('tram')], not: false },
      ],
    ],
    [
      'ferry NEAR/4 "night watch"',
      [{ any: [{ kind: 'near', left: word('ferry'), right: phrase('night watch'), within: 4 }], not: false }],
    ],
    ['headline:ferry', [{ any: [word('ferry', true)], not: false }]],
    ['https://a.example', [{ any: [word('https://a.example')], not: false }]],
    ['-"night watch"', [{ any: [phrase('night watch')], not: true }]],
  ])('reads %s', (text, clauses) => {
    expect(parseQuery(text).clauses).toEqual(clauses);
  });

  it('reads filters wherever they stand, who: as with', () => {
    expect(parseQuery('by:wire ferry who:"Jane Roe" -on:2024-03-01').filters).toEqual([
      { name: 'by', value: 'wire', not: false },
      { name: 'with', value: 'Jane Roe', not: false },
      { name: 'on', value: '2024-03-01', not: true },
    ]);
  });

  it.each([
    ['"ferry strike', 'not closed'],
    ['OR ferry', 'OR needs a word'],
    ['ferry NEAR', 'NEAR needs a word'],
    ['ferry by:', '“by:” needs a value'],
    ['-ferry', 'only leaves words out'],
    ['ferry !!!', 'no letters or numbers'],
    ['""', 'no letters or numbers'],
  ])('explains %s', (text, message) => {
    expect(parseQuery(text).problems.join(' ')).toContain(message);
  });

  it('takes an open quotation mark to the end', () => {
    expect(parseQuery('"ferry strike').clauses).toEqual([{ any: [phrase('ferry strike')], not: false }]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'OR',
      'NEAR',
      'NEAR/3',
      '-',
      '"',
      ' ',
      'by:',
      'who:',
      'headline:',
      'on:2024',
      '“',
      ':',
      'ferry',
      'Tu-160',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  it('reads any text, and what it writes reads the same', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom('', ' '), (parts, gap) => {
        const { clauses, filters } = parseQuery(parts.join(gap));
        const again = parseQuery(formatQuery({ clauses, filters }));
        expect(again.clauses).toEqual(clauses);
        expect(again.filters).toEqual(filters);
      }),
    );
  });
});
