import { findWindow } from '../../core/chronicle/filter-events.ts';
import { edtfBounds } from '../../core/date/edtf-bounds.ts';
import { DateRange } from '../ui/DateRange.tsx';
import type { MapState } from './use-map.ts';

export interface MapWindowProps {
  readonly map: MapState;
}

/** The time of the links that are shown, as fields. */
export function MapWindow({ map: { address, data, go } }: MapWindowProps) {
  const bounds = data.network.dates.flatMap((dates) => dates.flatMap((edtf) => edtfBounds(edtf) ?? []));
  if (bounds.length === 0) return <p>No link of this collection has a date.</p>;
  const earliest = bounds.reduce((least, { begin }) => (begin < least ? begin : least), '9999-12-31');
  const latest = bounds.reduce((most, { end }) => (end > most ? end : most), '0000-01-01');
  const window = findWindow(address);
  return (
    <DateRange
      first={window && address.from !== undefined ? window.first : earliest}
      last={window && address.to !== undefined ? window.last : latest}
      isLimited={window !== undefined}
      onChange={(from, to) => go({ from, to })}
    />
  );
}
