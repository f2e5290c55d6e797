import type { CSSProperties, Ref } from 'react';
import { findTelling } from '../evidence/find-telling.ts';
import { EvidencePanel } from './EvidencePanel.tsx';
import type { EvidencePanelProps } from './EvidencePanel.tsx';
import type { Timeline } from './use-timeline.ts';

export interface SelectedPanelProps {
  readonly timeline: Timeline;
  readonly look: EvidencePanelProps['look'];
  readonly style?: CSSProperties;
  readonly ref?: Ref<HTMLElement>;
}

/** The evidence of the chosen event. */
export function SelectedPanel({ timeline: { selected, far, source, pathWith }, ...rest }: SelectedPanelProps) {
  if (!selected) return null;
  const telling = far?.event === selected ? far : findTelling(selected, source);
  return <EvidencePanel telling={telling} path={pathWith({ event: selected.id })} {...rest} />;
}
