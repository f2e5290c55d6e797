import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { tellLink } from '../../core/chronicle/tell-link.ts';
import { countOf } from '../../core/text/count-of.ts';
import { announce } from '../state/announcement.ts';
import type { MapData } from './map-loader.ts';
import { mapTitle } from './map-title.ts';
import type { MapState } from './use-map.ts';

/** HTML that is made beforehand has the first links only; once it is taken up, the page asks for all. */
export function useWholeMap({ network, total }: MapData): void {
  const { revalidate } = useRevalidator();
  const isCut = network.links.kind.length < total;
  useEffect(() => {
    if (isCut) void revalidate();
  }, [isCut, revalidate]);
}

/** Tells a screen reader what was chosen: a name, or a link and what it rests on. */
export function useMapNews(map: MapState): void {
  const { focus, pair, network } = map;
  const link = pair && `${tellLink(pair.links[0], network.names)}. ${countOf(pair.sentences, 'sentence')}.`;
  const name = focus && mapTitle(map);
  useEffect(() => {
    const news = link ?? name;
    if (news !== undefined) announce(news);
  }, [link, name]);
}
