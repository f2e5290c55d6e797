import { foldText } from '../text/fold.ts';
import type { NameReference } from './correction.ts';

interface Referable {
  readonly id: string;
  readonly label: string;
  readonly shortLabel: string;
  readonly printed: readonly { readonly text: string }[];
}

/** The name that an editor means: by id, else by label, else by a spelling that no other name has. `undefined` when none or several fit. */
export function findNameByReference<T extends Referable>(names: readonly T[], reference: NameReference): T | undefined {
  const folded = foldText(reference);
  const byId = names.find(({ id }) => id === reference);
  if (byId) return byId;
  const labelled = names.filter(({ label }) => foldText(label) === folded);
  if (labelled.length > 0) return labelled.length === 1 ? labelled[0] : undefined;
  const printed = names.filter((name) => name.printed.some(({ text }) => foldText(text) === folded));
  return printed.length === 1 ? printed[0] : undefined;
}
