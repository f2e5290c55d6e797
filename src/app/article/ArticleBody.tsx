import type { ArticleFile } from '../../core/atlas/published.ts';
import styles from './ArticleBody.module.css';
import { ArticleText } from './ArticleText.tsx';
import { ArticleTools } from './ArticleTools.tsx';
import { FindPanel } from './FindPanel.tsx';
import { paragraphsOf } from './linked-passage.ts';
import { TextMap } from './TextMap.tsx';
import { TextMapLinks } from './TextMapLinks.tsx';
import type { Reading } from './use-reading.ts';

export interface ArticleBodyProps {
  readonly file: ArticleFile;
  readonly query: string | undefined;
  readonly reading: Reading;
}

/** The text with its map, its tools and the field to find words in it. */
export function ArticleBody({ file, query, reading }: ArticleBodyProps) {
  const { article } = file;
  const { linked, marks, find, sharing, panel } = reading;
  return (
    <div className={styles.root}>
      <div className={styles.map}>
        <div className={styles.sticky}>
          <TextMap article={article} linked={paragraphsOf(article, linked?.passage)} />
          <TextMapLinks file={file} />
        </div>
      </div>
      <div>
        <ArticleTools
          onShare={sharing.share}
          onFind={panel.isOpen ? panel.close : panel.open}
          isFinding={panel.isOpen}
        />
        {panel.isOpen && <FindPanel find={find} query={query} field={panel.field} onClose={panel.close} />}
        <ArticleText article={article} marks={marks} query={query} notice={linked?.notice} />
      </div>
    </div>
  );
}
