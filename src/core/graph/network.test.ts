import { describe, expect, it } from 'vitest';
import type { NameId } from '../address/ids.ts';
import { findNames } from './find-names.ts';
import { filterNetwork } from './filter-network.ts';
import { bestTie, groupTies, sortNames } from './list-ties.ts';
import { makeNetwork } from './make-network.ts';
import { toNetworkColumns } from './network-columns.ts';
import type { NetworkColumns } from './network-columns.ts';
import { findTie, otherEnd } from './network.ts';
import type { NetworkLink, NetworkName } from './network.ts';
import { openNetwork } from './open-network.ts';
import { countShared, shareStories } from './share-stories.ts';

const id = (text: string): NameId => text as NameId;
const name = (label: string, stories: readonly string[], type: NetworkName['type'] = 'PER'): NetworkName => ({
  id: id(label),
  type,
  label,
  shortLabel: label,
  stories,
  mentions: 1,
});
const link = (a: string, b: string, more: Partial<NetworkLink> = {}): NetworkLink => ({
  a: id(a),
  b: id(b),
  kind: 'met',
  verb: 'met',
  dates: [],
  modality: 'happened',
  sentences: 1,
  stories: ['one'],
  rests: 0,
  ...more,
});
const NAMES = [name('ann', ['one']), name('bo', ['one', 'two']), name('cy', ['two'], 'ORG'), name('di', [])];
const LINKS = [
  link('bo', 'ann', { kind: 'said', sentences: 4 }),
  link('ann', 'bo', { dates: ['2023-09-16'] }),
  link('bo', 'cy', { stories: ['two'], dates: ['2023'], rests: 0b101 }),
  link('cy', 'gone'),
];

describe('a network', () => {
  it('joins what is said of two names, the first kind first, and leaves out links of names it does not know', () => {
    const { ties, tiesOf, tieCount, countTies } = makeNetwork(NAMES, LINKS);
    expect(ties.map(({ key, kind, sentences }) => [key, kind, sentences])).toEqual([
      ['ann~bo', 'met', 5],
      ['bo~cy', 'met', 1],
    ]);
    expect(tiesOf.get(id('bo'))?.map((tie) => otherEnd(tie, id('bo')))).toEqual(['ann', 'cy']);
    expect(tiesOf.get(id('di'))).toBeUndefined();
    expect([tieCount, ...['ann', 'bo', 'cy', 'di', 'gone'].map((name) => countTies(id(name)))]).toEqual([
      2, 1, 2, 1, 0, 0,
    ]);
  });

  it('says the same after it was written to a file and read back, in whatever order it was made', () => {
    const columns = JSON.parse(
      JSON.stringify(toNetworkColumns(NAMES.toReversed(), LINKS.toReversed())),
    ) as NetworkColumns;
    const { names, ties, shared, bestLinked } = openNetwork(columns);
    expect([...names.values()]).toEqual(NAMES);
    expect(ties.flatMap(({ links }) => links)).toEqual([LINKS[1], LINKS[0], LINKS[2]]);
    expect(shared.map((one) => one.id)).toEqual(['bo']);
    expect(bestLinked).toBe('bo');
    expect(findTie({ tiesOf: openNetwork(columns).tiesOf }, id('cy'), id('bo'))?.key).toBe('bo~cy');
  });

  it('without names has nothing that is best linked', () => {
    expect(makeNetwork([], LINKS).bestLinked).toBeUndefined();
  });

  it.each([
    [{ types: ['ORG' as const] }, ['cy'], [], 0],
    [{ kinds: ['said' as const] }, ['ann', 'bo', 'cy', 'di'], ['ann~bo'], 0],
    [{ from: '2023-09', to: '2023-09' }, ['ann', 'bo', 'cy', 'di'], ['ann~bo', 'bo~cy'], 1],
    [{ from: '2024' }, ['ann', 'bo', 'cy', 'di'], [], 1],
    [{ stories: ['two'] }, ['bo', 'cy'], ['bo~cy'], 0],
    [{ rests: 'state' as const }, ['ann', 'bo', 'cy', 'di'], ['bo~cy'], 0],
    [{ rests: 'unnamed' as const }, ['ann', 'bo', 'cy', 'di'], [], 0],
    [{ with: ['cy'] }, ['ann', 'bo', 'cy', 'di'], ['bo~cy'], 0],
  ])('under %j keeps these names and ties', (filter, names, ties, undated) => {
    const found = filterNetwork(toNetworkColumns(NAMES, LINKS), filter);
    expect([...found.network.names.keys()]).toEqual(names);
    expect(found.network.ties.map(({ key }) => key)).toEqual(ties);
    expect(found.undated).toBe(undated);
    const { network } = found;
    expect(network.tiesAmong(network.names.keys())).toEqual(network.ties);
    for (const one of network.names.keys()) {
      const own = network.tiesOf.get(one) ?? [];
      expect(network.othersOf(one)).toEqual(own.map((tie) => otherEnd(tie, one)));
      expect(network.countSentences(one)).toBe(own.reduce((sum, tie) => sum + tie.sentences, 0));
      expect(network.countTies(one)).toBe(own.length);
    }
  });

  it('is listed by kind, the best told first', () => {
    const network = makeNetwork(NAMES, [...LINKS, link('ann', 'di', { kind: 'at' })]);
    const keys = (focus?: string) =>
      groupTies(network, focus === undefined ? undefined : id(focus)).map(({ kind, ties }) => [
        kind,
        ...ties.map(({ key }) => key),
      ]);
    expect(keys()).toEqual([
      ['met', 'ann~bo', 'bo~cy'],
      ['at', 'ann~di'],
    ]);
    expect(keys('cy')).toEqual([['met', 'bo~cy']]);
    expect(bestTie(groupTies(network, id('bo')))?.key).toBe('ann~bo');
    expect(bestTie([])).toBeUndefined();
    expect(network.countSentences(id('ann'))).toBe(6);
    expect(sortNames(network, 'links')).toEqual(['ann', 'bo', 'cy', 'di']);
    expect(sortNames(makeNetwork(NAMES, LINKS), 'sentences')).toEqual(['bo', 'ann', 'cy', 'di']);
    expect(sortNames(network, 'name')).toEqual(['ann', 'bo', 'cy', 'di']);
  });

  it('tells names that several stories share from those of one', () => {
    const network = makeNetwork(NAMES, []);
    const told = shareStories(network.names, ['two', 'one']).map((share) => [
      share.stories,
      share.names.map((one) => one.id),
    ]);
    expect(told).toEqual([
      [['two', 'one'], ['bo']],
      [['two'], ['cy']],
      [['one'], ['ann']],
      [[], ['di']],
    ]);
    expect(countShared(network, ['one', 'two', 'three'])).toEqual([
      { a: 'one', b: 'two', count: 1 },
      { a: 'one', b: 'three', count: 0 },
      { a: 'two', b: 'three', count: 0 },
    ]);
  });

  it.each([
    ['', []],
    ['zz', []],
    ['B', ['bo', 'gabo']],
    ['BO', ['bo', 'gabo']],
  ])('finds by the letters “%s” these names, those that begin with them first', (typed, ids) => {
    const network = makeNetwork([name('gabo', ['one']), ...NAMES], LINKS);
    expect(findNames(network, typed).map((one) => one.id)).toEqual(ids);
  });
});
