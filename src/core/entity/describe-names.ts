import { foldText } from '../text/fold.ts';
import type { Name, NamedMention, Printed } from './name.ts';
import { toNameId } from './name-id.ts';
import { type PrintedForm, toNameWords } from './printed-form.ts';
import type { NameUnion } from './union.ts';
import { compareText } from '../text/compare-text.ts';

/** Turns the sets of joined spellings into names. `order[i]` is the caller's number of the i-th document. */
export function describeNames(
  union: NameUnion,
  forms: readonly PrintedForm[],
  order: readonly number[],
): readonly Name[] {
  const sets = groupBySet(union, forms);
  const whys = new Map<number, string[]>();
  for (const { form, why } of union.joins) {
    const known = whys.get(form);
    if (known) known.push(why);
    else whys.set(form, [why]);
  }
  const drafts = [...sets.values()].map((members) => {
    const printed = countPrinted(members.map(({ form }) => form));
    const { type } = members[0]?.form ?? { type: 'ORG' as const };
    // A name with one spelling has nothing to compare.
    const words = new Map(
      printed.length > 1 ? printed.map(({ text }) => [text, toNameWords(text, type)] as const) : [],
    );
    const keyOf = (text: string): string | undefined => words.get(text)?.join(' ');
    const label = chooseLabel(printed, type, words);
    const mentions = members
      .flatMap(({ form }) => form.mentions)
      .map(({ document, mention }) => ({ document: order[document] ?? 0, mention }));
    const mergedFrom = printed
      .filter(({ text }) => keyOf(text) !== keyOf(label))
      .map((one) => ({ ...one, why: findWhy(one.text, members, whys) }));
    return {
      type,
      label,
      shortLabel: chooseShort(printed, label, type),
      printed,
      mergedFrom,
      mentions: mentions.toSorted(byPlace),
    };
  });
  const used = new Set<string>();
  return drafts
    .toSorted(
      (a, b) => compareText(a.label, b.label) || compareText(a.type, b.type) || b.mentions.length - a.mentions.length,
    )
    .map((draft) => ({ id: toNameId(draft.label, draft.type, used), ...draft }));
}

function groupBySet(union: NameUnion, forms: readonly PrintedForm[]): ReadonlyMap<number, readonly Member[]> {
  const sets = new Map<number, Member[]>();
  forms.forEach((form, number) => {
    const set = sets.get(union.find(number));
    if (set) set.push({ form, number });
    else sets.set(union.find(number), [{ form, number }]);
  });
  return sets;
}

function byPlace(a: NamedMention, b: NamedMention): number {
  return a.document - b.document || a.mention - b.mention;
}

function countPrinted(forms: readonly PrintedForm[]): readonly Printed[] {
  const counts = new Map<string, number>();
  for (const { spellings } of forms) {
    for (const [text, count] of spellings) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .toSorted((a, b) => b.count - a.count || b.text.length - a.text.length || compareText(a.text, b.text));
}

/** A spelling of an organisation that is rarer than one in so many is not its label. */
const RARE = 20;

/** People and organisations by the spelling with the most words, but for rare ones; the others by the one that is printed most, if it is no acronym. */
function chooseLabel(
  printed: readonly Printed[],
  type: Name['type'],
  words: ReadonlyMap<string, readonly string[]>,
): string {
  const size = ({ text }: Printed): number => {
    if (type === 'PER' || type === 'ORG') return words.get(text)?.length ?? 0;
    return isAcronym(text) || /^(?:North|South)$/.test(text) ? 0 : 1;
  };
  const total = printed.reduce((sum, { count }) => sum + count, 0);
  // One odd spelling among hundreds (`American computer company Apple`) names no organisation better than the others do.
  const usual = type === 'ORG' ? printed.filter(({ count }) => count * RARE >= total) : printed;
  const [best] = usual.toSorted((a, b) => size(b) - size(a));
  return best?.text ?? '';
}

/** The single word a person is called by, the acronym of an organisation; otherwise the label. */
function chooseShort(printed: readonly Printed[], label: string, type: Name['type']): string {
  const fits = ({ text }: Printed): boolean =>
    type === 'PER'
      ? !/[\s.]/.test(text)
      : type === 'ORG'
        ? isAcronym(text) || (text.length < label.length && label.startsWith(text))
        : false;
  return printed.find(fits)?.text ?? label;
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}.&]*$/u.test(text);
}

interface Member {
  readonly form: PrintedForm;
  readonly number: number;
}

function findWhy(text: string, members: readonly Member[], whys: ReadonlyMap<number, readonly string[]>): string {
  const key = foldText(text);
  const holding = members.filter(({ form }) =>
    [...form.spellings.keys()].some((spelling) => foldText(spelling) === key),
  );
  const reasons = holding.flatMap(({ number }) => whys.get(number) ?? []);
  // “Printed with the same words” tells nothing about why the words differ from the label.
  return (
    reasons.find((why) => !why.includes('same words')) ??
    reasons[0] ??
    `“${text}” is what the fuller spellings were joined to.`
  );
}
