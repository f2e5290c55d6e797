import { Link, useLoaderData, useRevalidator } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { headLine } from '../../core/document/write-dossier.ts';
import { eraseDossier, removeFromDossier } from '../state/dossier.ts';
import { NeedsScript } from '../ui/NeedsScript.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { DossierData } from './dossier-loader.ts';
import { DossierEntryView } from './DossierEntryView.tsx';
import head from '../ui/PageHead.module.css';
import styles from './DossierPage.module.css';
import { DossierTools } from './DossierTools.tsx';

export { dossierLoader } from './dossier-loader.ts';

/** What the reader chose, as one document: to be read, printed, or saved. */
export function DossierPage() {
  const { dossier, lost }: DossierData = useLoaderData();
  const { revalidate } = useRevalidator();
  const change = (act: () => void): void => {
    act();
    void revalidate();
  };
  const isEmpty = dossier.entries.length === 0;
  return (
    <article className={styles.root}>
      <title>Dossier — Story Atlas</title>
      <meta
        name="description"
        content="Events, names and passages that you chose, as one document with numbered sources."
      />
      <h1 className={head.title} tabIndex={-1}>
        Dossier
      </h1>
      <p className={head.summary}>
        {isEmpty ? 'Nothing is in it yet.' : `${dossier.title}. ${headLine(dossier.edition)}`}
      </p>
      <NeedsScript />
      {lost.length > 0 && (
        <Notice onDismiss={() => change(() => lost.forEach(removeFromDossier))}>
          {lost.length === 1 ? 'One thing' : `${lost.length} things`} that you chose cannot be found in this edition.
        </Notice>
      )}
      {isEmpty ? (
        <p>
          Choose “Add to dossier” on an <Link to={formatAddress({ kind: 'home', story: [] })}>event</Link>, on a{' '}
          <Link to={formatAddress({ kind: 'names' })}>name</Link>, on a{' '}
          <Link to={formatAddress({ kind: 'quotes' })}>quote</Link>, or where you share a passage of an{' '}
          <Link to={formatAddress({ kind: 'articles', story: [] })}>article</Link>. What you choose stays on this
          device.
        </p>
      ) : (
        <>
          <DossierTools dossier={dossier} onErase={() => change(eraseDossier)} />
          {dossier.entries.map((entry) => (
            <DossierEntryView
              key={entry.key}
              entry={entry}
              onRemove={() => change(() => removeFromDossier(entry.key))}
            />
          ))}
          <section className={styles.entry} aria-labelledby="sources">
            <h2 className={styles.heading} id="sources">
              Sources
            </h2>
            <ol className={styles.sources}>
              {dossier.sources.map(({ n, title, told, path, file, sha256 }) => (
                <li key={n} id={`source-${n}`}>
                  <Link to={path}>{title}</Link>. {told}. Clipping {file}, SHA-256 <code>{sha256}</code>
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </article>
  );
}
