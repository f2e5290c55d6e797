import { findQuoteId } from '../address/ids.ts';
import type { NameId } from '../address/ids.ts';
import { formatUnit } from '../address/passage-id.ts';
import { contains } from '../text/range.ts';
import type { AtlasQuote } from './atlas.ts';
import { makeEvidence } from './evidence.ts';
import type { ToldText } from './told-text.ts';

/** Everything that the texts give as somebody's words, in order of text. Words outside every sentence are left out. */
export function gatherQuotes(texts: readonly ToldText[]): readonly AtlasQuote[] {
  return texts.flatMap(({ article, statements }) => {
    const used = new Map<string, number>();
    return statements.attributions.flatMap(({ item, made }): readonly AtlasQuote[] => {
      const evidence = makeEvidence(article, item.content, item);
      if (evidence === undefined) return [];
      const base = `${article.id}-${formatUnit(evidence.passage.from)}`;
      const count = (used.get(base) ?? 0) + 1;
      used.set(base, count);
      const id = findQuoteId(count === 1 ? base : `${base}-${count}`);
      if (id === undefined) throw new Error(`Not an id: ${base}`);
      const speakers = new Set(item.chain.flatMap(({ name }) => name ?? []));
      const about = statements.text.mentions
        .filter((mention) => contains(item.content, mention) && !speakers.has(mention.name))
        .map(({ name }) => name as NameId);
      return [{ id, form: item.form, evidence, content: item.content, about: [...new Set(about)], ...made }];
    });
  });
}
