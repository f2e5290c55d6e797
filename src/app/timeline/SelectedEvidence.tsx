import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { SelectedPanel } from './SelectedPanel.tsx';
import type { Timeline } from './use-timeline.ts';

export interface SelectedEvidenceProps {
  readonly timeline: Timeline;
}

/** The evidence of the chosen event below a picture that has no place for it. */
export function SelectedEvidence({ timeline }: SelectedEvidenceProps) {
  if (!timeline.selected) return null;
  return (
    <section>
      <h2>
        <VisuallyHidden>Selected event</VisuallyHidden>
      </h2>
      <SelectedPanel timeline={timeline} look="below" />
    </section>
  );
}
