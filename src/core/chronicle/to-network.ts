import type { Article, AtlasLink, AtlasName } from '../atlas/atlas.ts';
import { restBits } from './event-columns.ts';
import { toNetworkColumns } from '../graph/network-columns.ts';
import type { NetworkColumns } from '../graph/network-columns.ts';
import type { NetworkLink, NetworkName } from '../graph/network.ts';

/** The part of an atlas that the map is made of. */
export interface NetworkSource {
  readonly articles: readonly Pick<Article, 'id' | 'story'>[];
  readonly names: readonly AtlasName[];
  readonly links: readonly AtlasLink[];
}

/** Names and links as the map needs them, without sentences. Works are left out: the map has no place for them. */
export function toNetwork({ articles, names, links }: NetworkSource): NetworkColumns {
  const storyOf = new Map(articles.map(({ id, story }) => [id, story]));
  const drawn = names.filter(({ type }) => type !== 'WORK').map(toName);
  return toNetworkColumns(
    drawn,
    links.map(({ a, b, kind, verb, dates, modality, evidence }): NetworkLink => {
      const stories = new Set(evidence.flatMap(({ article }) => storyOf.get(article) ?? []));
      return {
        a,
        b,
        kind,
        verb,
        dates,
        modality,
        sentences: evidence.length,
        stories: [...stories],
        rests: restBits(evidence),
      };
    }),
  );
}

function toName({ id, type, label, shortLabel, stories, articles }: AtlasName): NetworkName {
  const mentions = articles.reduce((sum, one) => sum + one.mentions, 0);
  return { id, type, label, shortLabel, stories, mentions };
}
