/** Things that are each kept once, and called by their place. */
export interface NumberedThings<T> {
  readonly list: readonly T[];
  /** The place of the thing under this key; it takes the next one when the key is new. */
  readonly place: (key: string, thing: T) => number;
}

/** Numbers things by key, in the order in which they first come. */
export function numberThings<T>(): NumberedThings<T> {
  const list: T[] = [];
  const places = new Map<string, number>();
  return {
    list,
    place: (key, thing) => {
      const place = places.get(key) ?? list.push(thing) - 1;
      places.set(key, place);
      return place;
    },
  };
}
