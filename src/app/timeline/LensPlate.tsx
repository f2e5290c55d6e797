import { OrderPlate } from './OrderPlate.tsx';
import { ScalePlate } from './ScalePlate.tsx';
import { SelectedEvidence } from './SelectedEvidence.tsx';
import { ToldPlate } from './ToldPlate.tsx';
import { PLATE_WIDTH } from '../ui/use-plate-size.ts';
import type { Timeline } from './use-timeline.ts';

export interface LensPlateProps {
  readonly timeline: Timeline;
  readonly width: number;
}

/**
 * Time as it is drawn when it is not folded: to scale, in even steps, or from event to report. At a desk the evidence stands below it;
 * elsewhere it stands in the list.
 */
export function LensPlate({ timeline, width }: LensPlateProps) {
  return (
    <>
      <Lens timeline={timeline} width={width} />
      {width >= PLATE_WIDTH && <SelectedEvidence timeline={timeline} />}
    </>
  );
}

function Lens({ timeline, width }: LensPlateProps) {
  switch (timeline.address.lens) {
    case 'scale':
      return <ScalePlate timeline={timeline} width={width} />;
    case 'order':
      return <OrderPlate timeline={timeline} />;
    case 'told':
      return <ToldPlate timeline={timeline} width={width} />;
    case undefined:
      return null;
  }
}
