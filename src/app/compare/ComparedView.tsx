import type { Diff } from '../../core/address/address.ts';
import { CompareTable } from './CompareTable.tsx';
import type { ComparisonData } from './comparison-loader.ts';
import { FactTableView } from './FactTableView.tsx';
import { sidesOf } from './side.ts';

export interface ComparedViewProps {
  readonly data: ComparisonData;
  readonly diff: Diff | undefined;
  /** The row that the address names, without `#`; empty for none. */
  readonly at: string;
}

/** Two articles in the mode that the reader chose: paragraph by paragraph, or fact by fact. */
export function ComparedView({ data, diff, at }: ComparedViewProps) {
  if (diff === 'facts' && data.table) return <FactTableView table={data.table} />;
  return <CompareTable {...sidesOf(data)} rows={data.comparison.rows} showsAll={diff === 'all'} at={at} />;
}
