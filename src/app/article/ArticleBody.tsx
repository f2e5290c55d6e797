import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import styles from './ArticleBody.module.css';
import { ArticleText } from './ArticleText.tsx';
import { ArticleTools } from './ArticleTools.tsx';
import { FindPanel } from './FindPanel.tsx';
import { paragraphsOf } from './linked-passage.ts';
import { TextMap } from './TextMap.tsx';
import { TextMapLinks } from './TextMapLinks.tsx';
import type { ArticleAddress } from './use-article-address.ts';
import type { Reading } from './use-reading.ts';

export interface ArticleBodyProps {
  readonly file: ArticleFile;
  readonly address: ArticleAddress;
  readonly reading: Reading;
}

/** The text with its map, its tools and the field to find words in it. */
export function ArticleBody({ file, address, reading }: ArticleBodyProps) {
  const { article } = file;
  const { linked, find, sharing, panel, reads } = reading;
  return (
    <div className={styles.root}>
      <div className={styles.map}>
        <div className={styles.sticky}>
          <TextMap article={article} shares={reads.shares} linked={paragraphsOf(article, linked?.passage)} />
          <TextMapLinks file={file} />
        </div>
      </div>
      <div>
        <ArticleTools
          onShare={sharing.share}
          onFind={panel.isOpen ? panel.close : panel.open}
          isFinding={panel.isOpen}
          compare={comparisonOf(file)}
          show={reads.show}
          onShow={article.voices.length > 0 ? reads.setShow : undefined}
        />
        {panel.isOpen && <FindPanel find={find} query={address.query} field={panel.field} onClose={panel.close} />}
        <ArticleText article={article} address={address} reading={reading} />
      </div>
    </div>
  );
}

/** The way to the other printing, the first of several. */
function comparisonOf({ article, printings }: ArticleFile): { readonly name: string; readonly to: string } | undefined {
  const [other] = printings;
  return (
    other && {
      name: `Compare with version ${other.version?.letter.toUpperCase() ?? ''}`,
      to: formatAddress({ kind: 'comparison', a: article.id, b: other.id }),
    }
  );
}
