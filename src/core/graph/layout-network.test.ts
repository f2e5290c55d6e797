import { describe, expect, it } from 'vitest';
import type { NameId } from '../address/ids.ts';
import { measureText } from '../timeline/measure-text.ts';
import { drawPath } from './draw-path.ts';
import { cutAround, findNear } from './find-near.ts';
import { layoutNetwork } from './layout-network.ts';
import type { LinkKind } from './link.ts';
import { makeNetwork } from './make-network.ts';
import type { Network, NetworkLink, NetworkName } from './network.ts';
import { findFaults } from './layout-faults.test-support.ts';
import type { NetworkPlan, PlannedPanel, ShownStory } from './plan-network.ts';
import { MOST_LINES, pickTies } from './pick-ties.ts';
import { planNetwork } from './plan-network.ts';
import { moveOnNetwork, walkNear } from './walk-network.ts';

const SYLLABLES = [
  'ka',
  'lo',
  'Mir',
  'dun',
  'ost',
  'ri',
  'Wen',
  'za',
  '東京',
  'Фло',
  'مجل',
  'नगर',
  'ŁÓ',
  '🚢',
  'ffi',
  '-',
  ' ',
  ' ',
];
const TYPES = ['PER', 'ORG', 'LOC', 'ARMS'] as const;
const KINDS: readonly LinkKind[] = ['met', 'arms', 'at', 'said', 'expected'];
/** What is left for the plate on pages of 1180, 1280 and 1440 pixels, with 1920 as with 1440; and more than any page leaves. */
const WIDTHS = [1130, 907, 1067, 1547];

/** Numbers that only look random: the same for the same seed. */
function createDice(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return state % below;
  };
}

function inventNetwork(seed: number): { readonly network: Network; readonly stories: readonly ShownStory[] } {
  const dice = createDice(seed);
  const stories = Array.from({ length: 2 + dice(7) }, (_, n) => ({ id: `s${n}`, title: `Story ${inventLabel(dice)}` }));
  const names = Array.from({ length: 1 + dice(400) }, (_, n): NetworkName => {
    const label = inventLabel(dice);
    const own = stories.filter(() => dice(stories.length) === 0).map(({ id }) => id);
    const type = TYPES[dice(4)] ?? 'PER';
    return {
      id: `n${n}` as NameId,
      type,
      label,
      shortLabel: label.slice(0, 1 + dice(20)),
      stories: own,
      mentions: dice(9),
    };
  });
  const links = Array.from({ length: dice(700) }, (): NetworkLink => {
    const [a, b] = [names[dice(names.length)], names[dice(dice(names.length) + 1)]];
    return {
      a: a?.id ?? ('x' as NameId),
      b: b?.id ?? ('x' as NameId),
      kind: KINDS[dice(5)] ?? 'met',
      verb: 'met',
      dates: [],
      modality: 'happened',
      sentences: 1 + dice(5),
      stories: a?.stories ?? [],
      rests: 0,
    };
  }).filter(({ a, b }) => a !== b);
  return { network: makeNetwork(names, links), stories };
}

function inventLabel(dice: (below: number) => number): string {
  let label = 'N';
  const length = 1 + dice(60);
  while (label.length < length) label += SYLLABLES[dice(SYLLABLES.length)] ?? '';
  return label.slice(0, 60).trim();
}

const PLANS = new Map<number, NetworkPlan>();

/** A pair, a story and what it shares, the neighbourhood of a name: by turns. */
function planFor(seed: number): NetworkPlan {
  const plan = PLANS.get(seed) ?? makePlan(seed);
  PLANS.set(seed, plan);
  return plan;
}

function makePlan(seed: number): NetworkPlan {
  const { network, stories } = inventNetwork(seed);
  const [first, second] = stories;
  if (!first || !second) return { network, stories };
  const focus = network.bestLinked;
  if (seed % 3 === 0 || focus === undefined) return { network, stories: [first, second] };
  const near = findNear(network, focus, 1 + (seed % 2));
  if (seed % 3 === 1) return { network, stories: [first], others: stories, near };
  return { network: cutAround(network, near), stories: [first], others: stories, near };
}

const hasMore = ({ columns }: PlannedPanel): boolean => columns.some(({ more }) => more > 0);

describe('the layout of a network', () => {
  it.each([0, 1, 3, 4, 6, 7])('keeps names in their places when limits leave half of the links (%i)', (seed) => {
    const plan = planFor(seed);
    const { network } = plan;
    const all = network.tiesAmong(network.names.keys()).flatMap(({ links }) => links);
    const half = makeNetwork(
      [...network.names.values()],
      all.filter((_, index) => index % 2 === 0),
    );
    // Which names a long column shows depends on what is left: the next test.
    const limited = { ...half, countSentences: network.countSentences };
    const [before, after] = [plan, { ...plan, network: limited, ground: network }].map((one) =>
      layoutNetwork({ ...one, width: 1067 }),
    );
    expect(after?.names).toEqual(before?.names);
    expect(findFaults(after ?? layoutNetwork({ ...plan, width: 1067 }))).toEqual([]);
    const kept = new Set(after?.ties.map(({ tie }) => tie.key));
    const ways = before?.ties
      .filter(({ tie }) => kept.has(tie.key))
      .map(({ tie: { key }, points }) => ({ key, points }));
    expect(after?.ties.map(({ tie: { key }, points }) => ({ key, points }))).toEqual(ways);
    expect(kept.size).toBeGreaterThan(0);
  });

  it('keeps the names of long columns when limits leave no link at all', () => {
    const plans = [0, 3, 6, 9, 12, 15].map(planFor).filter((plan) => planNetwork(plan).some(hasMore));
    expect(plans).not.toEqual([]);
    for (const plan of plans) {
      const none = makeNetwork([...plan.network.names.values()], []);
      const limited = planNetwork({ ...plan, network: none, ground: plan.network });
      expect(limited).toEqual(planNetwork(plan));
    }
  });

  it.each(WIDTHS)(
    'sets no label over another and leads no line behind one, in 200 collections on %d pixels',
    (width) => {
      for (let seed = 0; seed < 200; seed += 1) {
        const layout = layoutNetwork({ ...planFor(seed), width });
        expect(findFaults(layout), `collection ${seed}`).toEqual([]);
        expect(layout.names.length).toBeLessThanOrEqual(90);
      }
    },
  );

  it('is caught when a name stands there twice, a label lies over another, leaves the plate, or has a line behind it', () => {
    const layout = layoutNetwork({ ...planFor(0), width: 1069 });
    const [first, second] = layout.names;
    if (!first || !second) throw new Error('Two names are drawn');
    const [tie] = layout.ties;
    const points = [
      { x: 0, y: first.y },
      { x: 1069, y: first.y },
    ];
    const faultsOf = (changed: Partial<typeof layout>) => findFaults({ ...layout, ...changed }).join();
    expect(faultsOf({ names: [first, { ...second, labelX: first.labelX, y: first.y }] })).toMatch(/ over /);
    expect(faultsOf({ names: [{ ...first, y: -50 }] })).toMatch(/ outside/);
    expect(faultsOf({ names: [first, first] })).toMatch(/ twice/);
    expect(tie && faultsOf({ ties: [{ tie: tie.tie, from: tie.from, to: tie.to, points }] })).toMatch(/ behind /);
  });

  it('gives the same places for the same names and links, in whatever order they come', () => {
    const { network, stories } = inventNetwork(7);
    const turned = makeNetwork(
      [...network.names.values()].toReversed(),
      network.ties.flatMap(({ links }) => links).toReversed(),
    );
    const lay = (one: Network) =>
      JSON.stringify(layoutNetwork({ network: one, stories: stories.slice(0, 2), width: 1069 }));
    expect(lay(turned)).toBe(lay(network));
  });

  it('draws a line for every tie between two names that are drawn', () => {
    const plan = planFor(3);
    const layout = layoutNetwork({ ...plan, width: 1069 });
    const drawn = new Set(layout.names.map(({ name }) => name.id));
    const ties = inventNetwork(3).network.ties.filter(({ a, b }) => drawn.has(a) && drawn.has(b));
    expect(layout.ties.map(({ tie }) => tie.key).toSorted()).toEqual(ties.map(({ key }) => key).toSorted());
    for (const tie of layout.ties) expect(drawPath(tie)).toMatch(/^M[\d.-]+ [\d.-]+[CH]/);
  });

  it('draws so many lines at most, those of the focus and those that most sentences state, and counts the others', () => {
    const ids = Array.from({ length: 28 }, (_, n) => `n${n}` as NameId);
    const links = ids.flatMap((a, n) =>
      ids.slice(n + 1).map((b): NetworkLink => ({
        a,
        b,
        kind: 'met',
        verb: 'met',
        dates: [],
        modality: 'happened',
        sentences: a === 'n0' ? 1 : 1 + n,
        stories: [],
        rests: 0,
      })),
    );
    const names = ids.map((id): NetworkName => ({
      id,
      type: 'PER',
      label: id,
      shortLabel: id,
      stories: [],
      mentions: 1,
    }));
    const { ties } = makeNetwork(names, links);
    const { drawn, left } = pickTies(ties, new Map([['n0' as NameId, 0]]));
    expect([drawn.length, left]).toEqual([MOST_LINES, ties.length - MOST_LINES]);
    expect(drawn.filter(({ a, b }) => a === 'n0' || b === 'n0')).toHaveLength(27);
    const least = Math.min(...drawn.flatMap(({ a, sentences }) => (a === 'n0' ? [] : [sentences])));
    const dropped = ties.filter((tie) => !drawn.includes(tie));
    expect(Math.max(...dropped.map(({ sentences }) => sentences))).toBeLessThanOrEqual(least);
    expect(drawn).toEqual(ties.filter((tie) => drawn.includes(tie)));
  });

  it('puts a story on either side and what both share between them, from the outside in', () => {
    const name = (id: string, type: NetworkName['type'], stories: readonly string[]): NetworkName => ({
      id: id as NameId,
      type,
      label: id,
      shortLabel: id,
      stories,
      mentions: 1,
    });
    const network = makeNetwork(
      [
        name('a', 'ARMS', ['x']),
        name('b', 'PER', ['x']),
        name('c', 'LOC', ['x']),
        name('d', 'LOC', ['x', 'y']),
        name('e', 'ORG', ['y']),
        name('f', 'LOC', ['y']),
      ],
      [],
    );
    const panels = planNetwork({
      network,
      stories: [
        { id: 'x', title: 'X' },
        { id: 'y', title: 'Y' },
      ],
    });
    expect(
      panels.map(({ title, columns }) => [title, ...columns.flatMap(({ names }) => names.map(({ id }) => id))]),
    ).toEqual([
      ['X', 'a', 'b', 'c'],
      ['In both', 'd'],
      ['Y', 'f', 'e'],
    ]);
  });

  it('says which story it is, though that shares all of its names', () => {
    const stories = ['x', 'y', 'z'].map((id) => ({ id, title: id.toUpperCase() }));
    const shared: NetworkName = {
      id: 'a' as NameId,
      type: 'PER',
      label: 'a',
      shortLabel: 'a',
      stories: ['x', 'y'],
      mentions: 1,
    };
    const panels = planNetwork({ network: makeNetwork([shared], []), stories: stories.slice(0, 1), others: stories });
    expect(panels.map(({ title }) => title)).toEqual(['X, also in']);
  });

  it('cuts long columns to twelve and counts the others, but keeps the focus and what it is linked with', () => {
    const names = Array.from({ length: 39 }, (_, n): NetworkName => ({
      id: `n${String(n).padStart(2, '0')}` as NameId,
      type: 'PER',
      label: `Name ${n}`,
      shortLabel: `${n}`,
      stories: ['x'],
      mentions: 1,
    }));
    const network = makeNetwork(names, []);
    const near = new Map([['n38' as NameId, 0]]);
    const [panel] = planNetwork({ network, stories: [{ id: 'x', title: 'X' }], near });
    expect(panel?.columns.map(({ names: shown, more }) => [shown.length, more])).toEqual([[12, 27]]);
    expect(panel?.columns[0]?.names[0]?.id).toBe('n38');
  });

  it('measures a label as wide as it can become', () => {
    const layout = layoutNetwork({ ...planFor(1), width: 910 });
    for (const { lines, labelWidth } of layout.names) {
      for (const line of lines) {
        if (Array.from(line).length > 1) expect(measureText(line, 'condensed-700', 15)).toBeLessThanOrEqual(labelWidth);
      }
      expect(lines.length).toBeLessThanOrEqual(2);
    }
  });
});

describe('a walk over the network', () => {
  const layout = layoutNetwork({ ...planFor(0), width: 1069 });
  const at = (id: string | undefined) => layout.names.find(({ name }) => name.id === id);

  it('goes up and down in a column and to the nearest row of the next', () => {
    const first = layout.names[0]?.name.id ?? ('' as NameId);
    const down = moveOnNetwork(layout, first, 'ArrowDown');
    expect(at(down)).toMatchObject({ column: 0, row: 1 });
    expect(moveOnNetwork(layout, down ?? first, 'ArrowUp')).toBe(first);
    expect(moveOnNetwork(layout, first, 'ArrowUp')).toBe(first);
    expect(at(moveOnNetwork(layout, first, 'ArrowRight'))?.column).toBe(1);
    expect(moveOnNetwork(layout, first, 'ArrowLeft')).toBe(first);
    const end = moveOnNetwork(layout, first, 'End');
    expect(at(end)?.row).toBe(layout.names.filter(({ column }) => column === 0).length - 1);
    expect(moveOnNetwork(layout, end ?? first, 'Home')).toBe(first);
  });

  it('goes round the neighbours of a name in reading order', () => {
    const near = layout.names.slice(2, 5).map(({ name }) => name.id);
    const keys = new Set(near);
    expect(walkNear(layout, keys, layout.names[0]?.name.id, 1)).toBe(near[0]);
    expect(walkNear(layout, keys, near[0], 1)).toBe(near[1]);
    expect(walkNear(layout, keys, near[2], 1)).toBe(near[0]);
    expect(walkNear(layout, keys, near[0], -1)).toBe(near[2]);
    expect(walkNear(layout, new Set(), near[0], 1)).toBeUndefined();
  });

  it('finds a name by its first letters', () => {
    expect(at(moveOnNetwork(layout, layout.names[0]?.name.id, 'n'))?.name.label).toMatch(/^N/);
  });
});
