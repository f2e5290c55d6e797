import type { Attribution, SentenceVoice } from '../speech/speech.ts';
import { contains } from '../text/range.ts';
import type { Range } from '../text/range.ts';

/** Who says what a text tells. */
export interface ReadText {
  readonly voices: readonly SentenceVoice[];
  readonly attributions: readonly Attribution[];
}

/** Labels that stand for nobody. */
const NOBODY = 'not stated';

/** On whose word a stretch of text rests, in words: `Says who: KCNA`; `undefined` where it is the report’s own account. */
export function tellVoices({ voices, attributions }: ReadText, range: Range): string | undefined {
  const own = voices.filter(({ sentence }) => contains(range, sentence));
  const labels = own.map(({ attribution }) =>
    attribution === undefined
      ? undefined
      : attributions[attribution]?.chain.find(({ label }) => label !== NOBODY)?.label,
  );
  const named = [...new Set(labels.flatMap((label) => label ?? []))];
  if (named.length === 0) return undefined;
  return `Says who${labels.includes(undefined) ? ', in part' : ''}: ${named.join(', ')}`;
}
