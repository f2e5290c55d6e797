import type { PrintedForm } from './printed-form.ts';
import { mayBeOnePerson } from './person-name.ts';

/** Two spellings that were joined and why. `form` is the one that the reason explains. */
export interface Join {
  readonly form: number;
  readonly to: number;
  readonly why: string;
}

/**
 * Spellings joined to names by union-find. Two sets are never joined when that would put two persons' full names into one, or two
 * meanings of one acronym: `join` then says no.
 */
export class NameUnion {
  readonly #parents: number[];
  /** Full names of persons in each set, by the set's root. */
  readonly #full: Map<number, readonly (readonly string[])[]>;
  /** What each acronym of a set stands for, by the set's root. */
  readonly #meanings = new Map<number, ReadonlyMap<string, string>>();
  readonly joins: Join[] = [];

  constructor(forms: readonly PrintedForm[]) {
    this.#parents = forms.map((_, i) => i);
    this.#full = new Map(
      forms.flatMap(({ type, words }, i) => (type === 'PER' && words.length > 1 ? [[i, [words]] as const] : [])),
    );
  }

  /** The set a spelling is in, as the number of one of its members. */
  find(form: number): number {
    let root = form;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    for (let at = form; at !== root;) {
      const next = this.#parents[at] ?? root;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /** Full names of persons in the set that a spelling is in. */
  fullNames(form: number): readonly (readonly string[])[] {
    return this.#full.get(this.find(form)) ?? [];
  }

  /** Whether the sets of two spellings contradict each other. */
  conflict(a: number, b: number): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return false;
    const people = (this.#full.get(x) ?? []).some((one) =>
      this.fullNames(y).some((other) => !mayBeOnePerson(one, other)),
    );
    if (people) return true;
    const meanings = this.#meanings.get(y);
    return [...(this.#meanings.get(x) ?? [])].some(([letters, words]) => {
      const other = meanings?.get(letters);
      return other !== undefined && other !== words;
    });
  }

  /** Notes that in the set of this spelling the letters stand for these words. */
  define(form: number, letters: string, words: string): void {
    const root = this.find(form);
    const known = this.#meanings.get(root) ?? new Map<string, string>();
    if (!known.has(letters)) this.#meanings.set(root, new Map([...known, [letters, words]]));
  }

  /** Joins two spellings; false when their sets contradict each other. The lower number becomes the root, so order does not matter. */
  join(form: number, to: number, why: string): boolean {
    if (this.conflict(form, to)) return false;
    this.joins.push({ form, to, why });
    const [x, y] = [this.find(form), this.find(to)];
    if (x === y) return true;
    const [root, leaf] = x < y ? [x, y] : [y, x];
    this.#parents[leaf] = root;
    const full = unique([...(this.#full.get(root) ?? []), ...(this.#full.get(leaf) ?? [])]);
    if (full.length > 0) this.#full.set(root, full);
    const meanings = new Map([...(this.#meanings.get(leaf) ?? []), ...(this.#meanings.get(root) ?? [])]);
    if (meanings.size > 0) this.#meanings.set(root, meanings);
    return true;
  }
}

function unique(names: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(names.map((words) => [words.join(' '), words])).values()];
}
