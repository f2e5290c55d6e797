import { useEffect, useState } from 'react';
import type { AtlasLink } from '../../core/atlas/atlas.ts';
import { findLinkPage, linkKey } from '../../core/atlas/find-link-page.ts';
import type { Tie } from '../../core/graph/network.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { loadTold } from './map-loader.ts';
import type { ToldLinks } from './map-loader.ts';
import type { MapState } from './use-map.ts';

/** The links of a tie with their sentences: at once where the page has them, else `undefined` until they came, or why they did not. */
export function useToldLinks({ data, atlas }: MapState, tie: Tie): ToldLinks | Error | undefined {
  const [opened, setOpened] = useState<{ readonly tie: Tie; readonly told: ToldLinks | Error }>();
  const isAtHand = data.told !== undefined;
  useEffect(() => {
    if (isAtHand) return undefined;
    let isLeft = false;
    const keep = (told: ToldLinks | Error): void => {
      if (!isLeft) setOpened({ tie, told });
    };
    openTie(atlas, tie).then(keep, (error: unknown) => keep(error instanceof Error ? error : new Error(String(error))));
    return () => {
      isLeft = true;
    };
  }, [atlas, tie, isAtHand]);
  if (data.told) return { ...data.told, links: pickLinks(data.told.links, tie) };
  return opened?.tie === tie ? opened.told : undefined;
}

async function openTie(atlas: AtlasClient, tie: Tie): Promise<ToldLinks> {
  const { linkPages } = await atlas.manifest();
  const places = new Set(tie.links.map((link) => findLinkPage(linkPages, link)));
  const pages = await Promise.all([...places].map((page) => atlas.linkPage(page)));
  return loadTold(atlas, pickLinks(pages.flat(), tie));
}

function pickLinks(links: readonly AtlasLink[], tie: Tie): readonly AtlasLink[] {
  const keys = new Set(tie.links.map(linkKey));
  return links.filter((link) => keys.has(linkKey(link)));
}
