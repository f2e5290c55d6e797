import { lazy, Suspense, useEffect } from 'react';
import type { Timeline } from './use-timeline.ts';

const load = () => import('./SelectedPanel.tsx');
const SelectedPanel = lazy(async () => ({ default: (await load()).SelectedPanel }));

export interface LazyEvidenceProps {
  readonly timeline: Timeline;
  readonly look: 'below' | 'beside' | 'row';
}

/** The evidence of the chosen event, beside a list or in it. It is no part of the first page, so that it is loaded when the page stands. */
export function LazyEvidence({ timeline, look }: LazyEvidenceProps) {
  return (
    <Suspense>
      <SelectedPanel timeline={timeline} look={look} {...(look !== 'beside' && { ref: show })} />
    </Suspense>
  );
}

/** Scrolls to what has opened, only when it is out of sight. */
function show(panel: HTMLElement | null): void {
  panel?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Loads it before anybody asks, once the page runs: a tap then opens it at once. */
export function useEvidenceAhead(): void {
  useEffect(() => void load().catch(() => undefined), []);
}
