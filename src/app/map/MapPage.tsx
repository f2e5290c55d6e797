import { useLoaderData } from 'react-router';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { usePlateSize } from '../ui/use-plate-size.ts';
import { MapBody } from './MapBody.tsx';
import { MapHead } from './MapHead.tsx';
import { isFirstLook } from './map-loader.ts';
import type { MapData } from './map-loader.ts';
import styles from './MapPage.module.css';
import { mapTitle } from './map-title.ts';
import { useMapNews } from './use-map-news.ts';
import { useWholeMap } from './use-whole-map.ts';
import { useMap } from './use-map.ts';
import type { MapState } from './use-map.ts';

export { keepsMap, mapLoader } from './map-loader.ts';

export interface MapPageProps {
  /** What places and sentences are opened from. */
  readonly atlas: AtlasClient;
}

/** Who is linked with whom, and the sentences that say so. */
export function MapPage({ atlas }: MapPageProps) {
  const { data, hasFailed } = useWholeMap(useLoaderData<MapData>(), atlas);
  const map = useMap(data, atlas);
  const { ref, width } = usePlateSize('page');
  useMapNews(map);
  return (
    <div className={styles.root} ref={ref}>
      <title>{`${mapTitle(map)} — Map — Story Atlas`}</title>
      <meta name="description" content="Names in these reports and what links them, each link with its sentences." />
      <MapHead map={map} />
      {hasFailed && (
        <p className={styles.note} role="status">
          The other names and links could not be opened. Load the page again to try once more.
        </p>
      )}
      {isWaiting(map, width) ? (
        !hasFailed && <p className={styles.note}>Opening all names and links.</p>
      ) : (
        <MapBody map={map} atlas={atlas} width={width} />
      )}
    </div>
  );
}

/** Whether what is shown first is not enough for what is asked: one or two stories are drawn whole. HTML made beforehand lists what it has. */
function isWaiting({ data, address }: MapState, width: number | undefined): boolean {
  if (!data.network.cutFrom || width === undefined) return false;
  return !isFirstLook(address) || data.collection.stories.length <= 2;
}
