import type { AtlasClient } from '../platform/atlas-client.ts';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';
import { NetworkView, PlacesView } from './late-views.ts';
import styles from './MapBody.module.css';
import { MapList } from './MapList.tsx';
import page from './MapPage.module.css';
import { MapTools } from './MapTools.tsx';
import { useIsPrinting } from './use-is-printing.ts';
import type { MapState } from './use-map.ts';

/** From here on there is room for labels beside lines. */
const PLATE_WIDTH = 1100;

export interface MapBodyProps {
  readonly map: MapState;
  readonly atlas: AtlasClient;
  /** `undefined` until it was measured. */
  readonly width: number | undefined;
}

/** The tools, and the view that the address names. */
export function MapBody({ map, atlas, width }: MapBodyProps) {
  const { view } = map.address;
  if (map.data.network.links.kind.length === 0 && view !== 'places') {
    return (
      <>
        <p className={page.note}>
          No sentence of these reports says what links two names. Standing in one sentence is not enough.
        </p>
        <MapList map={map} />
      </>
    );
  }
  return (
    <>
      <MapTools map={map} hasPlate={view === 'places' || (isPlate(width) && view === undefined)} />
      {view === 'places' ? (
        <PlacesView map={map} atlas={atlas} width={width} meanwhile={<div className={styles.opening} />} />
      ) : view === 'list' ? (
        <MapList map={map} />
      ) : (
        <NetworkOrList map={map} width={width} />
      )}
    </>
  );
}

/** The network as the room allows; on paper, and before the page was measured, the list. */
function NetworkOrList({ map, width }: { readonly map: MapState; readonly width: number | undefined }) {
  const isHydrated = useIsHydrated();
  const isPrinting = useIsPrinting();
  // HTML that is made beforehand has the list; a page that is drawn by the app waits until it knows its width.
  const hasList = width === undefined ? !isHydrated : isPrinting || !isPlate(width);
  const room = <div className={styles.room} />;
  return (
    <>
      {width === undefined ? room : <NetworkView map={map} width={width} isPlate={isPlate(width)} meanwhile={room} />}
      {hasList && (
        <div className={width === undefined ? styles.before : undefined}>
          <MapList map={map} />
        </div>
      )}
    </>
  );
}

function isPlate(width: number | undefined): boolean {
  return width !== undefined && width >= PLATE_WIDTH;
}
