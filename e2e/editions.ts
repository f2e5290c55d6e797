/** One built app, served for the tests. */
export interface Edition {
  readonly name: string;
  readonly port: number;
  /** Base path, slashes at both ends. */
  readonly base: string;
  /** Folder of clippings; `undefined` for the shipped collection. */
  readonly collection?: string;
}

/** The shipped collection as most hosts serve it. */
export const SHIPPED: Edition = { name: 'shipped', port: 4310, base: '/' };
/** The shipped collection in a folder of its host. */
export const BELOW: Edition = { name: 'below', port: 4311, base: '/sub/' };
/** The same, two folders down. Only the tests of faults build it, as they do the next one; others move the one above. */
export const DEEP: Edition = { name: 'deep', port: 4313, base: '/a/b/' };
/** A few clippings, one of them with a former id. */
export const FEW: Edition = { name: 'few', port: 4314, base: '/', collection: 'e2e/corpus' };
/** A person's own clippings: a few by hand from `e2e/corpus`, many generated ones, so that the list has more than one page. */
export const OWN: Edition = {
  name: 'own',
  port: 4312,
  base: '/',
  collection: 'node_modules/.cache/story-atlas/e2e/own-clippings',
};

export const EDITIONS: readonly Edition[] = [SHIPPED, BELOW, OWN];

/** Full address of a path in an edition; the path begins with a slash. */
export function urlIn({ port, base }: Edition, path = '/'): string {
  return `http://localhost:${port}${base.slice(0, -1)}${path}`;
}
