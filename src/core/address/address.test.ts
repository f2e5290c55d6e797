import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_KINDS } from './address.ts';
import type { Address, PassageRef, Unit } from './address.ts';
import { formatAddress } from './format-address.ts';
import { findArticleId, findStoryId } from './ids.ts';
import type { ArticleId, EventId, NameId, StoryId } from './ids.ts';
import { MAX_QUERY, MAX_QUOTE, parseAddress } from './parse-address.ts';
import { formatPassage, parsePassage } from './passage-id.ts';
import { NAME_TYPES } from './search-view.ts';
import { DATE_KINDS, LENSES, RESTS } from './timeline-view.ts';
import type { TimelineView } from './timeline-view.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const id = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join('-'));
const check = fc.stringMatching(/^[a-z2-7]{4}$/);
const numbered = (kind: 'paragraph' | 'caption') =>
  fc
    .record({ n: fc.integer({ min: 1, max: 999 }), sentence: fc.option(fc.integer({ min: 1, max: 99 })) })
    .map(({ n, sentence }): Unit => ({ kind, n, ...(sentence !== null && { sentence }) }));
const passage = fc
  .tuple(
    fc.oneof(
      fc.constant<readonly [Unit, Unit | null]>([{ kind: 'headline', n: 0 }, null]),
      fc.tuple(numbered('paragraph'), fc.option(numbered('paragraph'))),
      fc.tuple(numbered('caption'), fc.option(numbered('caption'))),
    ),
    fc.option(check),
  )
  .map(([[from, to], code]): PassageRef => ({ from, ...(to && { to }), ...(code !== null && { check: code }) }));
const text = (maxLength: number) =>
  fc
    .string({ maxLength, unit: 'grapheme' })
    .map((value) => value.slice(0, maxLength).toWellFormed().trim())
    .filter((value) => value !== '' && value.length <= maxLength);
const stories = fc.uniqueArray(id, { maxLength: 3 }).map((ids) => ids.toSorted() as StoryId[]);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 }).map((list) => list.toSorted());
const edtf = fc.constantFrom('2023', '198X', '2024-02', '2024-02-29', '0001-01-01', '1900-12-31');
const view: fc.Arbitrary<TimelineView> = fc.record(
  {
    lens: fc.constantFrom(...LENSES.slice(1)) as fc.Arbitrary<'scale' | 'order' | 'told'>,
    from: edtf,
    to: edtf,
    with: ids as unknown as fc.Arbitrary<NameId[]>,
    by: ids,
    rests: fc.constantFrom(...RESTS),
    date: fc.subarray([...DATE_KINDS], { minLength: 1, maxLength: DATE_KINDS.length - 1 }),
    event: id as fc.Arbitrary<EventId>,
  },
  { requiredKeys: [] },
);
const address: fc.Arbitrary<Address> = fc.oneof(
  fc.tuple(stories, view).map(([story, rest]) => ({ kind: 'home', story, ...rest }) as const),
  fc.tuple(id as fc.Arbitrary<StoryId>, view).map(([story, rest]) => ({ kind: 'story', story, ...rest }) as const),
  (id as fc.Arbitrary<EventId>).map((event) => ({ kind: 'event', event }) as const),
  stories.map((story) => ({ kind: 'articles', story }) as const),
  fc
    .record({
      article: id.map((value) => value as ArticleId),
      query: fc.option(text(MAX_QUERY)),
      quote: fc.option(text(MAX_QUOTE)),
      show: fc.option(fc.subarray([...MARK_KINDS])),
      passage: fc.option(passage),
    })
    .map(({ article, query, quote, show, passage: ref }): Address => ({
      kind: 'article',
      article,
      ...(query !== null && { query }),
      ...(quote !== null && { quote }),
      ...(show !== null && { show }),
      ...(ref && { passage: ref }),
    })),
  fc
    .record(
      {
        q: text(MAX_QUERY),
        type: fc.subarray([...NAME_TYPES], { minLength: 1 }),
        story: ids as unknown as fc.Arbitrary<StoryId[]>,
      },
      { requiredKeys: [] },
    )
    .map((names) => ({ kind: 'names', ...names }) as const),
  (id as fc.Arbitrary<NameId>).map((name) => ({ kind: 'name', name }) as const),
  fc.constantFrom<Address>({ kind: 'about' }, { kind: 'settings' }, { kind: 'keys' }),
);

describe('addresses', () => {
  it('come back from their URL unchanged', () => {
    fc.assert(
      fc.property(address, (value) => {
        expect(parseAddress(formatAddress(value))).toEqual({ address: value, notUnderstood: [] });
      }),
    );
  });

  it('are read from any text without throwing, and are then stable', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `/articles/a${rest}`),
        ),
        (url) => {
          const { address: read } = parseAddress(url);
          if (read.kind !== 'unknown') expect(parseAddress(formatAddress(read)).address).toEqual(read);
        },
      ),
    );
  });

  it.each([
    ['/articles/2023-09-17-ap-x-b/#p12s1~k7q2', '/articles/2023-09-17-ap-x-b/#p12s1~k7q2'],
    ['/articles/2023-09-17-ap-x-b#p12s1~k7q2', '/articles/2023-09-17-ap-x-b/#p12s1~k7q2'],
    ['/Articles/A/index.html?q=kinzhal&utm=1', '/articles/a/?q=kinzhal'],
    ['/articles/a/?quote=b+c&q=d#p1:~:text=b', '/articles/a/?q=d&quote=b+c#p1'],
    ['/articles/a/?show=says,Names,says', '/articles/a/?show=names,says'],
    ['/articles/a/?show=NONE', '/articles/a/?show=none'],
    ['/articles/a/?show=says,dates,names', '/articles/a/?show=names,dates,says'],
    ['/articles/a/?show=', '/articles/a/'],
    ['/articles?story=z,a,z', '/articles/?story=a,z'],
    ['/index.html', '/'],
    ['', '/'],
  ])('%s reads as %s', (url, canonical) => {
    expect(formatAddress(parseAddress(url).address)).toBe(canonical);
  });

  it.each([
    ['/articles/a/?q=%E0%A4%A', { query: '%E0%A4%A' }, []],
    [`/articles/a/?q=${'x'.repeat(201)}`, {}, [`q=${'x'.repeat(40)}…`]],
    ['/articles/a/#p12s0', {}, ['#p12s0']],
    ['/articles/a/#p1~K7Q2', {}, ['#p1~K7Q2']],
    ['/articles/a/?show=colours', {}, ['show=colours']],
    ['/articles/a/?show=dates,colours', { show: ['dates'] }, ['show=dates,colours']],
    ['/articles/a/?show=none,dates', { show: ['dates'] }, ['show=none,dates']],
    ['/articles/a/#set-aside', {}, []],
  ])('%s says what it did not understand', (url, fields, notUnderstood) => {
    expect(parseAddress(url)).toEqual({ address: { kind: 'article', article: 'a', ...fields }, notUnderstood });
  });

  it.each([
    '/stories',
    '/articles/a/b',
    '/articles/%00',
    '/articles/--',
    `/articles/${'a'.repeat(65)}`,
    `/${'a'.repeat(9000)}`,
  ])('%s names no page', (url) => {
    expect(parseAddress(url).address.kind).toBe('unknown');
  });

  it('reports a story that cannot be one and keeps the rest', () => {
    const parsed = parseAddress('/?story=a,B!');
    expect(parsed).toEqual({ address: { kind: 'home', story: ['a'] }, notUnderstood: ['story=a,B!'] });
  });
});

describe('what a timeline shows', () => {
  it.each([
    ['/?to=2023-09-17&from=2023-09-13&e=A-b', '/?e=a-b&from=2023-09-13&to=2023-09-17'],
    ['/?lens=folded&date=expected,unclear,derived,given', '/'],
    ['/stories/A/?lens=Scale&by=z,a,z', '/stories/a/?by=a,z&lens=scale'],
    ['/?rests=state&date=unclear,given&story=b', '/?date=given,unclear&rests=state&story=b'],
    ['/Events/A/index.html', '/events/a/'],
  ])('%s reads as %s', (url, canonical) => {
    expect(formatAddress(parseAddress(url).address)).toBe(canonical);
  });

  it.each([
    ['from=2023-19', ['from=2023-19']],
    ['from=2023-02-30', ['from=2023-02-30']],
    ['to=23-1-1', ['to=23-1-1']],
    ['lens=round', ['lens=round']],
    ['with=B!', ['with=B!']],
    ['by=a%20b', ['by=a b']],
    ['rests=0', ['rests=0']],
    ['date=sure', ['date=sure']],
    ['e=-', ['e=-']],
    ['e=', []],
    ['other=1', []],
  ])('%s says what it did not understand, and limits nothing', (query, notUnderstood) => {
    expect(parseAddress(`/?${query}`)).toEqual({ address: { kind: 'home', story: [] }, notUnderstood });
  });

  it('keeps what it understood of a list', () => {
    expect(parseAddress('/?date=given,sure')).toMatchObject({
      address: { date: ['given'] },
      notUnderstood: ['date=given,sure'],
    });
  });
});

describe('passages in a URL', () => {
  it('come back unchanged', () => {
    fc.assert(
      fc.property(passage, (ref) => {
        expect(parsePassage(formatPassage(ref))).toEqual(ref);
      }),
    );
  });

  it.each(['', 'p', 'p0', 'p01', 'p1s', 'p1-', 'p1-c2', 'h-h-h', 'hs1', 'p1~', 'p1~abc1', 'p1~abcd~abcd', 'p1 '])(
    '%j is none',
    (text_) => {
      expect(parsePassage(text_)).toBeUndefined();
    },
  );
});

describe('ids', () => {
  it.each(['', '-', 'a--b', 'A', 'ä', 'a_b', 'a'.repeat(65)])('%j cannot be one', (value) => {
    expect(findArticleId(value)).toBeUndefined();
    expect(findStoryId(value)).toBeUndefined();
  });
});
