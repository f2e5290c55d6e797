import type { SharedName } from './join-in-document.ts';
import { isShortOrganisation } from './organisation-name.ts';
import type { PrintedForm } from './printed-form.ts';
import type { NameUnion } from './union.ts';

/** One of the things that a short name stands for. */
interface Meaning {
  /** The short name where it was met first with this meaning. */
  readonly short: number;
  /** What that report calls it in full. */
  readonly fuller: readonly PrintedForm[];
}

/**
 * Joins organisations that several reports call by the same one word, once each report has joined its own spellings. A word that is
 * short for different organisations in different reports stands for each of them where its report says which, and is left apart
 * where none does; those are returned.
 */
export function joinShortOrganisations(union: NameUnion, forms: readonly PrintedForm[]): readonly SharedName[] {
  const fuller = collectFuller(union, forms);
  const join = (form: number, to: number): void =>
    void union.join(form, to, `“${forms[form]?.text ?? ''}” is printed with the same words in several reports.`);
  return [...groupByWord(forms)].flatMap(([word, group]): readonly SharedName[] => {
    const meanings: Meaning[] = [];
    const lone: number[] = [];
    for (const short of group) {
      const own = (fuller.get(union.find(short)) ?? []).filter(({ words }) => words[0] === word);
      const same = meanings.find((meaning) => agree(meaning.fuller, own));
      if (own.length === 0) lone.push(short);
      else if (same) join(short, same.short);
      else meanings.push({ short, fuller: own });
    }
    const isClear = meanings.length < 2;
    const to = (isClear ? meanings[0]?.short : undefined) ?? lone[0];
    if (to === undefined) return [];
    for (const short of lone) if (short !== to) join(short, to);
    return isClear
      ? []
      : [{ form: to, others: meanings.flatMap((one) => one.fuller.slice(0, 1).map(({ text }) => text)) }];
  });
}

/** Spellings of organisations in several words, by the set they are in. */
function collectFuller(union: NameUnion, forms: readonly PrintedForm[]): ReadonlyMap<number, readonly PrintedForm[]> {
  const fuller = new Map<number, PrintedForm[]>();
  forms.forEach((form, number) => {
    if (form.type !== 'ORG' || form.words.length < 2) return;
    const root = union.find(number);
    const list = fuller.get(root);
    if (list) list.push(form);
    else fuller.set(root, [form]);
  });
  return fuller;
}

function groupByWord(forms: readonly PrintedForm[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  forms.forEach(({ type, words, key }, number) => {
    if (type !== 'ORG' || words.length !== 1) return;
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  });
  return groups;
}

/** Whether one of the fuller names is another one, or short for it; `Motor` and `Motors` are one word here. */
function agree(one: readonly PrintedForm[], other: readonly PrintedForm[]): boolean {
  const [all, others] = [one.map(singular), other.map(singular)];
  return all.some((a) => others.some((b) => isShortOrganisation(a, b) || isShortOrganisation(b, a)));
}

function singular({ words }: PrintedForm): readonly string[] {
  return words.map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));
}
