import type { Range } from '../../core/text/range.ts';

/** A stretch of text in which nothing starts or ends, and for every layer the index of the range that covers it. */
export interface Segment<Layer extends string> extends Range {
  readonly in: Readonly<Partial<Record<Layer, number>>>;
}

/**
 * Cuts `whole` wherever a range of any layer starts or ends. The segments follow each other without gaps and together are `whole`;
 * ranges outside it are ignored. Ranges of one layer must not overlap each other.
 *
 *     text      The first sentence. The second one.
 *     sentence  |-------0---------| |------1------|
 *     hit               |----0---------|
 *     segments  |-------|---------|-|--|----------|
 */
export function cutSegments<Layer extends string>(
  whole: Range,
  layers: Readonly<Record<Layer, readonly Range[]>>,
): readonly Segment<Layer>[] {
  const names = Object.keys(layers) as Layer[];
  const inside = names.flatMap((name) =>
    layers[name].flatMap((range, index) => (overlaps(whole, range) ? [{ name, range, index }] : [])),
  );
  const edges = inside.flatMap(({ range }) => [range.start, range.end]);
  const cuts = [...new Set([whole.start, ...edges, whole.end])]
    .filter((cut) => cut >= whole.start && cut <= whole.end)
    .toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const segment = { start: cuts[i] ?? whole.start, end };
    const covering = inside.filter(({ range }) => overlaps(segment, range));
    return {
      ...segment,
      in: Object.fromEntries(covering.map(({ name, index }) => [name, index])) as Segment<Layer>['in'],
    };
  });
}

/** Neighbouring segments that lie in the same range of `layer`, together; segments outside every range of it too. */
export function groupSegments<Layer extends string>(
  segments: readonly Segment<Layer>[],
  layer: Layer,
): readonly (readonly [Segment<Layer>, ...Segment<Layer>[]])[] {
  const groups: [Segment<Layer>, ...Segment<Layer>[]][] = [];
  for (const segment of segments) {
    const group = groups.at(-1);
    if (group && group[0].in[layer] === segment.in[layer]) group.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
