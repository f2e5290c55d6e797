import { useEffect, useRef } from 'react';
import type { FoldedColumns } from '../../core/timeline/folded-layout.ts';
import { EVIDENCE_INSET, placeInset } from '../../core/timeline/place-inset.ts';
import { EvidencePanel } from './EvidencePanel.tsx';
import { placeBox } from './place-box.ts';
import type { Timeline } from './use-timeline.ts';

export interface PlateEvidenceProps {
  readonly timeline: Timeline;
  readonly laid: FoldedColumns;
}

/** The evidence of the chosen event: docked in the free part of its lane, or below the plate. Scrolled to only when it is out of sight. */
export function PlateEvidence({ timeline: { telling, address, pathWith }, laid }: PlateEvidenceProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (address.event !== undefined) panel.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [address.event]);
  if (!telling) return null;
  const { event } = telling;
  const lane = laid.lanes.find(({ story }) => story === (event.story ?? ''));
  const dock = lane && placeInset(laid, lane, EVIDENCE_INSET);
  return (
    <EvidencePanel
      telling={telling}
      look={dock ? 'inset' : 'below'}
      path={pathWith({ event: event.id })}
      ref={panel}
      {...(dock && { style: placeBox(dock) })}
    />
  );
}
