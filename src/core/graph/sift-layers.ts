/** Columns of items, names and points of lines, by number. */
export interface Layers {
  readonly column: number[];
  /** Names keep this order in their column; -1 for the point of a line, which goes anywhere. */
  readonly group: number[];
  /** The items of the next column on either side that a line leads to. */
  readonly left: number[][];
  readonly right: number[][];
  /** Items of the same column that a bow on the left leads to. */
  readonly arcs: number[][];
}

/** The items of each column from top to bottom. */
export type LayerOrder = readonly (readonly number[])[];

/** Where items are: their place in the column, and their height, from 0 at its top to 1. */
interface Places {
  readonly order: number[][];
  readonly place: number[];
  readonly height: number[];
}

const MEAN_PASSES = 8;
const SIFT_PASSES = 3;
/** How much of the height an item takes. */
const NAME_WEIGHT = 12;
const POINT_WEIGHT = 1;

/**
 * The items of each column from top to bottom, so that few lines cross. First every column is sorted by the mean height of what its items
 * lead to; then every item in turn goes where the fewest of its lines cross others, of equal places to the one nearest to that mean.
 * Source: Matuszewski, Schönfeld and Molitor, “Using sifting for k-layer straightline crossing minimization” (1999).
 */
export function siftLayers(layers: Layers): LayerOrder {
  const places: Places = { order: [], place: [], height: [] };
  layers.column.forEach((column, item) => (places.order[column] ??= []).push(item));
  places.order.forEach((_, column) => settle(layers, places, column));
  for (let pass = 0; pass < MEAN_PASSES; pass += 1) {
    // A pass that moves nothing finds every column in order, as the next one would.
    const moved = sweep(places, pass).filter((column) => sortByMean(layers, places, column));
    if (moved.length === 0) break;
  }
  for (let pass = 0; pass < SIFT_PASSES; pass += 1) {
    const before = JSON.stringify(places.order);
    for (const column of sweep(places, pass)) siftColumn(layers, places, column);
    if (JSON.stringify(places.order) === before) break;
  }
  return places.order;
}

/** Columns from left to right, and every other time from right to left. */
function sweep({ order }: Places, pass: number): readonly number[] {
  const columns = [...order.keys()];
  return pass % 2 === 0 ? columns : columns.toReversed();
}

/** Notes where the items of a column are, after its order changed. */
function settle({ group }: Layers, { order, place, height }: Places, column: number): void {
  const items = order[column] ?? [];
  const weigh = (item: number): number => (group[item] === -1 ? POINT_WEIGHT : NAME_WEIGHT);
  const total = items.reduce((sum, item) => sum + weigh(item), 0);
  let above = 0;
  items.forEach((item, index) => {
    place[item] = index;
    height[item] = (above + weigh(item) / 2) / total;
    above += weigh(item);
  });
}

/** The mean height of what an item leads to; its own when it leads nowhere. */
function meanOf({ left, right, arcs }: Layers, { height }: Places, item: number): number {
  let [sum, count] = [0, 0];
  for (const others of [left[item], right[item], arcs[item]]) {
    for (const other of others ?? []) {
      sum += height[other] ?? 0;
      count += 1;
    }
  }
  return count === 0 ? (height[item] ?? 0) : sum / count;
}

/** Sorts the names of a column in their groups, then puts each point between the names where its height is. Tells whether anything moved. */
function sortByMean(layers: Layers, places: Places, column: number): boolean {
  const { group } = layers;
  const items = places.order[column] ?? [];
  const mean: number[] = [];
  for (const item of items) mean[item] = meanOf(layers, places, item);
  const byMean = (x: number, y: number): number => (mean[x] ?? 0) - (mean[y] ?? 0) || x - y;
  const names = items
    .filter((item) => group[item] !== -1)
    .toSorted((x, y) => (group[x] ?? 0) - (group[y] ?? 0) || byMean(x, y));
  const points = items.filter((item) => group[item] === -1).toSorted(byMean);
  const sorted: number[] = [];
  let next = 0;
  const takePoints = (below: number): void => {
    for (let point = points[next]; point !== undefined && (mean[point] ?? 0) < below; point = points[next]) {
      sorted.push(point);
      next += 1;
    }
  };
  names.forEach((name, row) => {
    takePoints((row + 0.5) / names.length);
    sorted.push(name);
  });
  takePoints(Infinity);
  if (sorted.every((item, index) => item === items[index])) return false;
  places.order[column] = sorted;
  settle(layers, places, column);
  return true;
}

/** Puts every item of a column where it crosses least, while the columns beside it stay as they are. */
function siftColumn(layers: Layers, places: Places, column: number): void {
  const items = places.order[column] ?? [];
  const started = [...items];
  const turns = countTurns(layers, places, started);
  const number: number[] = [];
  started.forEach((item, index) => (number[item] = index));
  for (const item of started) {
    const row = (number[item] ?? 0) * started.length;
    const changeOf = (passed: number): number =>
      (turns[row + (number[passed] ?? 0)] ?? 0) + countBows(layers, places, item, passed);
    const from = places.place[item] ?? 0;
    const to = findBest(layers, places, item, changeOf);
    if (to === from) continue;
    items.splice(from, 1);
    items.splice(to, 0, item);
    settle(layers, places, column);
  }
}

/** The place at which an item crosses least; `changeOf` counts the crossings that come or go when it moves below another. */
function findBest(layers: Layers, places: Places, item: number, changeOf: (passed: number) => number): number {
  const items = places.order[layers.column[item] ?? 0] ?? [];
  const from = places.place[item] ?? 0;
  const aim = meanOf(layers, places, item);
  let [best, least, nearest] = [from, 0, Math.abs((places.height[item] ?? 0) - aim)];
  for (const step of [-1, 1]) {
    let cost = 0;
    for (let at = from + step; at >= 0 && at < items.length; at += step) {
      const passed = items[at] ?? 0;
      if (!mayPass(layers, item, passed)) break;
      cost += step * changeOf(passed);
      const beyond = places.height[items[at + step] ?? -1] ?? (step === 1 ? 1 : 0);
      const away = Math.abs(((places.height[passed] ?? 0) + beyond) / 2 - aim);
      if (cost < least || (cost === least && away < nearest)) [best, least, nearest] = [at, cost, away];
    }
  }
  return best;
}

/** A name stays with its group; points of lines go anywhere. */
function mayPass({ group }: Layers, item: number, passed: number): boolean {
  return group[item] === -1 || group[passed] === -1 || group[item] === group[passed];
}

/** For every two items of a column how many crossings of their lines come or go when the first moves from above the second to below it. */
function countTurns({ left, right }: Layers, { place }: Places, items: readonly number[]): Int32Array {
  const placesOf = (others: readonly number[] = []): readonly number[] => others.map((other) => place[other] ?? 0);
  const [lefts, rights] = [items.map((item) => placesOf(left[item])), items.map((item) => placesOf(right[item]))];
  const size = items.length;
  const change = new Int32Array(size * size);
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      const turn = turnOf(lefts[one] ?? [], lefts[other] ?? []) + turnOf(rights[one] ?? [], rights[other] ?? []);
      change[one * size + other] = turn;
      change[other * size + one] = -turn;
    }
  }
  return change;
}

/** Lines to these places on one side: how many pairs would cross with the first below, less how many cross with it above. */
function turnOf(own: readonly number[], others: readonly number[]): number {
  let turn = 0;
  for (const one of own) {
    for (const other of others) turn += other > one ? 1 : other < one ? -1 : 0;
  }
  return turn;
}

/** A bow is crossed by the lines from the left to what stands between its ends: those that come or go when `item` moves below `passed`. */
function countBows({ arcs, left }: Layers, { place }: Places, item: number, passed: number): number {
  const own = arcs[item] ?? [];
  const others = arcs[passed] ?? [];
  if (own.length === 0 && others.length === 0) return 0;
  const at = place[passed] ?? 0;
  let change = 0;
  for (const end of others)
    if (end !== item) change += (place[end] ?? 0) > at ? linesOf(left, item) : -linesOf(left, item);
  for (const end of own)
    if (end !== passed) change += (place[end] ?? 0) > at ? -linesOf(left, passed) : linesOf(left, passed);
  return change;
}

function linesOf(left: Layers['left'], item: number): number {
  return left[item]?.length ?? 0;
}
