import { useSyncExternalStore } from 'react';

/**
 * `false` while prerendering and in the first render over prerendered HTML. Pages are prerendered without a query and a hash, so
 * what depends on those has to wait for the second render.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
