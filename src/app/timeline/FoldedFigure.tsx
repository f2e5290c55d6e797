import { useState } from 'react';
import type { FoldedColumns } from '../../core/timeline/folded-layout.ts';
import { layoutFolded } from '../../core/timeline/layout-folded.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { DensityPlate } from './DensityPlate.tsx';
import { FoldedPlate } from './FoldedPlate.tsx';
import type { Timeline } from './use-timeline.ts';

export interface FoldedFigureProps {
  readonly timeline: Timeline;
  readonly width: number;
  /** Whether the columns are made for the events that are shown; otherwise for all, so that a filter moves none. */
  readonly isFit: boolean;
  readonly atlas: AtlasClient;
}

const LISTED = 8;
const MOST_LINES = 5;
/** The frame on both sides. */
const FRAME = 2;

/** Columns of days where they have room, counts where they have not. */
export function FoldedFigure({ timeline, width, isFit, atlas }: FoldedFigureProps) {
  const [isListed, setListed] = useState(false);
  const laid = layColumns(timeline, { width: width - FRAME, isFit, isListed });
  if (!laid) return <DensityPlate timeline={timeline} width={width} />;
  return <FoldedPlate timeline={timeline} laid={laid} atlas={atlas} onMore={() => setListed(true)} />;
}

/** A day with the chosen event lists all of its events, however many. */
function layColumns(
  { placed, allPlaced, lanes, selected }: Timeline,
  { width, isFit, isListed }: { readonly width: number; readonly isFit: boolean; readonly isListed: boolean },
): FoldedColumns | undefined {
  const lay = (listed: number): FoldedColumns | undefined => {
    const axis = isFit ? placed : allPlaced;
    const laid = layoutFolded({ events: placed, axis, lanes, width, crowded: 'columns', listed, lines: MOST_LINES });
    return laid.kind === 'columns' ? laid : undefined;
  };
  const laid = lay(isListed ? Infinity : LISTED);
  const left = laid?.lanes.flatMap(({ cells }) => cells.flatMap(({ more }) => more?.events ?? [])) ?? [];
  return left.some(({ id }) => id === selected?.id) ? lay(Infinity) : laid;
}
