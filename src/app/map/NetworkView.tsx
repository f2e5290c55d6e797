import { MapPanel } from './MapPanel.tsx';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkPicture } from './NetworkPicture.tsx';
import { NetworkPlate } from './NetworkPlate.tsx';
import styles from './NetworkView.module.css';
import type { MapState } from './use-map.ts';
import { useScene } from './use-scene.ts';

export interface NetworkViewProps {
  readonly map: MapState;
  /** Of the page, in pixels of text at its usual size. */
  readonly width: number;
  /** Whether there is room for labels. */
  readonly isPlate: boolean;
}

/** From here on the panel stands beside the plate. */
const BESIDE_WIDTH = 1230;
const PANEL_WIDTH = 323;
const BORDERS = 2;
/** A picture has no labels and is drawn small. */
const PICTURE_WIDTH = 1069;

/** The network: a plate with its panel, or where there is no room for labels a picture of it. */
export function NetworkView({ map, width, isPlate }: NetworkViewProps) {
  const isBeside = width >= BESIDE_WIDTH;
  const room = width - (isBeside ? PANEL_WIDTH : 0) - BORDERS;
  const { layout, centre, isAround } = useScene(map, isPlate ? room : PICTURE_WIDTH);
  if (!isPlate) return <NetworkPicture map={map} layout={layout} centre={centre} />;
  return (
    <div className={styles.root}>
      <div className={styles.frame} data-beside={isBeside || undefined}>
        <div className={styles.plate}>
          <NetworkPlate map={map} layout={layout} centre={centre} around={isAround ? centre : undefined} />
        </div>
        <MapPanel map={map} centre={centre} />
      </div>
      <NetworkLegend left={layout.left} />
    </div>
  );
}
