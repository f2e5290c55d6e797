import { buildAtlas, collectionFolder } from '../build/build-atlas.ts';
import { toNetwork } from '../core/chronicle/to-network.ts';
import { layoutNetwork } from '../core/graph/layout-network.ts';
import type { NetworkLayout, Point } from '../core/graph/network-layout.ts';
import { makeNetwork } from '../core/graph/make-network.ts';
import type { Network } from '../core/graph/network.ts';
import { openNetwork } from '../core/graph/open-network.ts';
import type { ShownStory } from '../core/graph/plan-network.ts';
import { measureText } from '../core/timeline/measure-text.ts';
import { benchLargeMap, reportTime } from './bench-large-map.ts';
import { generateNetwork } from './generate-network.ts';
import { loadNetworkPeers } from './network-peers.ts';
import { ratePicture } from './rate-picture.ts';
import type { Picture } from './rate-picture.ts';

const WIDTH = 1069;
const ROUNDS = 20;
const GOAL_MS = 50;
const LABEL = 15;
const LINE = 17;

/** `bench map`: our layout by the clock, a large collection in a slow browser, and the shipped collection beside force-directed layouts. */
export async function benchMap(): Promise<void> {
  const small = generateNetwork(90, 300, 2);
  const stories = ['story-0', 'story-1'].map((id) => ({ id, title: id }));
  const network = makeNetwork(small.names, small.links);
  const layout = median(() => layoutNetwork({ network, stories, width: WIDTH }));
  reportTime('90 names, 300 links, to places, in Node', layout, GOAL_MS);
  await benchPeers();
  await benchLargeMap();
}

/** The shipped collection, laid out by us and by others on a plate of the same size. */
async function benchPeers(): Promise<void> {
  const { atlas } = await buildAtlas(collectionFolder(process.env));
  const network = openNetwork(toNetwork(atlas));
  const stories: readonly ShownStory[] = atlas.collection.stories;
  const own = layoutNetwork({ network, stories, width: WIDTH });
  const drawn = new Set(own.names.map(({ name }) => name.id));
  // Everybody draws the same names.
  const same = makeNetwork(
    [...network.names.values()].filter(({ id }) => drawn.has(id)),
    network.ties.flatMap(({ links }) => links),
  );
  console.log('\nlayout               ms   label overlaps   crossings   lines through labels');
  printRow(
    'ours',
    median(() => layoutNetwork({ network, stories, width: WIDTH })),
    pictureOf(own),
  );
  for (const [name, layOut] of await loadNetworkPeers()) {
    const time = median(() => layOut(same), 5);
    printRow(name, time, spread(layOut(same), same, own));
  }
}

function pictureOf({ names, ties }: NetworkLayout): Picture {
  return {
    labels: names.flatMap(({ lines, labelX, y }) =>
      lines.map((line, index) => ({ x: labelX, y: y - LINE / 2 + index * LINE, width: widthOf(line), height: LINE })),
    ),
    lines: ties.map(({ tie, points, arc }) => ({ ends: [tie.a, tie.b], points: trace(points, arc) })),
  };
}

/** Places of another layout, stretched over our plate, with labels of one line to the right of their names as here. */
function spread(
  places: ReadonlyMap<string, Point>,
  { names, ties }: Network,
  { width, height }: NetworkLayout,
): Picture {
  const all = [...places.values()];
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const at = (id: string): Point => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return {
      x: 20 + ((x - left) / (right - left)) * (width - 150),
      y: 20 + ((y - top) / (bottom - top)) * (height - 40),
    };
  };
  return {
    labels: [...names.values()].map(({ id, label }) => ({
      x: at(id).x + 10,
      y: at(id).y - LINE / 2,
      width: widthOf(label),
      height: LINE,
    })),
    lines: ties.map(({ a, b }) => ({ ends: [a, b], points: [at(a), at(b)] })),
  };
}

/** A line of ours as points, near enough to count what it crosses. */
function trace(points: readonly Point[], arc: number | undefined): readonly Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    return Array.from({ length: 41 }, (_, step) => {
      const t = step / 40;
      const u = 1 - t;
      const handle = arc === undefined ? (from.x + to.x) / 2 : from.x - (arc * 4) / 3;
      return {
        x: u ** 3 * from.x + 3 * u * t * handle + t ** 3 * to.x,
        y: (u ** 3 + 3 * u * u * t) * from.y + (3 * u * t * t + t ** 3) * to.y,
      };
    });
  });
}

function widthOf(text: string): number {
  return measureText(text, 'condensed-520', LABEL);
}

function median(run: () => unknown, rounds = ROUNDS): number {
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? NaN;
}

function printRow(name: string, ms: number, picture: Picture): void {
  const { overlaps, crossings, through } = ratePicture(picture);
  console.log(
    `${name.padEnd(20)} ${ms.toFixed(1).padStart(6)} ${String(overlaps).padStart(12)} ${String(crossings).padStart(12)} ${String(through).padStart(12)}`,
  );
}
