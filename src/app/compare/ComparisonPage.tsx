import { useRef } from 'react';
import { Link, useLoaderData, useNavigate } from 'react-router';
import type { Address, Diff } from '../../core/address/address.ts';
import { formatAddress } from '../../core/address/format-address.ts';
import { tellTotals } from '../../core/version/sum-rows.ts';
import { CompareTools } from './CompareTools.tsx';
import { CompareTotals } from './CompareTotals.tsx';
import { ComparedView } from './ComparedView.tsx';
import type { ComparisonData } from './comparison-loader.ts';
import head from '../ui/PageHead.module.css';
import { usePageKeys } from '../ui/use-page-keys.ts';
import { comparisonTitle, sidesOf } from './side.ts';
import { useCompareAddress } from './use-compare-address.ts';
import { useArrival, useWalk } from './use-walk.ts';

export { comparisonLoader } from './comparison-loader.ts';

/** Two articles beside each other: what is in both, what in one, and in what words they differ. */
export function ComparisonPage() {
  const data: ComparisonData = useLoaderData();
  const { diff, at } = useCompareAddress();
  const navigate = useNavigate();
  const root = useRef<HTMLDivElement>(null);
  const walk = useWalk(root);
  const sides = sidesOf(data);
  const title = comparisonTitle(data);
  const here = (a: 'a' | 'b', mode?: Diff): Address => ({
    kind: 'comparison',
    a: data[a].id,
    b: data[a === 'a' ? 'b' : 'a'].id,
    ...(mode && { diff: mode }),
  });
  const swapped = formatAddress(here('b', diff));
  usePageKeys({
    '[': () => walk.step(-1),
    ']': () => walk.step(1),
    Enter: walk.open,
    x: () => void navigate(swapped, { replace: true }),
  });
  useArrival(root, at);
  const summary = tellTotals(
    data.comparison.totals,
    data.names,
    { a: data.a.words, b: data.b.words },
    { a: sides.a.name, b: sides.b.name },
  );
  return (
    <div className={head.page} ref={root}>
      <title>{`${title} — Compare — Story Atlas`}</title>
      <meta name="description" content={summary} />
      <h1 className={head.title} tabIndex={-1}>
        {title}
      </h1>
      <p className={head.summary}>
        {!data.areVersions && 'These two are not printings of one report. '}
        {summary}
      </p>
      <CompareTotals totals={data.comparison.totals} names={data.names} />
      <CompareTools
        diff={diff}
        to={(mode) => formatAddress(here('a', mode))}
        swapped={swapped}
        place={walk.place}
        onStep={walk.step}
      />
      <ComparedView data={data} diff={diff} at={at} />
      <p className={head.foot}>
        <Link to={formatAddress({ kind: 'compare' })}>Compare two other articles</Link>
      </p>
    </div>
  );
}
