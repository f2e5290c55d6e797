import { useLoaderData } from 'react-router';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { usePlateSize } from '../ui/use-plate-size.ts';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';
import { NetworkView, PlacesView } from './late-views.ts';
import { MapHead } from './MapHead.tsx';
import { MapList } from './MapList.tsx';
import type { MapData } from './map-loader.ts';
import styles from './MapPage.module.css';
import { mapTitle } from './map-title.ts';
import { MapTools } from './MapTools.tsx';
import { useMapNews, useWholeMap } from './use-map-news.ts';
import { useIsPrinting } from './use-is-printing.ts';
import { useMap } from './use-map.ts';
import type { MapState } from './use-map.ts';

export { keepsMap, mapLoader } from './map-loader.ts';

/** From here on there is room for labels beside lines. */
const PLATE_WIDTH = 1100;

export interface MapPageProps {
  /** What places and sentences are opened from. */
  readonly atlas: AtlasClient;
}

/** Who is linked with whom, and the sentences that say so. */
export function MapPage({ atlas }: MapPageProps) {
  const data: MapData = useLoaderData();
  const map = useMap(data, atlas);
  const { ref, width } = usePlateSize('page');
  useWholeMap(data);
  useMapNews(map);
  return (
    <div className={styles.root} ref={ref}>
      <title>{`${mapTitle(map)} — Map — Story Atlas`}</title>
      <meta name="description" content="Names in these reports and what links them, each link with its sentences." />
      <MapHead map={map} />
      {data.total === 0 && map.address.view !== 'places' ? (
        <>
          <p className={styles.empty}>
            No sentence of these reports says what links two names. Standing in one sentence is not enough.
          </p>
          <MapList map={map} />
        </>
      ) : (
        <>
          <MapTools
            map={map}
            hasPlate={map.address.view === 'places' || (isPlate(width) && map.address.view === undefined)}
          />
          {map.address.view === 'places' ? (
            <PlacesView map={map} atlas={atlas} width={width} meanwhile={<div className={styles.opening} />} />
          ) : map.address.view === 'list' ? (
            <MapList map={map} />
          ) : (
            <NetworkOrList map={map} width={width} />
          )}
        </>
      )}
    </div>
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
