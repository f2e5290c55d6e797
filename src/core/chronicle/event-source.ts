import { isId } from '../address/ids.ts';
import type { Evidence } from '../atlas/atlas.ts';
import type { ChainLink } from '../speech/speech.ts';
import { isMedium, isStateMedium } from '../speech/media-words.ts';
import { foldText } from '../text/fold.ts';

/** Who says so first, as readers choose it: the id of a name, or the words made into one. */
export interface EventSource {
  readonly key: string;
  readonly label: string;
}

const LONGEST_KEY = 64;
/** Stands for reports of which neither speaker nor agency nor outlet is known. */
const NOBODY: EventSource = { key: 'not-named', label: 'Source not named' };

/** Every filter asks for the sources of all events; a chain never changes. */
const known = new WeakMap<readonly ChainLink[], EventSource>();

/** The first link of a chain; for the report’s own account that is its agency, or its outlet. */
export function findSource({ chain }: Pick<Evidence, 'chain'>): EventSource {
  const found = known.get(chain) ?? readSource(chain);
  known.set(chain, found);
  return found;
}

function readSource(chain: readonly ChainLink[]): EventSource {
  const root = chain[0];
  if (!root) return NOBODY;
  if (root.name !== undefined) return { key: root.name, label: root.label };
  const words = foldText(root.label).replaceAll(/[^a-z0-9]+/g, '-');
  const key = words.slice(0, LONGEST_KEY).replace(/^-+|-+$/g, '');
  // Labels in other scripts have no letters for an id; together they are still to be chosen.
  return isId(key) ? { key, label: root.label } : { key: 'other-script', label: root.label };
}

/** `KCNA → AP`; `AP, no source named` for the report's own account. Empty chains: `Source not named`. */
export function tellChain(chain: readonly ChainLink[], form: 'short' | 'full' = 'short'): string {
  if (chain.length === 0) return NOBODY.label;
  const words = chain.map(({ label }) => label).join(' → ');
  return form === 'full' && !hasSpeaker(chain) ? `${words}, no source named` : words;
}

/** Whether somebody is quoted, so that the report does not tell it on its own account. */
export function hasSpeaker(chain: readonly ChainLink[]): boolean {
  return chain.some(({ role }) => role === 'speaker' || role === 'carrier');
}

/** Whether the words came through a medium that a state runs. */
export function isFromState(chain: readonly ChainLink[]): boolean {
  return chain.some(({ role, label }) => (role === 'speaker' || role === 'carrier') && isStateMedium(label, label));
}

/** Whether the words are those of people without a name, and of nobody else. */
export function isFromUnnamed(chain: readonly ChainLink[]): boolean {
  const speakers = chain.filter(({ role }) => role === 'speaker' || role === 'carrier');
  return speakers.length > 0 && speakers.every(({ name, label }) => name === undefined && !isMedium(label, label));
}
