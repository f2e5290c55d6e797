/** The types the trained model tells apart. Arms and works are the rules' matter. */
export const MODEL_TYPES = ['PER', 'ORG', 'LOC'] as const;

/** Number of tags: outside, and for each type begin and inside (BIO). Finer tags made the weights twice as large and no better. */
export const TAG_COUNT: number = 1 + MODEL_TYPES.length * 2;

/** Whether `next` may follow `tag`; pass 0 for the edge before the first token. */
export function mayFollow(tag: number, next: number): boolean {
  const inside = next !== 0 && next % 2 === 0;
  return !inside || (tag !== 0 && tag + (tag % 2) === next);
}

/** A name as tokens: `end` exclusive, `type` an index into `MODEL_TYPES`. */
export interface TaggedName {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** The names that a row of tags spells. */
export function readTags(tags: ArrayLike<number>): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at] ?? 0;
    if (tag % 2 === 0) continue;
    let end = at + 1;
    while (end < tags.length && tags[end] === tag + 1) end += 1;
    names.push({ start: at, end, type: (tag - 1) / 2 });
  }
  return names;
}

/** The row of tags that spells these names. */
export function writeTags(length: number, names: readonly TaggedName[]): Uint8Array {
  const tags = new Uint8Array(length);
  for (const { start, end, type } of names) {
    for (let at = start; at < end; at += 1) tags[at] = 1 + type * 2 + (at === start ? 0 : 1);
  }
  return tags;
}
