import { foldText } from '../text/fold.ts';

/** What a listed word or phrase can be, as bits: one spelling may be several things. */
export const LISTED = {
  country: 1,
  capital: 2,
  place: 4,
  demonym: 8,
  org: 16,
  agency: 32,
  person: 64,
  first: 128,
  last: 256,
} as const;

/** A word for a kind of entry in a gazetteer. */
export type ListedKind = keyof typeof LISTED;

/** Lists of names, opened for look-up. Keys are folded: lower case, no accents. */
export interface Gazetteer {
  /** Bits of what this phrase (folded words, single spaces between tokens) is listed as; 0 when it is not. */
  readonly kindsOf: (folded: string) => number;
  /** How many tokens the longest listed phrase has that begins with this folded token; 0 when there is none. */
  readonly longestFrom: (folded: string) => number;
  /** The country, as ISO 3166-1 alpha-2, that a folded country name, demonym or capital belongs to. */
  readonly findCountry: (folded: string) => string | undefined;
}

/**
 * Opens lists written as lines `kind, tab, code or -, tab, names between bars`. Lines that start with `#`, and kinds that are not
 * known, are passed over. The first country that claims a spelling keeps it.
 */
export function openGazetteer(text: string): Gazetteer {
  const kinds = new Map<string, number>();
  const longest = new Map<string, number>();
  const countries = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [kind = '', code = '-', names = ''] = line.split('\t');
    if (!isListedKind(kind)) continue;
    for (const name of names.split('|')) {
      const key = toListKey(name);
      const [first = ''] = key.split(' ', 1);
      kinds.set(key, (kinds.get(key) ?? 0) | LISTED[kind]);
      longest.set(first, Math.max(longest.get(first) ?? 0, countTokens(key)));
      if (code !== '-' && !countries.has(key)) countries.set(key, code);
    }
  }
  return {
    kindsOf: (folded) => kinds.get(folded) ?? 0,
    longestFrom: (folded) => longest.get(folded) ?? 0,
    findCountry: (folded) => countries.get(folded),
  };
}

/** A name as the lists key it: the name's tokens, folded, with single spaces between them. */
export function toListKey(name: string): string {
  return foldText(name)
    .replace(/[,&()]|'s\b/g, ' $& ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function countTokens(key: string): number {
  return key.split(' ').length;
}

function isListedKind(kind: string): kind is ListedKind {
  return Object.hasOwn(LISTED, kind);
}
