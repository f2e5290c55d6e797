import { latePart } from './late-part.tsx';
import type { LatePart } from './late-part.tsx';
import type { ComponentType } from 'react';

/**
 * A part of a page that comes with the app, later than the text. Until it is there, and when it does not come, the page goes on
 * without it.
 */
export function sparePart<P extends object>(load: () => Promise<ComponentType<P>>): LatePart<P> {
  return latePart<P>(() => load().catch(() => () => null));
}
