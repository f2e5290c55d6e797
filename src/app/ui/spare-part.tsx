import { lazy, Suspense } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useIsHydrated } from './use-is-hydrated.ts';

/**
 * A part of a page that comes with the app, later than the text. Until it is there, and when it does not come, the page goes on
 * without it.
 */
export function sparePart<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  const Part = lazy<ComponentType<P>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: () => null }),
    ),
  );
  return function SparePart(props) {
    const isHydrated = useIsHydrated();
    return (
      isHydrated && (
        <Suspense>
          <Part {...props} />
        </Suspense>
      )
    );
  };
}
