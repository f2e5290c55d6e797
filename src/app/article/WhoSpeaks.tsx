import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { passageBetween, placeSentences, refOf } from '../../core/article/passage.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import type { VoiceShare } from '../../core/speech/sum-voices.ts';
import { nameVoice, patternOf } from './voice-runs.ts';
import { VoiceShape } from './VoiceShape.tsx';
import styles from './WhoSpeaks.module.css';

export interface WhoSpeaksProps {
  readonly article: Article;
  readonly shares: readonly VoiceShare[];
}

const HEIGHT = 18;

/** On whose word the text rests, as a bar and as the list of links that says the same. Nothing when no sentence was read. */
export function WhoSpeaks({ article, shares }: WhoSpeaksProps) {
  if (shares.length === 0) return null;
  const all = shares.reduce((sum, { words }) => sum + words, 0);
  const parts = shares.map((share, i) => ({
    share,
    to: findAddress(article, share),
    x: (100 * shares.slice(0, i).reduce((sum, { words }) => sum + words, 0)) / all,
    width: (100 * share.words) / all,
  }));
  return (
    <section className={styles.root} aria-labelledby="who-speaks">
      <h2 className={styles.title} id="who-speaks">
        Who speaks in this text
      </h2>
      <div>
        <svg className={styles.bar} width="100%" height={HEIGHT} aria-hidden="true">
          {parts.map(({ share, to, x, width }) => (
            <Link key={to} to={to} preventScrollReset tabIndex={-1}>
              <VoiceShape pattern={patternOf(share)} x={`${x}%`} y={0.5} width={`${width}%`} height={HEIGHT - 1} />
            </Link>
          ))}
        </svg>
        <ul className={styles.list}>
          {parts.map(({ share, to }) => (
            <li key={to}>
              <Link className={styles.link} to={to} preventScrollReset>
                <svg className={styles.swatch} width="16" height="11" aria-hidden="true">
                  <VoiceShape pattern={patternOf(share)} x={0.5} y={0.5} width={15} height={10} />
                </svg>
                <span>{nameVoice(share, article)}</span> <strong className={styles.share}>{tellShare(share)}</strong>
              </Link>
            </li>
          ))}
        </ul>
        <p className={styles.how}>By words, each sentence counted once. Each links to its first sentence.</p>
      </div>
    </section>
  );
}

function tellShare({ percent, words }: VoiceShare): string {
  return percent === 0 && words > 0 ? 'under 1%' : `${percent}%`;
}

function findAddress(article: Article, { sentences }: VoiceShare): string {
  const first = article.voices[sentences[0] ?? -1]?.sentence.start;
  const passage = passageBetween(
    article,
    placeSentences(article).filter(({ range }) => range.start === first),
  );
  return formatAddress({ kind: 'article', article: article.id, ...(passage && { passage: refOf(passage) }) });
}
