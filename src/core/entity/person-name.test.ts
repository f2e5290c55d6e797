import { describe, expect, it } from 'vitest';
import { isAcronymOf, isShortOrganisation, withoutLegalWords } from './organisation-name.ts';
import { familyName, isFamilyFirst, isSpellingVariant, isSubsequence, mayBeOnePerson } from './person-name.ts';
import { toNameId } from './name-id.ts';
import { toNameWords } from './printed-form.ts';

const split = (name: string): readonly string[] => name.split(' ');

describe('names of people', () => {
  it.each([
    ['george bush', 'george w bush', true],
    ['j smith', 'john smith', true],
    ['george bush', 'laura bush', false],
    ['moon jae in', 'moon jae in', true],
    ['volodymyr zelensky', 'volodymyr zelenskyy', true],
    ['john smith', 'john brown', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(mayBeOnePerson(split(a), split(b))).toBe(expected);
    expect(mayBeOnePerson(split(b), split(a))).toBe(expected);
  });

  it('knows where the family name stands', () => {
    expect(familyName(split('moon jae in'))).toBe('moon');
    expect(familyName(split('angela merkel'))).toBe('merkel');
    expect(isFamilyFirst(['moon'])).toBe(false);
  });

  it('compares words', () => {
    expect(isSubsequence(['a', 'c'], ['a', 'b', 'c'])).toBe(true);
    expect(isSubsequence(['c', 'a'], ['a', 'b', 'c'])).toBe(false);
    expect(isSpellingVariant('merkel', 'merkal')).toBe(true);
    expect(isSpellingVariant('may', 'mai')).toBe(false);
  });
});

describe('names of organisations', () => {
  it.each([
    ['un', 'united nations', true],
    ['eads', 'european aeronautic defence and space company', true],
    ['ap', 'reuters', false],
  ])('%s of %s: %s', (letters, words, expected) => {
    expect(isAcronymOf(letters, split(words))).toBe(expected);
  });

  it('knows short names', () => {
    expect(withoutLegalWords(split('ford motor company'))).toEqual(['ford', 'motor']);
    expect(isShortOrganisation(['ford'], split('ford motor company'))).toBe(true);
    expect(isShortOrganisation(['national'], split('national grid'))).toBe(false);
    expect(isShortOrganisation(['grid'], split('national grid'))).toBe(false);
  });
});

describe('toNameWords', () => {
  it.each([
    ['US automaker GM', 'ORG', 'gm'],
    ['Prime Minister Angela Merkel', 'PER', 'angela merkel'],
    ['Toulouse, France', 'LOC', 'toulouse'],
    ['the government of Canada', 'LOC', 'canada'],
    ['Tu-22', 'ARMS', 'tu22'],
    ['U.S. Air Force', 'ORG', 'united states air force'],
    ['Kim Jong-un', 'PER', 'kim jong un'],
    ['U.S.', 'LOC', 'us'],
    ['', 'PER', ''],
  ] as const)('%s, %s: %s', (text, type, expected) => {
    expect(toNameWords(text, type).join(' ')).toBe(expected);
  });
});

describe('toNameId', () => {
  it('is different every time, of any script', () => {
    const used = new Set<string>();
    expect(toNameId('Élysée Palace', 'LOC', used)).toBe('elysee-palace');
    expect(toNameId('Elysée palace', 'ORG', used)).toBe('elysee-palace-organisation');
    expect(toNameId('Elysée palace', 'ORG', used)).toBe('elysee-palace-2');
    expect(toNameId('Москва', 'LOC', used)).toBe('moskva');
    expect(toNameId('東京', 'LOC', used)).toMatch(/^name-[a-z2-7]{4}$/);
  });
});
