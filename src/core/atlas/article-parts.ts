import { sumVoices } from '../speech/sum-voices.ts';
import type { Article, AtlasEvent, AtlasName } from './atlas.ts';
import { isFilled } from './evidence.ts';
import { makeNotes } from './margin-notes.ts';
import { MOST_SPELLINGS } from './published.ts';
import type { ArticleFile, EventInArticle, NameInArticle } from './published.ts';

/**
 * What an article's page shows besides the article, of the names that it mentions and the events that it tells. Where else those
 * stand is left out: in a large collection that would be nearly all of it.
 */
export function articleParts(
  article: Article,
  { names, events }: { readonly names: readonly AtlasName[]; readonly events: readonly AtlasEvent[] },
): Pick<ArticleFile, 'names' | 'events' | 'notes' | 'shares'> {
  const known = names.map(nameInArticle);
  return {
    names: known,
    events: events.flatMap((event) => eventInArticle(event, article) ?? []),
    notes: makeNotes({ article, names: known, events }),
    shares: sumVoices(article.text, article),
  };
}

function nameInArticle({ id, type, label, printed, articles, by, handWhy }: AtlasName): NameInArticle {
  return {
    id,
    type,
    label,
    spellings: printed.slice(0, MOST_SPELLINGS).map(({ text }) => text),
    mentions: articles.reduce((sum, { mentions }) => sum + mentions, 0),
    articles: articles.length,
    by,
    ...(handWhy !== undefined && { handWhy }),
  };
}

function eventInArticle({ id, title, when, modality, evidence }: AtlasEvent, { id: own }: Article) {
  const told = evidence.filter(({ article }) => article === own);
  return isFilled(told) ? ({ id, title, when, modality, evidence: told } satisfies EventInArticle) : undefined;
}
