import type { ComparisonTotals, SideNames } from '../../core/version/comparison.ts';
import { formatCount } from '../../core/text/count-of.ts';
import styles from './CompareTotals.module.css';

export interface CompareTotalsProps {
  readonly totals: ComparisonTotals;
  readonly names: SideNames;
}

/** How many paragraphs are in both and in one, and how many words differ in what way. Kinds that do not occur are left out. */
export function CompareTotals({ totals, names }: CompareTotalsProps) {
  const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
  const always = [
    { n: totals.shared, name: plural(totals.shared, 'shared paragraph', 'shared paragraphs') },
    { n: totals.onlyA, name: `only in ${names.a}` },
    { n: totals.onlyB, name: `only in ${names.b}` },
  ];
  const others = [
    { n: totals.spellings, name: plural(totals.spellings, 'spelling differs', 'spellings differ') },
    { n: totals.numbers, name: plural(totals.numbers, 'number differs', 'numbers differ') },
    { n: totals.attributions, name: plural(totals.attributions, 'source differs', 'sources differ') },
    { n: totals.wordings, name: plural(totals.wordings, 'wording differs', 'wordings differ') },
    {
      n: totals.furniture,
      name: plural(totals.furniture, 'headline or caption differs', 'headline and captions differ'),
    },
  ].filter(({ n }) => n > 0);
  return (
    <dl className={styles.root}>
      {[...always, ...others].map(({ n, name }) => (
        <div key={name} className={styles.total}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.number}>{formatCount(n)}</dd>
        </div>
      ))}
    </dl>
  );
}
