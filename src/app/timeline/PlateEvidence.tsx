import { useEffect, useRef } from 'react';
import type { CSSProperties } from 'react';
import type { Box, FoldedColumns } from '../../core/timeline/folded-layout.ts';
import { EVIDENCE_INSET, placeInset } from '../../core/timeline/place-inset.ts';
import { placeBox } from './place-box.ts';
import { SelectedPanel } from './SelectedPanel.tsx';
import type { Timeline } from './use-timeline.ts';

export interface PlateEvidenceProps {
  readonly timeline: Timeline;
  readonly laid: FoldedColumns;
}

/** The evidence of the chosen event: docked in the free part of its lane, or below the plate. Scrolled to only when it is out of sight. */
export function PlateEvidence({ timeline, laid }: PlateEvidenceProps) {
  const { selected, address } = timeline;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (address.event !== undefined) panel.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [address.event]);
  if (!selected) return null;
  const lane = laid.lanes.find(({ story }) => story === (selected.story ?? ''));
  const dock = lane && placeInset(laid, lane, EVIDENCE_INSET);
  return (
    <SelectedPanel
      timeline={timeline}
      look={dock ? 'inset' : 'below'}
      ref={panel}
      {...(dock && { style: insetBox(dock) })}
    />
  );
}

/** No taller than its words need. */
function insetBox(dock: Box): CSSProperties {
  const { height, ...place } = placeBox(dock);
  return { ...place, maxHeight: height };
}
