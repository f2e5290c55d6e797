import { passageBetween, placeSentences, refOf } from '../article/passage.ts';
import type { Article } from '../atlas/atlas.ts';
import { slice } from '../text/range.ts';
import { joinPrintings } from '../version/join-printings.ts';
import type { PrintedWords } from '../version/join-printings.ts';
import type { MentionRow } from './name-file.ts';

/**
 * Every mention of every name, in the sentence that prints it, by name and in order of the collection. Printings of one report share a row
 * where they have the same words. Mentions outside every sentence are left out.
 */
export function findMentions(articles: readonly Article[]): ReadonlyMap<string, readonly MentionRow[]> {
  const found = new Map<string, FoundMention[]>();
  for (const article of articles) {
    for (const { name, mention } of mentionsOf(article)) {
      const known = found.get(name);
      if (known) known.push(mention);
      else found.set(name, [mention]);
    }
  }
  return new Map([...found].map(([name, mentions]) => [name, joinRows(mentions)]));
}

interface FoundMention extends PrintedWords {
  readonly row: MentionRow;
  readonly hasVersions: boolean;
}

function mentionsOf(article: Article): readonly { readonly name: string; readonly mention: FoundMention }[] {
  const report = article.version?.report;
  return placeSentences(article).flatMap((sentence) => {
    const { start, end } = sentence.range;
    const inside = article.mentions.filter((one) => one.start >= start && one.end <= end);
    const passage = inside.length === 0 ? undefined : passageBetween(article, [sentence]);
    if (!passage) return [];
    const words = slice(article.text, sentence.range);
    const counts = new Map<string, number>();
    return inside.map(({ name, start: from, end: to }) => {
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      const places = [{ article: article.id, passage: refOf(passage) }];
      const row = { words, start: from - start, end: to - start, places };
      const key = `${report ?? article.id} ${nth}`;
      return { name, mention: { article: article.id, words, key, row, hasVersions: report !== undefined } };
    });
  });
}

/** Only reports with several printings are compared: of the others each sentence stands by itself. */
function joinRows(mentions: readonly FoundMention[]): readonly MentionRow[] {
  const joined = new Map(
    joinPrintings(mentions.filter(({ hasVersions }) => hasVersions)).map((group) => [group[0], group] as const),
  );
  return mentions.flatMap((mention) => {
    if (!mention.hasVersions) return [mention.row];
    const group = joined.get(mention);
    return group ? [{ ...mention.row, places: group.flatMap(({ row }) => row.places) }] : [];
  });
}
