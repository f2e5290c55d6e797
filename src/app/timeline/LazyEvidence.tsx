import { lazy, Suspense, useEffect } from 'react';
import { findTelling } from '../evidence/find-telling.ts';
import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import type { Timeline } from './use-timeline.ts';

const load = () => import('./EvidencePanel.tsx');
const EvidencePanel = lazy(async () => ({ default: (await load()).EvidencePanel }));

export interface LazyEvidenceProps {
  readonly timeline: Timeline;
  readonly event: AtlasEvent;
  readonly look: 'beside' | 'row';
}

/** The evidence of an event beside a list or in it. It is no part of the first page, so that it is loaded when the page stands. */
export function LazyEvidence({ timeline: { source, pathWith }, event, look }: LazyEvidenceProps) {
  return (
    <Suspense>
      <EvidencePanel telling={findTelling(event, source)} look={look} path={pathWith({ event: event.id })} />
    </Suspense>
  );
}

/** Loads it before anybody asks, once the page runs: a tap then opens it at once. */
export function useEvidenceAhead(): void {
  useEffect(() => void load().catch(() => undefined), []);
}
