import { formatPassage, formatUnit } from '../address/passage-id.ts';
import type { PassageRef } from '../address/address.ts';
import { makeEvidence } from '../atlas/evidence.ts';
import type { Article, AtlasEvent, AtlasQuote, Evidence } from '../atlas/atlas.ts';
import { slice } from '../text/range.ts';
import type { Quantity } from './read-quantities.ts';

/** What one report states in a sentence that tells none of the events. */
export interface Statement {
  readonly id: string;
  readonly evidence: Evidence;
  readonly quote?: AtlasQuote['id'];
}

/** What a fact takes of an event. Evidence of other articles may be left out. */
export type ToldEvent = Pick<AtlasEvent, 'id' | 'title' | 'when' | 'evidence'>;

/** What facts are made of: articles in the order of their columns, and everything found in them. */
export interface FactSource {
  readonly articles: readonly Article[];
  readonly events: readonly ToldEvent[];
  readonly quotes: readonly AtlasQuote[];
}

/** The sentences that give somebody's words, and those with a figure, each once; sentences that tell an event are left to it. */
export function findStatements(
  { articles, events, quotes }: FactSource,
  readFigures: (words: string) => readonly Quantity[],
): readonly Statement[] {
  const taken = new Set(
    events.flatMap(({ evidence }) => evidence.map(({ article, passage }) => `${article} ${placeOf(passage)}`)),
  );
  const own = new Set(articles.map(({ id }) => id));
  const byArticle = new Map<string, Statement[]>(articles.map(({ id }) => [id, []]));
  const add = (statement: Statement): void => {
    const { article, passage } = statement.evidence;
    const place = `${article} ${placeOf(passage)}`;
    if (taken.has(place)) return;
    taken.add(place);
    byArticle.get(article)?.push(statement);
  };
  for (const { id, evidence } of quotes) if (own.has(evidence.article)) add({ id, evidence, quote: id });
  for (const article of articles) {
    for (const evidence of findFigures(article, readFigures)) {
      add({ id: `${article.id}-${formatPassage({ from: evidence.passage.from })}`, evidence });
    }
  }
  return [...byArticle.values()].flat();
}

/** The sentences with a figure, with who says so. Captions are left out: they tell of a picture. */
function findFigures(article: Article, readFigures: (words: string) => readonly Quantity[]): readonly Evidence[] {
  const { voices, attributions, paragraphs, text } = article;
  const known = new Map(voices.map((voice) => [voice.sentence.start, voice.attribution]));
  return paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      if (readFigures(slice(text, sentence)).length === 0) return [];
      const attribution = known.get(sentence.start);
      return makeEvidence(article, sentence, attribution === undefined ? undefined : attributions[attribution]) ?? [];
    }),
  );
}

function placeOf({ from }: PassageRef): string {
  return formatUnit(from);
}
