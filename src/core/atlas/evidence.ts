import type { ArticleId } from '../address/ids.ts';
import { passageBetween, placeSentences, refOf } from '../article/passage.ts';
import type { Report } from '../article/report.ts';
import type { Attribution, ChainLink } from '../speech/speech.ts';
import type { Range } from '../text/range.ts';
import type { AllEvidence, Evidence } from './atlas.ts';

/** The words of an article as evidence: the whole sentences that `range` touches, and who says so. `undefined` when it touches none. */
export function makeEvidence(
  article: Report & { readonly id: ArticleId },
  range: Range,
  attribution?: Attribution,
): Evidence | undefined {
  const touched = placeSentences(article).filter((one) => one.range.start < range.end && range.start < one.range.end);
  const kind = touched[0]?.unit.kind;
  const passage = passageBetween(
    article,
    touched.filter(({ unit }) => unit.kind === kind),
  );
  if (passage === undefined) return undefined;
  return { article: article.id, passage: refOf(passage), words: passage.text, chain: makeChain(article, attribution) };
}

/** Who says so, the first source first: speaker and carriers of the words, then the agency and the outlet of the report. */
export function makeChain(
  { agency, outlet }: Pick<Report, 'agency' | 'outlet'>,
  attribution?: Pick<Attribution, 'chain'>,
): readonly ChainLink[] {
  const said = attribution?.chain ?? [];
  const known = new Set(said.map(({ label }) => label));
  return [
    ...said,
    ...(agency && !known.has(agency.name)
      ? [{ role: 'agency', label: agency.name, basis: agency.basis, why: agency.why } as const]
      : []),
    ...(outlet && !known.has(outlet.name)
      ? [{ role: 'outlet', label: outlet.name, basis: 'given', why: outlet.why } as const]
      : []),
  ];
}

/** Whether there is any: without, nothing is drawn. */
export function isFilled(evidence: readonly Evidence[]): evidence is AllEvidence {
  return evidence.length > 0;
}
