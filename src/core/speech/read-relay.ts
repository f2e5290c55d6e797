import { isMedium } from './media-words.ts';
import type { ChainLink } from './speech.ts';

/** A chain by role: who speaks, who told it first, whose report it is, who printed it. What is missing was not stated. */
export interface Relay {
  readonly speaker?: ChainLink;
  readonly carriers: readonly ChainLink[];
  readonly agency?: ChainLink;
  readonly outlet?: ChainLink;
}

const NOT_STATED = 'not stated';

/** Sorts a chain by role. A medium that tells it in its own words speaks for nobody: it is the first carrier, and the speaker is not stated. */
export function readRelay(chain: readonly ChainLink[]): Relay {
  const said = chain.filter(({ label }) => label !== NOT_STATED);
  const root = said.find(({ role }) => role === 'speaker');
  const isTold = root !== undefined && isMedium(root.label, root.label);
  const agency = said.find(({ role }) => role === 'agency');
  const outlet = said.find(({ role }) => role === 'outlet');
  return {
    ...(root && !isTold && { speaker: root }),
    carriers: [...(isTold ? [root] : []), ...said.filter(({ role }) => role === 'carrier')],
    ...(agency && { agency }),
    ...(outlet && { outlet }),
  };
}
