import { useEffect } from 'react';
import { tellLink } from '../../core/chronicle/tell-link.ts';
import { countOf } from '../../core/text/count-of.ts';
import { announce } from '../state/announcement.ts';
import { mapTitle } from './map-title.ts';
import type { MapState } from './use-map.ts';

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
