import type { Token } from './unit.ts';

const OPENERS: ReadonlySet<string> = new Set(
  'after before when while as since because although though if once whereas until'.split(' '),
);
/** Behind a comma these go on with what stands before it. */
const GOES_ON: ReadonlySet<string> = new Set('who which whose whom where and or including such among'.split(' '));
/** `Hours after`, `A day after`: so many tokens may stand before the opener. */
const LEAD = 3;
const REACH = 60;

/**
 * The place of the comma that closes a clause at the front of a sentence: `Hours after he blamed the union, |Whitfield left`; -1 when the
 * sentence opens with its main clause.
 */
export function findFront(tokens: readonly Token[]): number {
  const opener = tokens.slice(0, LEAD + 1).findIndex(({ lower, kind }) => kind === 'mark' || OPENERS.has(lower));
  if (opener < 0 || tokens[opener]?.kind === 'mark') return -1;
  for (let at = opener + 2; at < Math.min(tokens.length - 1, REACH); at += 1) {
    if (tokens[at]?.text === ',' && !GOES_ON.has(tokens[at + 1]?.lower ?? '')) return at;
  }
  return -1;
}
