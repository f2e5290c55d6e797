import { type Gazetteer, LISTED } from '../entity/gazetteer.ts';
import type { NameFacts } from '../speech/named-text.ts';
import { foldText } from '../text/fold.ts';
import type { FindCountry } from './find-belonging.ts';
import type { Unit } from './unit.ts';

/** Finds the country, among the names of a text, that an adjective or a people stands for: `Norwegian`, `South Korean`. */
export function createCountryFinder(
  names: ReadonlyMap<string, NameFacts>,
  gazetteer: Gazetteer | undefined,
): FindCountry {
  if (gazetteer === undefined) return () => undefined;
  const countries = new Map<string, string>();
  for (const [id, { type, label, shortLabel }] of names) {
    for (const key of [foldText(label), foldText(shortLabel)]) {
      const code = gazetteer.findCountry(key);
      const isCountry = (gazetteer.kindsOf(key) & LISTED.country) !== 0;
      if (type === 'LOC' && isCountry && code !== undefined && !countries.has(code)) countries.set(code, id);
    }
  }
  return (units, last) => {
    for (const first of [last - 1, last]) {
      const [from, to] = [units[first], units[last]];
      if (from === undefined || to === undefined || !isWord(from) || !isWord(to)) continue;
      const key = foldText(first === last ? to.word : `${from.word} ${to.word}`);
      if ((gazetteer.kindsOf(key) & LISTED.demonym) === 0) continue;
      const name = countries.get(gazetteer.findCountry(key) ?? '');
      return name === undefined ? undefined : { name, type: 'LOC', start: from.start, end: to.end, derived: true };
    }
    return undefined;
  };
}

function isWord({ kind, capital }: Unit): boolean {
  return kind === 'word' && capital;
}
