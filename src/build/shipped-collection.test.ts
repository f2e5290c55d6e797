import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../core/atlas/atlas.ts';
import { countMade, shareByRule } from '../core/atlas/count-made.ts';
import { inspectAtlas } from '../core/atlas/inspect-atlas.ts';
import { buildAtlas } from './build-atlas.ts';
import { parseCorrections } from './corrections-shape.ts';

const SHIPPED = 'src/corpus';
const SEEDS = '../shared/seeds';
const KINDS = ['events', 'names', 'links', 'quotes'] as const;

describe('the shipped collection', () => {
  let shipped: Atlas;
  let bare: Atlas;
  beforeAll(async () => {
    shipped = (await buildAtlas(SHIPPED)).atlas;
    bare = (await buildAtlas(SHIPPED, { withoutCorrections: true })).atlas;
  });

  it('holds every check: each mark has its sentence, each date its reason', () => {
    expect(inspectAtlas(shipped).filter(({ isGood }) => !isGood)).toEqual([]);
    expect(shipped.problems).toEqual([]);
  });

  it('would be told of a step from speaker to page that has no words', () => {
    const articles = shipped.articles.map((article) => ({
      ...article,
      attributions: article.attributions.map((one) => ({
        ...one,
        chain: one.chain.map((link) => ({ ...link, label: 'Somebody else', why: '' })),
      })),
    }));
    const missed = inspectAtlas({ ...shipped, articles }).filter(({ isGood }) => !isGood);
    expect(missed.map(({ text }) => text)).toEqual([expect.stringMatching(/^0 of \d+ steps from speaker to page/)]);
  });

  it('says of everything that a hand touched why, and of nothing else', () => {
    for (const one of KINDS.flatMap((kind) => shipped[kind].map(({ by, handWhy }) => ({ by, handWhy })))) {
      expect(one.handWhy === undefined).toBe(one.by === 'rule');
    }
  });

  it('comes by rule for four parts in five, and for most of every kind', () => {
    const counts = countMade(shipped);
    expect(shareByRule(counts)).toBeGreaterThanOrEqual(0.8);
    expect(countMade(bare)).toMatchObject({ events: { hand: 0, both: 0 }, names: { hand: 0, both: 0 } });
    for (const kind of KINDS) expect(bare[kind].length).toBeGreaterThanOrEqual(0.7 * shipped[kind].length);
  });

  it('reads the same without corrections wherever a hand did nothing', () => {
    const byRule = shipped.events.filter(({ by }) => by === 'rule');
    const known = new Set(bare.events.map(({ title, when }) => `${when.edtf} ${title}`));
    expect(byRule.filter(({ title, when }) => !known.has(`${when.edtf} ${title}`))).toEqual([]);
  });

  it.skipIf(!existsSync(SEEDS))('has its stories found in the raw clippings without an editor', async () => {
    const { atlas } = await buildAtlas(SEEDS);
    expect(atlas.collection.stories.map(({ by }) => by)).toEqual(['rule', 'rule']);
    expect(atlas.articles.map(({ story }) => atlas.collection.stories.findIndex(({ id }) => id === story))).toEqual([
      0, 0, 1,
    ]);
    expect(atlas.collection.stories.every(({ why }) => (why ?? '') !== '')).toBe(true);
  });
});

describe('corrections.json', () => {
  const entry = {
    op: 'reject-name',
    anchor: { article: '2024-01-01-ap-a', quote: 'x' },
    value: null,
    why: 'Not a name.',
  };

  it('is a list of entries, each with its line', () => {
    const json = `[\n  ${JSON.stringify(entry)},\n  ${JSON.stringify({ ...entry, op: 'set-type', value: { type: 'LOC' } })}\n]`;
    expect(parseCorrections(json).value?.map(({ op, line }) => [op, line])).toEqual([
      ['reject-name', 2],
      ['set-type', 3],
    ]);
  });

  it.each([
    ['{}', 'list'],
    [JSON.stringify([{ ...entry, op: 'improve' }]), 'line 1: op'],
    [JSON.stringify([{ ...entry, why: '' }]), 'line 1: why'],
    [JSON.stringify([{ ...entry, value: 1 }]), 'line 1: value'],
    [JSON.stringify([{ ...entry, more: 1 }]), 'line 1: more'],
    [JSON.stringify([{ ...entry, anchor: { article: 'No id', quote: 'x' } }]), 'line 1: anchor.article'],
  ])('is refused with the fault named: %s', (json, fault) => {
    const { value, faults } = parseCorrections(json);
    expect(value).toBeUndefined();
    expect(faults?.join(' ')).toContain(fault);
  });
});
