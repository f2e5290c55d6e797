import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';

/** A part of a page whose code comes on its own. What cannot be loaded is the affair of the boundary around it. */
export interface LatePart<P extends object> {
  (props: P & { readonly meanwhile?: ReactNode }): ReactNode;
  /** Asks for the code before the part is drawn; not before HTML that was made beforehand is taken up, which does not have it. */
  readonly load: () => Promise<unknown>;
}

/**
 * Draws `meanwhile` until the code is there, from then on the part at once. Unlike `lazy`, which draws what stands in once more for
 * code that is there, and then keeps that for up to 300 ms.
 */
export function latePart<P extends object>(fetch: () => Promise<ComponentType<P>>): LatePart<P> {
  let loaded: readonly [Part: ComponentType<P>] | undefined;
  const load = async () => (loaded ??= [await fetch()]);
  function Late({ meanwhile, ...props }: P & { readonly meanwhile?: ReactNode }): ReactNode {
    const [[Part] = [], setLoaded] = useState(loaded);
    useEffect(() => {
      load().then(setLoaded, (error: unknown) =>
        setLoaded(() => {
          throw error;
        }),
      );
    }, []);
    // What is left after its own prop is what the part takes.
    return Part ? <Part {...(props as unknown as P)} /> : meanwhile;
  }
  Late.load = load;
  return Late;
}
