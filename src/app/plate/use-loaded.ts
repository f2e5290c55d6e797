import { useEffect, useState } from 'react';

/** What was asked for, once it is there. */
export interface Loaded<T> {
  readonly value?: T;
  readonly hasFailed: boolean;
}

/**
 * Loads what `key` names; nothing without a key. `load` must stay the same, and answer the second time from memory. With `keep`, what was
 * there before stays until the new is there.
 */
export function useLoaded<K, T>(key: K | undefined, load: (key: K) => Promise<T>, keep?: 'keep'): Loaded<T> {
  const [state, setState] = useState<Loaded<T> & { readonly of?: K }>({ hasFailed: false });
  useEffect(() => {
    let isWanted = key !== undefined;
    if (key !== undefined)
      load(key).then(
        (value) => isWanted && setState({ of: key, value, hasFailed: false }),
        () => isWanted && setState({ of: key, hasFailed: true }),
      );
    return () => {
      isWanted = false;
    };
  }, [key, load]);
  if (state.of === key) return state;
  return keep && state.value !== undefined ? { value: state.value, hasFailed: false } : { hasFailed: false };
}
