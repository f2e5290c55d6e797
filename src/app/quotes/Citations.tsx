import { useHref } from 'react-router';
import { citePassage } from '../../core/atlas/cite.ts';
import { AddToDossier } from '../evidence/AddToDossier.tsx';
import { CitationFormats } from '../evidence/CitationFormats.tsx';
import { siteUrl } from '../platform/site-url.ts';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';
import { CopyText } from './CopyText.tsx';
import type { QuoteData } from './quote-loader.ts';
import styles from './QuotePage.module.css';

export interface CitationsProps {
  readonly data: QuoteData;
  /** Of the cited place, below the app's base path. */
  readonly path: string;
}

/** To be copied once the page knows its own address. */
export function Citations({ data: { article, passage, collection }, path }: CitationsProps) {
  const isHydrated = useIsHydrated();
  const href = useHref(path);
  const parts = { article, passage, collection, url: isHydrated ? siteUrl(path) : href };
  const { plain, markdown } = citePassage(parts);
  return (
    <section className={styles.cite} aria-labelledby="cite">
      <h2 className={styles.heading} id="cite">
        Cite it
      </h2>
      <CopyText name="Citation" text={plain} />
      <CopyText name="Markdown" text={markdown} />
      {isHydrated && <CitationFormats parts={parts} />}
      <AddToDossier path={path} />
    </section>
  );
}
