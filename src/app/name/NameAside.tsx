import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { retoldNotice } from '../../core/atlas/retold.ts';
import { handLines } from '../../core/atlas/tell-name.ts';
import { tellArticle, tellPlace } from '../../core/chronicle/tell-event.ts';
import { tellPosition } from '../../core/dossier/tell-position.ts';
import type { NameFile } from '../../core/dossier/name-file.ts';
import { countOf } from '../../core/text/count-of.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './NameAside.module.css';
import { Section } from './Section.tsx';

export interface NameAsideProps {
  readonly file: NameFile;
}

/** What a name is called and why that is one name, where a place lies, and the articles that mention it. */
export function NameAside({ file }: NameAsideProps) {
  const { name } = file;
  return (
    <div className={styles.root}>
      {name.geo && (
        <Section id="where" title="Where it lies">
          <p>{tellPosition(name.geo)}</p>
          <p className={styles.note}>
            Not from the reports: {name.geo.basis} Towns are from GeoNames (geonames.org), CC BY 4.0.
          </p>
        </Section>
      )}
      <Section id="joined" title="Why this is one name">
        {name.mergedFrom.length === 0 && <p>It is printed in the same words everywhere.</p>}
        <ul className={styles.list}>
          {name.mergedFrom.map(({ text, count, why }) => (
            <li key={text} className={styles.item}>
              “{text}” <span className={styles.note}>{countOf(count, 'time')}</span>
              <span className={styles.note}>
                {why} <FirstPrinted file={file} text={text} />
              </span>
            </li>
          ))}
          {handLines(name).map((line) => (
            <li key={line} className={styles.item}>
              {line}
            </li>
          ))}
        </ul>
        <p className={styles.note}>Pronouns are not counted.</p>
        <Disclosure summary="These are not the same?">
          <p className={styles.note}>
            “Report a problem” at the foot of this page copies a message with its address. Whoever keeps the collection
            can part and join names by hand; their reason is then told here.{' '}
            <Link to={`${formatAddress({ kind: 'about' })}#names`}>How names are joined</Link>
          </p>
        </Disclosure>
      </Section>
      <Articles file={file} />
    </div>
  );
}

/** The first sentence that prints a spelling, as far as the page has it. */
function FirstPrinted({ file: { mentions, articles }, text }: NameAsideProps & { readonly text: string }) {
  const row = mentions.find(({ words, start, end }) => words.slice(start, end) === text);
  const place = row?.places[0];
  if (!place) return null;
  const known = new Map(articles.map((article) => [article.id as string, article]));
  return (
    <>
      Printed in <Link to={formatAddress({ kind: 'article', ...place })}>{tellPlace(place, known)}</Link>.
    </>
  );
}

function Articles({ file: { name, articles } }: NameAsideProps) {
  const known = new Map<string, NameFile['articles'][number]>(articles.map((article) => [article.id, article]));
  const shown = name.articles.flatMap(({ article, mentions }) => {
    const telling = known.get(article);
    return telling ? [{ telling, mentions }] : [];
  });
  return (
    <Section id="articles" title="Articles" count={name.articles.length}>
      <ul className={styles.list}>
        {shown.map(({ telling, mentions }) => (
          <li key={telling.id} className={styles.item}>
            <Link to={formatAddress({ kind: 'article', article: telling.id })}>{telling.title}</Link>
            <span className={styles.note}>
              {tellArticle(telling)}, {countOf(mentions, 'mention')}
              {telling.retells && `; words ${retoldNotice(telling.retells)}`}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < name.articles.length && (
        <p className={styles.note}>The first {shown.length} are listed; the mentions lead to all of them.</p>
      )}
    </Section>
  );
}
