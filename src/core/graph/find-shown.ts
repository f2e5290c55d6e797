import type { Chunk, VerbChunk } from './chunk.ts';
import { groupStartingAt } from './group.ts';
import { type Party, toHeadParty } from './party.ts';

/** Words that open examples of what was spoken of. */
const EXAMPLES: ReadonlySet<string> = new Set(['including', 'included', 'include', 'like']);

/** What was shown, when only its examples have names: `the aircraft shown to X …, including the A and the B`. Weapons only. */
export function findShown(chunks: readonly Chunk[], { end }: VerbChunk): readonly Party[] {
  const at = chunks.findIndex(({ start, word }) => start >= end && EXAMPLES.has(word));
  const first = chunks[at + 1];
  if (at < 0 || first?.kind !== 'noun') return [];
  return groupStartingAt(chunks, at + 1)
    .flatMap((index) => {
      const chunk = chunks[index];
      return chunk?.kind === 'noun' ? toHeadParty(chunk) : [];
    })
    .filter(({ type }) => type === 'ARMS');
}
