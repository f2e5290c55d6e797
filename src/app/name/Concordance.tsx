import { useState } from 'react';
import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { tellPlace } from '../../core/chronicle/tell-event.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import type { MentionRow, NameFile } from '../../core/dossier/name-file.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './Concordance.module.css';
import { Section } from './Section.tsx';

export interface ConcordanceProps {
  readonly file: NameFile;
  readonly load: (file: string) => Promise<readonly MentionRow[]>;
}

/** Where there is no room for columns, whole sentences fill the page: so many are shown until all are asked for. */
const MOST_FOLDED = 10;

/** Every mention in its sentence, the name under the name; each leads to its passage. Further ones come when they are asked for. */
export function Concordance({ file, load }: ConcordanceProps) {
  const { rows, left, more, hasFailed } = useMentions(file, load);
  const articles = new Map<string, ArticleTelling>(file.articles.map((article) => [article.id, article]));
  const { mentions, sentences } = file.totals;
  const [isWhole, setWhole] = useState(false);
  const folded = rows.length - MOST_FOLDED;
  return (
    <Section id="mentions" title="Every mention" count={mentions}>
      {sentences < mentions && (
        <p className={styles.note}>Printings of the same words share a row: {formatCount(sentences)} rows.</p>
      )}
      <table className={styles.root} data-folded={(!isWhole && folded > 0) || undefined}>
        <caption>
          <VisuallyHidden>Every mention of {file.name.label} in its sentence</VisuallyHidden>
        </caption>
        <thead className={styles.head}>
          <tr>
            <th scope="col">Before</th>
            <th scope="col">Name</th>
            <th scope="col">After</th>
            <th scope="col">Passage</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} articles={articles} />
          ))}
        </tbody>
      </table>
      {!isWhole && folded > 0 && (
        <p className={styles.unfold} data-needs-script>
          <Button onClick={() => setWhole(true)}>{formatCount(folded)} more</Button>
        </p>
      )}
      {left > 0 && (
        <p className={styles.note}>
          <Button onClick={more}>Show more of the other {formatCount(left)}</Button>
          {hasFailed && ' They could not be opened. Check the connection and try again.'}
        </p>
      )}
    </Section>
  );
}

function useMentions({ mentions, more: files, totals }: NameFile, load: ConcordanceProps['load']) {
  const [further, setFurther] = useState<readonly (readonly MentionRow[])[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const rows = [...mentions, ...further.flat()];
  const next = files[further.length];
  const more = (): void => {
    if (next === undefined) return;
    load(next).then(
      (loaded) => {
        setFailed(false);
        setFurther([...further, loaded]);
      },
      () => setFailed(true),
    );
  };
  return { rows, left: totals.sentences - rows.length, more, hasFailed };
}

interface RowProps {
  readonly row: MentionRow;
  readonly articles: ReadonlyMap<string, ArticleTelling>;
}

function Row({ row: { words, start, end, places }, articles }: RowProps) {
  return (
    <tr className={styles.row}>
      <td className={styles.before}>
        <span>{words.slice(0, start)}</span>
      </td>
      <th scope="row" className={styles.name}>
        {words.slice(start, end)}
      </th>
      <td className={styles.after}>{words.slice(end)}</td>
      <td className={styles.places}>
        {places.map(({ article, passage }) => (
          <Link key={article} to={formatAddress({ kind: 'article', article, passage })}>
            {tellPlace({ article, passage }, articles)}
          </Link>
        ))}
      </td>
    </tr>
  );
}
