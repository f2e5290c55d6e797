import type { QuotesView } from '../../core/address/quotes-view.ts';
import type { ListedQuotePart, QuotePart } from '../../core/speech/filter-quotes.ts';

/** What readers call the limits. */
export const PART_WORDS: Readonly<Record<QuotePart, string>> = {
  by: 'Says who',
  via: 'Passed on by',
  with: 'Speaks of or by',
  rests: 'Rests on',
  window: 'When',
};

/** A view with one more choice of a part; of what it rests on there is one at a time. */
export function withChoice(view: QuotesView, part: ListedQuotePart, key: string): QuotesView {
  if (part === 'rests') return { ...view, rests: key as NonNullable<QuotesView['rests']> };
  return { ...view, [part]: [...new Set([...(view[part] ?? []), key])].toSorted() };
}

/** A view without one choice of a part; without any of it when no key is given. */
export function withoutChoice(view: QuotesView, part: QuotePart, key?: string): QuotesView {
  if (part === 'window') {
    const { from: _, to: __, ...others } = view;
    return others;
  }
  const { [part]: chosen, ...rest } = view;
  const left = Array.isArray(chosen) && key !== undefined ? chosen.filter((one) => one !== key) : [];
  return left.length === 0 ? rest : { ...rest, [part]: left };
}
