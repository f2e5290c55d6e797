import type { NameId } from '../address/ids.ts';
import type { AtlasLink, Evidence } from '../atlas/atlas.ts';
import { NAME_TYPES } from '../atlas/tell-name.ts';
import { retoldNotice } from '../atlas/retold.ts';
import type { Network, NetworkName } from '../graph/network.ts';
import { tellChain } from './event-source.ts';
import { tellPlace } from './tell-event.ts';
import type { ArticleTelling } from './tell-event.ts';
import { tellLink } from './tell-link.ts';

/** What leaves the app: the names and links that are shown, with every sentence. */
export interface NetworkExport {
  readonly network: Network;
  /** Links with their sentences; those that `network` does not show are left out. */
  readonly links: readonly AtlasLink[];
  readonly articles: ReadonlyMap<string, ArticleTelling>;
  /** Titles of stories by id. */
  readonly stories: ReadonlyMap<string, string>;
  /** Title of the collection. */
  readonly title: string;
  /** Day of the edition, `YYYY-MM-DD`. */
  readonly edition?: string;
  /** Full address of a name, and of a link. */
  readonly urlOf: (focus: NameId, other?: NameId) => string;
}

/** A name as one flat row of text. */
export interface NameRow {
  readonly id: NameId;
  readonly name: string;
  readonly type: string;
  readonly stories: string;
  readonly mentions: number;
  readonly links: number;
  readonly url: string;
}

/** A link as one flat row of text. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly says: string;
  readonly kind: string;
  readonly verb: string;
  /** EDTF, several behind one another; so are passages and, in the same order, words. */
  readonly dates: string;
  readonly modality: string;
  readonly sentences: number;
  readonly says_who: string;
  readonly passages: string;
  readonly words: string;
  readonly retold: string;
  readonly url: string;
}

/** Names in order of id. */
export function toNameRows({ network, stories, urlOf }: NetworkExport): readonly NameRow[] {
  return [...network.names.values()].map(({ id, label, type, stories: own, mentions }: NetworkName) => ({
    id,
    name: label,
    type: NAME_TYPES[type],
    stories: own.map((story) => stories.get(story) ?? story).join('; '),
    mentions,
    links: network.countTies(id),
    url: urlOf(id),
  }));
}

/** Links in the order that they came in. */
export function toLinkRows(source: NetworkExport): readonly LinkRow[] {
  const { network, articles, urlOf } = source;
  return shownLinks(source).map(({ a, b, kind, verb, dates, modality, evidence }) => ({
    from: a,
    to: b,
    says: tellLink({ a, b, verb }, network.names),
    kind,
    verb,
    dates: dates.join('; '),
    modality,
    sentences: evidence.length,
    says_who: [...new Set(evidence.map(({ chain }) => tellChain(chain, 'full')))].join('; '),
    passages: evidence.map((one) => tellPlace(one, articles)).join('; '),
    words: evidence.map(({ words }) => words).join(' | '),
    retold: listNotices(evidence, articles).join('; '),
    url: urlOf(a, b),
  }));
}

/** The links that the network shows. */
export function shownLinks({ network, links }: Pick<NetworkExport, 'network' | 'links'>): readonly AtlasLink[] {
  const keys = new Set(network.ties.flatMap((tie) => tie.links.map(({ a, b, kind }) => `${a} ${b} ${kind}`)));
  return links.filter(({ a, b, kind }) => keys.has(`${a} ${b} ${kind}`));
}

/** What every file says of itself: the collection, its edition, and whose words these are. */
export function tellOrigin({ title, edition, links, articles }: NetworkExport): string {
  const dated = edition === undefined ? '' : `, edition of ${edition}`;
  const notices = listNotices(
    links.flatMap(({ evidence }) => evidence),
    articles,
  );
  return [`${title}${dated}. Story Atlas.`, ...notices.map((notice) => `Words ${notice}.`)].join(' ');
}

/** Whose words these are, each report once. */
function listNotices(evidence: readonly Evidence[], articles: NetworkExport['articles']): readonly string[] {
  const retold = evidence.flatMap(({ article }) => articles.get(article)?.retells ?? []);
  return [...new Set(retold.map(retoldNotice))];
}
