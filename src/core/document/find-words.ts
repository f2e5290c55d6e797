import { refOf } from '../article/passage.ts';
import type { Passage } from '../article/passage.ts';
import type { Article, Evidence } from '../atlas/atlas.ts';
import { makeEvidence } from '../atlas/evidence.ts';

/** A passage as evidence: its words, and who speaks in its first sentence. */
export function findWords(article: Article, passage: Passage): Evidence {
  const first = passage.ranges[0] ?? { start: 0, end: 0 };
  const voice = article.voices.find(({ sentence }) => sentence.start === first.start);
  const attribution = voice?.attribution === undefined ? undefined : article.attributions[voice.attribution];
  const chain = makeEvidence(article, first, attribution)?.chain ?? [];
  return { chain, article: article.id, passage: refOf(passage), words: passage.text };
}
