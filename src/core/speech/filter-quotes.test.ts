import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countQuoteChoices, countQuoteGain, filterQuotes } from './filter-quotes.ts';
import type { QuoteFacts } from './filter-quotes.ts';
import { readRelay } from './read-relay.ts';
import type { ChainLink } from './speech.ts';

const quote = (id: string, facts: Partial<QuoteFacts>) => ({
  id,
  facts: { by: 'ines', via: ['wire'], with: [], rests: [], ...facts },
});
const QUOTES = [
  quote('1', { with: ['ferry', 'bridge'], days: [['2031-05-04', '2031-05-04']] }),
  quote('2', { by: 'bruno', via: ['wire', 'radio'], rests: ['state', 'single'] }),
  quote('3', {
    by: 'bruno',
    with: ['ferry'],
    rests: ['single'],
    days: [
      ['2031-05-01', '2031-05-31'],
      ['2030', '2030'],
    ],
  }),
];
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('');

describe('quotes', () => {
  it.each([
    [{}, '123'],
    [{ by: [] }, '123'],
    [{ by: ['bruno'] }, '23'],
    [{ by: ['bruno', 'ines'] }, '123'],
    [{ via: ['radio'] }, '2'],
    [{ with: ['ferry'] }, '13'],
    [{ with: ['ferry', 'bridge'] }, '1'],
    [{ rests: 'single' }, '23'],
    [{ rests: 'single', with: ['ferry'] }, '3'],
    [{ by: ['nobody'] }, ''],
    [{ from: '2031-05-04' }, '13'],
    [{ from: '2031-05-05', to: '2031' }, '3'],
    [{ to: '2031-04' }, '3'],
    [{ to: '202X' }, ''],
  ])('limited by %j are %s', (limits, ids) => {
    expect(idsOf(filterQuotes(QUOTES, limits))).toBe(ids);
  });

  it('are counted by what can be chosen, under the other limits', () => {
    expect(countQuoteChoices(QUOTES, { by: ['ines'] }, 'by')).toEqual([
      { key: 'bruno', count: 2 },
      { key: 'ines', count: 1 },
    ]);
    expect(countQuoteChoices(QUOTES, { rests: 'single' }, 'with')).toEqual([{ key: 'ferry', count: 1 }]);
    expect(countQuoteGain(QUOTES, { rests: 'state', with: ['ferry'] }, 'rests')).toBe(2);
  });
});

test('choosing what was counted gives as many quotes', () => {
  const words = fc.constantFrom('a', 'b', 'c');
  const facts = fc.record({ by: words, via: fc.array(words), with: fc.array(words), rests: fc.array(words) });
  const limits = fc.record({ by: fc.array(words), with: fc.array(words), via: fc.array(words) }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(facts), limits, fc.constantFrom('by', 'via', 'with', 'rests'), (all, chosen, part) => {
      const quotes = all.map((one) => ({ facts: one }));
      for (const { key, count } of countQuoteChoices(quotes, chosen, part)) {
        const next = part === 'rests' ? key : part === 'with' ? [...(chosen.with ?? []), key] : [key];
        expect(filterQuotes(quotes, { ...chosen, [part]: next }).length).toBe(count);
      }
      const { [part as 'by']: _, ...without } = chosen;
      expect(filterQuotes(quotes, without).length - filterQuotes(quotes, chosen).length).toBe(
        countQuoteGain(quotes, chosen, part),
      );
    }),
  );
});

describe('a chain by role', () => {
  const link = (role: ChainLink['role'], label: string): ChainLink => ({ role, label, basis: 'given' });
  it.each<[readonly ChainLink[], string]>([
    [[link('speaker', 'Ines Duarte'), link('carrier', 'Yonhap'), link('agency', 'AP')], 'Ines Duarte | Yonhap | AP'],
    [[link('speaker', 'KCNA'), link('agency', 'AP')], ' | KCNA | AP'],
    [[link('speaker', 'not stated'), link('agency', 'AP')], ' |  | AP'],
    [[link('speaker', 'officials'), link('outlet', 'The Harbour Post')], 'officials |  | '],
    [[], ' |  | '],
  ])('%j', (chain, told) => {
    const { speaker, carriers, agency } = readRelay(chain);
    expect([speaker?.label ?? '', carriers.map(({ label }) => label).join(), agency?.label ?? ''].join(' | ')).toBe(
      told,
    );
  });

  it('keeps the outlet', () => {
    expect(readRelay([link('outlet', 'The Harbour Post')]).outlet?.label).toBe('The Harbour Post');
  });
});
