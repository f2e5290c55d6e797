import { useHref } from 'react-router';
import type { Citation } from '../../core/atlas/cite.ts';
import { siteUrl } from '../platform/site-url.ts';
import { useIsHydrated } from '../shell/use-is-hydrated.ts';
import { CopyText } from './CopyText.tsx';
import { CITED_ADDRESS } from './quote-loader.ts';
import styles from './QuotePage.module.css';

export interface CitationsProps {
  readonly citation: Citation;
  /** Of the cited place, below the app's base path. */
  readonly path: string;
}

/** To be copied once the page knows its own address. */
export function Citations({ citation, path }: CitationsProps) {
  const isHydrated = useIsHydrated();
  const href = useHref(path);
  const url = isHydrated ? siteUrl(path) : href;
  return (
    <section className={styles.cite} aria-labelledby="cite">
      <h2 className={styles.heading} id="cite">
        Cite it
      </h2>
      <CopyText name="Citation" text={citation.plain.replaceAll(CITED_ADDRESS, url)} />
      <CopyText name="Markdown" text={citation.markdown.replaceAll(CITED_ADDRESS, url)} />
    </section>
  );
}
