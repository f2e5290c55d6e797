import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { countOf } from '../../core/text/count-of.ts';
import { Icon } from '../ui/Icon.tsx';
import head from '../ui/PageHead.module.css';
import type { TimelineData } from './timeline-loader.ts';
import { RetoldNotice } from '../evidence/RetoldNotice.tsx';
import styles from './TimelineHead.module.css';

export interface TimelineHeadProps {
  readonly data: TimelineData;
}

/** What the collection or the story is about, what its marks are, and questions that it answers. */
export function TimelineHead({ data }: TimelineHeadProps) {
  const { collection, story, total, counted, articles, articleCount, questions } = data;
  const reports = story && counted ? [] : [countOf(story ? articles.length : articleCount, 'news report')];
  return (
    <header className={styles.root}>
      <h1 className={head.headline} data-look="home" tabIndex={-1}>
        {story ? story.title : collection.title}
      </h1>
      <p className={styles.standfirst}>
        {capitalise([...reports, countOf(total, 'event')].join(', '))}, each placed at the time it happened, not the day
        it was printed. Pick one to read the sentence it rests on and see who says so.
      </p>
      {collection.retold && <RetoldNotice />}
      {story && (
        <p className={styles.note}>
          {story.why !== undefined && `${story.why} `}
          <Link to={formatAddress({ kind: 'home', story: [] })}>All stories</Link>
        </p>
      )}
      {questions.length > 0 && (
        <nav className={styles.questions} aria-label="Questions to start with">
          {questions.map(({ text, address }) => (
            <Link key={text} className={styles.question} to={formatAddress(address)} preventScrollReset>
              {text}
              <Icon name="arrow" />
            </Link>
          ))}
        </nav>
      )}
    </header>
  );
}

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** Small numbers at the beginning of a sentence are words. */
function capitalise(text: string): string {
  return text.replace(/^\d+(?= )/, (figure) => WORDS[Number(figure)] ?? figure);
}
