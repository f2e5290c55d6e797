import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import { SourceTable } from './SourceTable.tsx';

export interface SourcesSectionProps {
  readonly retold: boolean;
  readonly rows: readonly ArticleRow[];
}

/** Where the articles come from, and whose words they are. */
export function SourcesSection({ retold, rows }: SourcesSectionProps) {
  return (
    <>
      <h2 id="sources">Sources</h2>
      {retold ? (
        <>
          <p>
            The articles are retold by Story Atlas from wire reports. The facts, the order and the quotations are those
            of the report. All other sentences are our own. So nothing here may be quoted as the words of the agency;
            only what stands in quotation marks was said by the person named.
          </p>
          <p>Every article says which report it retells, and so do the citations you can copy.</p>
        </>
      ) : (
        <p>The articles are shown in the words of their clippings. Their order and spelling are not changed.</p>
      )}
      {rows.length > 0 ? (
        <SourceTable rows={rows} retold={retold} />
      ) : (
        <p>
          The <Link to={formatAddress({ kind: 'articles', story: [] })}>list of articles</Link> gives agency, outlet and
          date of each one. What was set aside stands at the foot of the article.
        </p>
      )}
    </>
  );
}
