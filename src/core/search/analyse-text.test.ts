import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../text/tokens.ts';
import { createAnalyser, rememberTexts } from './analyse-text.ts';
import { foldLetters } from './fold-letters.ts';
import { stemWord } from './stem-word.ts';
import { toSlug } from './to-slug.ts';

const analyse = createAnalyser();
const keys = (text: string) => analyse(text).pieces.map(({ key }) => key);
const joined = (text: string) => analyse(text).joined.map(({ key }) => key);

describe('the analyser', () => {
  it.each([
    ['The ferry’s crew', ['the', 'ferry', 'crew']],
    ['U.S.-led talks', ['us', 'led', 'talks']],
    ['6,500 km, 2.6 tonnes', ['6500', 'km', '2.6', 'tons']],
    ['Łódź, Đorđe, Straße, smørrebrød', ['lodz', 'dorde', 'strasse', 'smorrebrod']],
    ['北京市', ['北', '京', '市']],
    ['Ёлка', ['елка']],
    ['16th, 1980s', ['16', '1980']],
    ['', []],
  ])('reads %s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each(['Qx-160', 'Qx 160', 'Qx160', 'QX-160'])('takes %s as one designator and as its parts', (text) => {
    expect(keys(text)).toEqual(['qx', '160']);
    expect(joined(text)).toEqual(['qx160']);
  });

  it.each([
    ['organise', 'organize'],
    ['harbour', 'harbor'],
    ['centre', 'center'],
    ['DÉFENCE', 'defense'],
    ['naïve', 'naive'],
  ])('takes %s and %s as one word', (a, b) => {
    expect(foldLetters(a)).toBe(foldLetters(b));
  });

  it('cuts ranges out of any text, in order, and reads the same twice', () => {
    const remembering = rememberTexts(createAnalyser(), 2);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { pieces, joined: runs } = analyse(text);
        let last = 0;
        for (const { start, end, key } of pieces) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(key).not.toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const { from, to } of runs) expect(pieces[to] && pieces[from]).toBeDefined();
        expect(remembering(text)).toEqual(createAnalyser()(text));
      }),
    );
  });

  it('reads ASCII by the same rules as any other text', () => {
    const ascii = fc.string({ unit: fc.constantFrom(...`abTu109s -.,:'&!`.split('')), maxLength: 30 });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(keys(text)).toEqual(keys(`${text} é`).slice(0, -1));
        // A hyphen before a number keeps the word whole, and the letter of another script sends it the other way.
        expect(keys(`x-${text}`).slice(1)).toEqual(keys(`é-${text}`).slice(1));
      }),
    );
  });

  it('cuts a text as it cuts each of its words', () => {
    const ascii = fc.string({ unit: fc.constantFrom(...`abTu109s -.,:'&! é’`.split('')), maxLength: 40 });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(keys(text)).toEqual(findWords(text).flatMap(({ start, end }) => keys(text.slice(start, end))));
      }),
    );
  });

  it('reads a word that never ends', () => {
    expect(analyse(`${'a-'.repeat(50_000)} ${'a.'.repeat(50_000)} ${'1,'.repeat(50_000)}`)).toBeDefined();
  });
});

describe('stemWord', () => {
  it.each([
    ['city', 'cities'],
    ['hope', 'hoping'],
    ['hope', 'hoped'],
    ['stop', 'stopped'],
    ['carry', 'carried'],
    ['ferry', 'ferries'],
    ['visit', 'visits'],
    ['crash', 'crashes'],
    ['quick', 'quickly'],
  ])('%s and %s meet', (a, b) => {
    expect(stemWord(a)).toBe(stemWord(b));
  });

  it.each([
    ['new', 'news'],
    ['universe', 'university'],
    ['business', 'busy'],
    ['even', 'evening'],
    ['desert', 'dessert'],
    ['class', 'clash'],
  ])('%s and %s do not', (a, b) => {
    expect(stemWord(a)).not.toBe(stemWord(b));
  });
});

describe('toSlug', () => {
  it.each([
    ['Jane O’Roe', 'jane-oroe'],
    ['  U.S. Navy ', 'us-navy'],
    ['—', ''],
  ])('writes %s as %s', (words, slug) => expect(toSlug(words)).toBe(slug));
});
