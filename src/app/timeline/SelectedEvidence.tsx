import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import type { Timeline } from './use-timeline.ts';

export interface SelectedEvidenceProps {
  readonly timeline: Timeline;
}

/** The evidence of the chosen event below a picture that has no place for it. */
export function SelectedEvidence({ timeline: { telling, pathWith } }: SelectedEvidenceProps) {
  if (!telling) return null;
  return (
    <section>
      <h2>
        <VisuallyHidden>Selected event</VisuallyHidden>
      </h2>
      <EvidencePanel telling={telling} look="below" path={pathWith({ event: telling.event.id })} />
    </section>
  );
}
