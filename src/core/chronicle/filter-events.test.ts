import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, NameId } from '../address/ids.ts';
import { RESTS } from '../address/timeline-view.ts';
import type { AtlasEvent } from '../atlas/atlas.ts';
import { dateAt } from '../../bench/place-event.ts';
import { countChoices, countGains } from './count-choices.ts';
import { findSource, isFromState, isFromUnnamed, tellChain } from './event-source.ts';
import { dateKindOf, restsOn, toColumns } from './event-columns.ts';
import { filterRows, findWindow } from './filter-events.ts';
import type { EventFilter } from './filter-events.ts';
import { atlasEvent, chainOf, toldIn } from '../../bench/atlas-event.ts';
import { chooseFeatured, placeEvent } from './place-event.ts';
import { findStarterQuestions } from './starter-questions.ts';

const OWN = chainOf('agency:Tide Wire');
const STATE = chainOf('speaker:Xinhua#xinhua', 'agency:Tide Wire');
const UNNAMED = chainOf('speaker:two deckhands', 'agency:Tide Wire');
const NAMED = chainOf('speaker:Mara Olt#mara-olt', 'agency:Tide Wire');

const EVENTS = [
  atlasEvent('2031', { id: 'year', evidence: [toldIn('a', STATE)], involved: ['mara-olt'] }),
  atlasEvent('2031-05-01', {
    id: 'day',
    evidence: [toldIn('a', OWN), toldIn('b', NAMED)],
    involved: ['mara-olt', 'isle'],
  }),
  atlasEvent('2031-05-02', { id: 'next', modality: 'expected', evidence: [toldIn('b', UNNAMED)], where: ['isle'] }),
  atlasEvent('2031-06-02', {
    id: 'unclear',
    story: 'bridge',
    when: { ...dateAt('2031-06-02'), basis: 'unclear' },
    evidence: [toldIn('c', STATE), toldIn('d', OWN)],
  }),
];

const NAMES = [
  { id: 'isle', label: 'The Isle' },
  { id: 'mara-olt', label: 'mara-olt', person: 'Olt' },
];
const COLUMNS = toColumns(EVENTS, NAMES, [{ story: 'ferry', title: 'The ferry' }]);

function idsOf(filter: EventFilter): readonly string[] {
  return filterRows(COLUMNS, filter).map((row) => EVENTS[row]?.id ?? '');
}

describe('a filter of events', () => {
  it.each<[EventFilter, readonly string[]]>([
    [{}, ['year', 'day', 'next', 'unclear']],
    [{ story: [] }, ['year', 'day', 'next', 'unclear']],
    [{ story: ['bridge'] }, ['unclear']],
    [{ by: ['xinhua'] }, ['year', 'unclear']],
    [{ by: ['two-deckhands', 'mara-olt'] }, ['day', 'next']],
    [{ by: ['tide-wire'] }, ['day', 'unclear']],
    [{ with: ['isle' as NameId] }, ['day', 'next']],
    [{ with: ['isle', 'mara-olt'] as NameId[] }, ['day']],
    [{ date: ['expected', 'unclear'] }, ['next', 'unclear']],
    [{ rests: 'state' }, ['year']],
    [{ rests: 'unnamed' }, ['next']],
    [{ rests: 'single' }, ['year', 'next']],
    // A year may have been in any window that touches it.
    [{ from: '2031-05-02' }, ['year', 'next', 'unclear']],
    [{ from: '2031-05', to: '2031-05' }, ['year', 'day', 'next']],
    [{ to: '203X', from: '2032' }, []],
    [{ rests: 'state', story: ['bridge'] }, []],
  ])('%j lets through %j', (filter, ids) => {
    expect(idsOf(filter)).toEqual(ids);
  });

  it('leaves out what has no day as soon as there is a window', () => {
    const undated = atlasEvent('../..', { when: { edtf: '', precision: 'vague', basis: 'given', why: '' } });
    const columns = toColumns([undated], [], []);
    expect(filterRows(columns, { from: '2031' })).toEqual([]);
    expect(filterRows(columns, {})).toEqual([0]);
  });

  it('has a window only with a side', () => {
    expect(findWindow({})).toBeUndefined();
    expect(findWindow({ from: '198X', to: '2031-02' })).toEqual({ first: '1980-01-01', last: '2031-02-28' });
  });

  it('only narrows when a limit is added', () => {
    const limit = fc.record(
      {
        story: fc.constantFrom(['ferry'], ['bridge']),
        by: fc.constantFrom(['xinhua'], ['tide-wire', 'mara-olt']),
        date: fc.constantFrom(['given'] as const, ['unclear', 'expected'] as const),
        rests: fc.constantFrom('state' as const, 'single' as const),
        from: fc.constantFrom('2031-05-02', '2031-06'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(limit, limit, (one, more) => {
        const all = idsOf({ ...more, ...one });
        expect(idsOf(one)).toEqual(expect.arrayContaining([...all]));
      }),
    );
  });
});

describe('what can be chosen', () => {
  it('is counted under every other limit, so that its counts are what choosing brings', () => {
    const filter: EventFilter = { by: ['xinhua'], story: ['ferry'] };
    const { by, date, story, rests } = countChoices(COLUMNS, filter);
    for (const { key, count } of by) expect(filterRows(COLUMNS, { ...filter, by: [key] })).toHaveLength(count);
    for (const { key, count } of story) expect(filterRows(COLUMNS, { ...filter, story: [key] })).toHaveLength(count);
    expect(rests.map(({ key }) => key)).toContain('single');
    for (const { key, count } of rests) {
      const chosen = RESTS.find((one) => one === key);
      expect(filterRows(COLUMNS, { ...filter, ...(chosen && { rests: chosen }) })).toHaveLength(count);
    }
    expect(date).toEqual([{ key: 'given', label: 'Date given', count: 1 }]);
  });

  it('has labels, and the most frequent first', () => {
    const { with: names, by } = countChoices(COLUMNS, {});
    expect(names.map(({ label, count }) => [label, count])).toEqual([
      ['The Isle', 2],
      ['mara-olt', 2],
    ]);
    expect(by[0]).toEqual({ key: 'tide-wire', label: 'Tide Wire', count: 2 });
  });

  it('tells what taking a limit away would bring', () => {
    expect(countGains(COLUMNS, { rests: 'state', story: ['bridge'] })).toEqual([
      { part: 'story', count: 1 },
      { part: 'rests', count: 1 },
    ]);
    expect(countGains(COLUMNS, {})).toEqual([]);
  });
});

describe('who says so', () => {
  it('is the first of the chain, or nobody', () => {
    expect(findSource({ chain: NAMED })).toEqual({ key: 'mara-olt', label: 'Mara Olt' });
    expect(findSource({ chain: UNNAMED })).toEqual({ key: 'two-deckhands', label: 'two deckhands' });
    expect(findSource({ chain: [] }).key).toBe('not-named');
    expect(findSource({ chain: chainOf('speaker:海员') }).key).toBe('other-script');
  });

  it('is told with its way, and as the report’s own where nobody is quoted', () => {
    expect(tellChain(NAMED)).toBe('Mara Olt → Tide Wire');
    expect(tellChain(OWN, 'full')).toBe('Tide Wire, no source named');
    expect(tellChain([])).toBe('Source not named');
  });

  it('knows state media and people without a name', () => {
    expect([STATE, UNNAMED, NAMED, OWN].map(isFromState)).toEqual([true, false, false, false]);
    expect([STATE, UNNAMED, NAMED, OWN].map(isFromUnnamed)).toEqual([false, true, false, false]);
  });

  it('rests on one kind only when every sentence does', () => {
    expect(EVENTS.map((event) => restsOn(event, 'state'))).toEqual([true, false, false, false]);
    expect(EVENTS.map(dateKindOf)).toEqual(['given', 'given', 'expected', 'unclear']);
  });
});

describe('the event that is open at first', () => {
  it('is the one that most articles tell, and that happened', () => {
    expect(chooseFeatured(COLUMNS, [0, 1, 2, 3])).toBe(1);
    expect(chooseFeatured(COLUMNS, [])).toBeUndefined();
    expect(placeEvent(EVENTS[1] ?? atlasEvent('2031'))).toMatchObject({ articles: 2, sentences: 2, story: 'ferry' });
  });
});

describe('questions to start with', () => {
  it('are asked only when they have an answer', () => {
    expect(findStarterQuestions(toColumns([], [], []))).toEqual([]);
    expect(
      findStarterQuestions(COLUMNS).map(({ address }) => filterRows(COLUMNS, address as EventFilter).length),
    ).toEqual([1, 1, 1]);
  });

  it('ask what a person did on a day with four events', () => {
    const busy = Array.from({ length: 4 }, (_, order) =>
      atlasEvent('2031-05-01', { id: `e${order}`, order, involved: ['mara-olt', 'isle'] }),
    );
    const [question] = findStarterQuestions(toColumns(busy, NAMES, []));
    expect(question).toEqual({
      text: 'What did Olt do on 1 May 2031?',
      address: { kind: 'home', story: [], with: ['mara-olt'], from: '2031-05-01', to: '2031-05-01' },
    });
    expect(findStarterQuestions(toColumns(busy.slice(1), NAMES, []))).toEqual([]);
  });

  it('ask for the names that link stories when two stories share two', () => {
    const [ferry, bridge] = ['ferry', 'bridge'].map((story, order) =>
      atlasEvent('2031-05-01', { id: story, story, order, involved: ['mara-olt', 'isle'] }),
    );
    if (!ferry || !bridge) throw new Error('no events');
    const ask = (...events: readonly AtlasEvent[]): readonly string[] =>
      findStarterQuestions(toColumns(events, NAMES, [])).map(({ address }) => address.kind);
    expect(ask(ferry, bridge)).toEqual(['map']);
    expect(ask(ferry, { ...bridge, involved: ['isle' as NameId] })).toEqual([]);
    expect(ask(ferry, { ...bridge, story: ferry.story })).toEqual([]);
  });

  it('ask for what only one printing has', () => {
    const pair = { a: 'a' as ArticleId, b: 'b' as ArticleId };
    expect(findStarterQuestions(toColumns([], [], []), { ...pair, agency: 'Tide Wire' })).toEqual([
      { text: 'What did only one Tide Wire version print?', address: { kind: 'comparison', ...pair } },
    ]);
  });
});
