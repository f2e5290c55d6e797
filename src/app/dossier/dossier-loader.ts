import { findEventId } from '../../core/address/ids.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import { findPassage } from '../../core/article/passage.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import type { Dossier } from '../../core/document/dossier.ts';
import { makeDossier } from '../../core/document/make-dossier.ts';
import type { DossierPick } from '../../core/document/make-dossier.ts';
import { articlesOfName } from '../../core/document/make-name-entry.ts';
import { findEvent } from '../evidence/find-event.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { readDossier } from '../state/dossier.ts';

/** What the reader chose, found in the collection. */
export interface DossierData {
  readonly dossier: Dossier;
  /** Addresses of what this edition no longer has. */
  readonly lost: readonly string[];
}

/** Opens what the reader chose on this device. */
export function dossierLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async (): Promise<DossierData> => {
    const paths = readDossier();
    const { collection } = await atlas.manifest();
    const articles = new Map<string, Article>();
    const picks: DossierPick[] = [];
    const lost: string[] = [];
    for (const path of paths) {
      const pick = await findPick(path, atlas, articles);
      if (pick) picks.push(pick);
      else lost.push(path);
    }
    const names = new Map<string, string>(
      picks.length === 0 ? [] : (await atlas.nameRows()).map(({ id, label }) => [id, label]),
    );
    return { dossier: makeDossier({ picks, articles, names, collection }), lost };
  };
}

/** Finds what an address names, and opens the articles that it rests on. */
async function findPick(
  key: string,
  atlas: AtlasClient,
  articles: Map<string, Article>,
): Promise<DossierPick | undefined> {
  const { address } = parseAddress(key);
  if (address.kind === 'event') {
    const event = (await findEvent(atlas, address.event))?.event;
    if (!event) return undefined;
    await openArticles(
      event.evidence.map(({ article }) => article),
      atlas,
      articles,
    );
    return { key, event };
  }
  if (address.kind === 'name') {
    const name = await atlas.findName(address.name);
    if (!name) return undefined;
    const found = await Promise.all(
      name.events.flatMap(({ id }) => findEventId(id) ?? []).map((id) => findEvent(atlas, id)),
    );
    const events = found.flatMap((one) => one?.event ?? []);
    await openArticles(articlesOfName(name, events), atlas, articles);
    return { key, name, events };
  }
  if (address.kind !== 'article' || !address.passage) return undefined;
  const article = await openArticle(address.article, atlas, articles);
  const passage = article && findPassage(article, address.passage);
  return passage && { key, article, passage };
}

async function openArticles(
  ids: readonly Article['id'][],
  atlas: AtlasClient,
  articles: Map<string, Article>,
): Promise<void> {
  await Promise.all([...new Set(ids)].map((id) => openArticle(id, atlas, articles)));
}

async function openArticle(
  id: Article['id'],
  atlas: AtlasClient,
  articles: Map<string, Article>,
): Promise<Article | undefined> {
  const article = articles.get(id) ?? (await atlas.findArticle(id))?.article;
  if (article) articles.set(article.id, article);
  return article;
}
