import { makeChain } from '../../core/atlas/evidence.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import type { ChainLink } from '../../core/speech/speech.ts';
import type { VoiceShare } from '../../core/speech/sum-voices.ts';
import type { Range } from '../../core/text/range.ts';

/** How the gutter and the bars show on whose word a sentence rests. */
export type VoicePattern = 'own' | 'state-a' | 'state-b' | 'state-other' | 'institution' | 'named' | 'unnamed';

/** Neighbouring sentences that rest on the same word, which is not the report's own. */
export interface VoiceRun extends Range {
  readonly pattern: VoicePattern;
  /** `KCNA, reported by AP`. */
  readonly said: string;
  /** Where the run's last sentence starts: there it is said. */
  readonly last: number;
}

const STATE_PATTERNS = ['state-a', 'state-b'] as const;
const PASSED_ON = { speaker: 'said', carrier: 'carried', agency: 'reported', outlet: 'printed' } as const;

/** The pattern of a share: state media by direction in order of first appearance, everyone else by category. */
export function patternOf({ category, place }: Pick<VoiceShare, 'category' | 'place'>): VoicePattern {
  return category === 'state-media' ? (STATE_PATTERNS[place] ?? 'state-other') : category;
}

/** The runs among the sentences of one block, in order. A sentence that was not read, or is the report's own, ends a run. */
export function findVoiceRuns(
  article: Article,
  shares: readonly VoiceShare[],
  sentences: readonly Range[],
): readonly VoiceRun[] {
  const places = new Map(article.voices.map(({ sentence }, index) => [sentence.start, index]));
  const runs: VoiceRun[] = [];
  let isBroken = true;
  for (const { start, end } of sentences) {
    const index = places.get(start);
    const share = index === undefined ? undefined : shares.find((one) => one.sentences.includes(index));
    const attribution = index === undefined ? undefined : article.voices[index]?.attribution;
    const known = attribution === undefined ? undefined : article.attributions[attribution];
    if (share === undefined || share.category === 'own' || known === undefined) {
      isBroken = true;
      continue;
    }
    const pattern = patternOf(share);
    const said = tellChain(makeChain(article, known));
    const before = runs.at(-1);
    if (before && !isBroken && before.pattern === pattern && before.said === said) {
      runs[runs.length - 1] = { ...before, end, last: start };
    } else runs.push({ start, end, last: start, pattern, said });
    isBroken = false;
  }
  return runs;
}

/** The voice that most letters of paragraph `n` rest on; the report's own account when it was not read. */
export function findMainVoice(article: Article, shares: readonly VoiceShare[], n: number): VoicePattern {
  const sums = new Map<VoicePattern, number>();
  for (const { start, end } of article.paragraphs[n - 1]?.sentences ?? []) {
    const index = article.voices.findIndex(({ sentence }) => sentence.start === start);
    const share = shares.find(({ sentences }) => sentences.includes(index));
    const pattern = share ? patternOf(share) : 'own';
    sums.set(pattern, (sums.get(pattern) ?? 0) + end - start);
  }
  return [...sums].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'own';
}

/** A chain as it is read aloud. */
function tellChain([first, ...others]: readonly ChainLink[]): string {
  const speaker = first?.label ?? '';
  return [speaker, ...others.map(({ role, label }) => `${PASSED_ON[role]} by ${label}`)].join(', ');
}

/** What a share is called. */
export function nameVoice({ category, medium }: Pick<VoiceShare, 'category' | 'medium'>, article: Article): string {
  switch (category) {
    case 'own':
      return article.agency && !article.retells ? `${article.agency.name}’s own account` : 'The report’s own account';
    case 'state-media':
      return medium ?? 'Other state media';
    case 'institution':
      return 'Official institutions';
    case 'named':
      return 'Named people';
    case 'unnamed':
      return 'Unnamed people';
  }
}
