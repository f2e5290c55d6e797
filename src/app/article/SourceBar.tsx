import { Link } from 'react-router';
import type { Article } from '../../core/atlas/atlas.ts';
import { retoldNotice } from '../../core/atlas/retold.ts';
import styles from './SourceBar.module.css';
import { capitalise, sourceFields, sourceLine } from './source-fields.ts';
import type { SourceField } from './source-fields.ts';

export interface SourceBarProps {
  readonly article: Article;
}

/** Where this text comes from: five fields, folded into one line that opens where there is no room for them. */
export function SourceBar({ article }: SourceBarProps) {
  const fields = sourceFields(article);
  const hasSetAside = article.setAside.length > 0;
  return (
    <section className={styles.root} aria-label="Where this text comes from">
      <div className={styles.open}>
        <Fields fields={fields} hasSetAside={hasSetAside} />
      </div>
      <details className={styles.folded}>
        <summary className={styles.summary}>
          <span>{sourceLine(article)}</span>
        </summary>
        <Fields fields={fields} hasSetAside={hasSetAside} />
      </details>
      {article.retells && (
        <p className={styles.retold}>
          <strong>{capitalise(retoldNotice(article.retells))}.</strong> The sentences are ours, the facts are the
          report’s. Only words in quotation marks are anyone’s exact words.
        </p>
      )}
    </section>
  );
}

interface FieldsProps {
  readonly fields: readonly SourceField[];
  readonly hasSetAside: boolean;
}

function Fields({ fields, hasSetAside }: FieldsProps) {
  return (
    <dl className={styles.fields}>
      {fields.map(({ name, value, why }) => (
        <div key={name} className={styles.field}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className={styles.why}>
            {name === 'Cleaning' && hasSetAside ? (
              <Link to={{ hash: '#set-aside' }} preventScrollReset>
                {why}
              </Link>
            ) : (
              why
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
