import { describe, expect, it } from 'vitest';
import { dateAt } from '../../bench/place-event.ts';
import { articleOf, atlasEvent, chainOf, toldIn } from '../../bench/atlas-event.ts';
import {
  groupPassages,
  nameEvent,
  tellArticle,
  tellDate,
  tellOwnDate,
  tellPlace,
  tellReadings,
  tellSources,
  tellSpread,
  tellWorking,
} from './tell-event.ts';
import { tellReports, tellReportsBriefly } from './tell-reports.ts';

const OWN = chainOf('agency:Tide Wire');
const ARTICLES = new Map(
  [articleOf('a', 'a'), articleOf('b', 'b'), articleOf('c')].map((one) => [one.id as string, one]),
);
const UNCLEAR = {
  ...dateAt('2031-06'),
  basis: 'unclear',
  why: '“in June”, without a year',
  readings: [
    { edtf: '2031-06', value: '2031-06', why: 'the June before the report' },
    { edtf: '2032-06', value: '2032-06', why: 'the June after it' },
  ],
} as const;

describe('an event in words', () => {
  it.each([
    ['2031-05-03', 'Sat 3 May 2031'],
    ['2031-05', 'May 2031'],
    ['203X', 'the 2030s'],
  ])('%s is %s', (edtf, words) => {
    expect(tellDate(atlasEvent(edtf))).toBe(words);
  });

  it('says how its date is known, and lists every reading of an unclear one', () => {
    const event = atlasEvent('2031-06', { when: UNCLEAR, modality: 'expected' });
    expect(tellDate(event)).toBe('Jun 2031?');
    expect(tellWorking(event)).toBe('expected, not confirmed; unclear: “in June”, without a year');
    expect(tellReadings(event)).toEqual(['Jun 2031: the June before the report', 'Jun 2032: the June after it']);
    expect(tellReadings(atlasEvent('2031'))).toEqual([]);
  });

  it('has one line for those who do not see its mark', () => {
    expect(nameEvent(atlasEvent('2031-05-03'))).toBe('Ferry sails. 3 May 2031. Date given. Says who: Tide Wire.');
    expect(nameEvent(atlasEvent('2031-05', { modality: 'expected' }))).toContain('Expected, not confirmed');
  });

  it('counts sources beyond three', () => {
    const evidence = ['A', 'B', 'C', 'D', 'A'].map((label) => toldIn('a', chainOf(`speaker:${label}`)));
    const [first = toldIn('a', OWN), ...rest] = evidence;
    expect(tellSources({ evidence: [first, ...rest] })).toBe('A; B; C; 1 more');
  });

  it.each([
    [['a'], 'in version A of 2'],
    [['a', 'b', 'a'], 'in both versions'],
    [['a', 'c'], 'in 2 articles'],
    [['c'], ''],
    [['z'], ''],
  ])('told by %j it stands %s', (ids, words) => {
    const [first = '', ...rest] = ids;
    const evidence = [toldIn(first, OWN), ...rest.map((id) => toldIn(id, OWN))] as const;
    expect(tellSpread({ evidence }, ARTICLES)).toBe(words);
  });
});

describe('passages', () => {
  it('that print the same words are one, in order of the first', () => {
    const evidence = [toldIn('a', OWN, 'One.'), toldIn('b', OWN, 'Two.'), toldIn('b', OWN, 'One.')];
    expect(groupPassages(evidence).map((group) => group.map(({ article }) => article))).toEqual([['a', 'b'], ['b']]);
  });

  it('have a place in few words', () => {
    expect(tellPlace(toldIn('a', OWN, '', 13), ARTICLES)).toBe('Version A ¶13');
    expect(tellPlace(toldIn('c', OWN, '', 4), ARTICLES)).toBe('Tide Wire, 4 May 2031 ¶4');
    const caption = { ...toldIn('z', OWN), passage: { from: { kind: 'caption', n: 2 } } } as const;
    expect(tellPlace(caption, ARTICLES)).toBe('Article caption 2');
    expect(tellArticle(undefined)).toBe('Article');
  });

  it('say when they date the event otherwise', () => {
    expect(tellOwnDate(toldIn('a', OWN))).toBeUndefined();
    expect(tellOwnDate({ ...toldIn('a', OWN), when: dateAt('2031-05-03') })).toBe('Dated 3 May 2031 here: Invented');
  });
});

describe('the reports of a lane', () => {
  it.each([
    [[], '', ''],
    [[articleOf('c')], 'Tide Wire report dated 4 May 2031', 'Tide Wire, 4 May 2031'],
    [
      [articleOf('a', 'a'), articleOf('b', 'b')],
      'Tide Wire report dated 4 May 2031, in two versions',
      'Tide Wire, 4 May 2031',
    ],
    [[articleOf('a', 'a'), articleOf('c')], '2 Tide Wire reports, 4 May 2031', 'Tide Wire, 4 May 2031'],
    [
      [articleOf('c'), { ...articleOf('d'), dated: { basis: 'given' as const, edtf: '2031-05-09' } }],
      '2 Tide Wire reports, 4 May 2031 to 9 May 2031',
      '2 reports',
    ],
  ])('%#: %s', (articles, words, briefly) => {
    expect(tellReports(articles)).toBe(words);
    expect(tellReportsBriefly(articles)).toBe(briefly);
  });
});
