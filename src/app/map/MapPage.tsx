import { useLoaderData } from 'react-router';
import { MapHead } from './MapHead.tsx';
import { MapList } from './MapList.tsx';
import type { MapData } from './map-loader.ts';
import styles from './MapPage.module.css';
import { MapTools } from './MapTools.tsx';
import { mapTitle } from './map-title.ts';
import { useMap } from './use-map.ts';
import { useMapNews, useWholeMap } from './use-map-news.ts';

export { keepsMap, mapLoader } from './map-loader.ts';

/** Who is linked with whom, and the sentences that say so. */
export function MapPage() {
  const data: MapData = useLoaderData();
  const map = useMap(data);
  useWholeMap(data);
  useMapNews(map);
  return (
    <div className={styles.root}>
      <title>{`${mapTitle(map)} — Map — Story Atlas`}</title>
      <meta name="description" content="Names in these reports and what links them, each link with its sentences." />
      <MapHead map={map} />
      {data.total === 0 ? (
        <p className={styles.empty}>
          No links yet. They are found in the articles when the collection is built from its clippings.
        </p>
      ) : (
        <>
          <MapTools map={map} />
          <MapList map={map} />
        </>
      )}
    </div>
  );
}
