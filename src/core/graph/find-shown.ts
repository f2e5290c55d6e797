import type { Chunk } from './chunk.ts';
import type { Range } from '../text/range.ts';
import { groupStartingAt } from './group.ts';
import { type Party, toHeadParty } from './party.ts';

/** Words that open examples of what was spoken of. */
const EXAMPLES: ReadonlySet<string> = new Set(['including', 'included', 'include', 'like']);

/** What was shown, when only its examples have names: `the aircraft shown to X …, including the A and the B`. Weapons only. */
export function findShown(chunks: readonly Chunk[], { end }: Range): readonly Party[] {
  const examples = chunks.findIndex(
    ({ start, word }, index) => start >= end && (EXAMPLES.has(word) || (word === 'among' && isThem(chunks[index + 1]))),
  );
  const at = isThem(chunks[examples + 1]) ? examples + 1 : examples;
  const first = chunks[at + 1];
  if (at < 0 || first?.kind !== 'noun') return [];
  return groupStartingAt(chunks, at + 1)
    .flatMap((index) => {
      const chunk = chunks[index];
      return chunk?.kind === 'noun' ? toHeadParty(chunk) : [];
    })
    .filter(({ type }) => type === 'ARMS');
}

/** `among them the A and the B`. */
function isThem(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && (chunk.word === 'them' || chunk.word === 'these');
}
