import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { passageBetween, placeSentences, refOf } from '../../core/article/passage.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import type { NameInArticle } from '../../core/atlas/published.ts';
import { countMentions, handLines, NAME_TYPES } from '../../core/atlas/tell-name.ts';
import { slice } from '../../core/text/range.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import styles from './NameFacts.module.css';

export interface NameFactsProps {
  readonly article: Article;
  readonly name: NameInArticle;
  /** After a link was followed. */
  readonly onLeave: () => void;
}

/** Sentences that are shown of a name. */
const MOST_SENTENCES = 2;

/** What the collection knows of a name: its type, how it is printed, how often, and where this article mentions it last. */
export function NameFacts({ article, name, onLeave }: NameFactsProps) {
  const sentences = placeSentences(article).filter(({ range }) =>
    article.mentions.some(
      (mention) => mention.name === name.id && mention.start >= range.start && mention.end <= range.end,
    ),
  );
  return (
    <div className={styles.root}>
      <p className={styles.line}>
        <NameShape type={name.type} />
        {NAME_TYPES[name.type]}, {countMentions(name)}
      </p>
      {name.spellings.length > 1 && <p className={styles.line}>Printed as {name.spellings.join(', ')}</p>}
      {handLines(name).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {sentences.length > 0 && (
        <>
          <p className={styles.title}>Last mentioned in this article</p>
          <ul className={styles.sentences}>
            {sentences.slice(-MOST_SENTENCES).map((sentence) => {
              const passage = passageBetween(article, [sentence]);
              const to = formatAddress({
                kind: 'article',
                article: article.id,
                ...(passage && { passage: refOf(passage) }),
              });
              return (
                <li key={sentence.range.start}>
                  <Link className={styles.sentence} to={to} preventScrollReset onClick={onLeave}>
                    {slice(article.text, sentence.range)}
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className={styles.line}>
        <Link to={formatAddress({ kind: 'name', name: name.id })}>Open its page</Link>
      </p>
    </div>
  );
}
