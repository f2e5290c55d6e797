import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { MadeCount } from '../../core/atlas/count-made.ts';
import type { AboutData } from './about-loader.ts';
import { MEASURED_RATES } from './measured-rates.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './SourceTable.module.css';

export type ChecksSectionProps = Pick<AboutData, 'made' | 'checks' | 'byHand'>;

const KINDS = { events: 'Events', names: 'Names', links: 'Links', quotes: 'Quotes' } as const;

/** What came by rule and what by hand, the checks at build, and how often the engine is right on text that others marked. */
export function ChecksSection({ made, checks, byHand }: ChecksSectionProps) {
  return (
    <>
      <h2 id="checks">By rule, by hand, and checks</h2>
      <p>
        A program reads the texts by rules that know nothing of this collection. What it gets wrong or misses, an editor
        can set right. Every entry of the editor rests on words of an article and has a reason, and what it touched is
        marked.
      </p>
      <div className={styles.frame}>
        <table className={styles.root}>
          <caption>
            <VisuallyHidden>How many things came by rule and by hand</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">By rule</th>
              <th scope="col">By rule, changed by hand</th>
              <th scope="col">By hand</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(KINDS).map(([kind, word]) => {
              const { rule, both, hand }: MadeCount = made[kind as keyof typeof KINDS];
              return (
                <tr key={kind}>
                  <th scope="row">{word}</th>
                  <td>
                    <span className={styles.label}>By rule: </span>
                    {rule}
                  </td>
                  <td>
                    <span className={styles.label}>Changed by hand: </span>
                    {both}
                  </td>
                  <td>
                    <span className={styles.label}>By hand: </span>
                    {hand}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {byHand.length > 0 && (
        <>
          <h3>Set by hand</h3>
          <ul>
            {byHand.map(({ what, by, why, place }) => (
              <li key={what + why}>
                {place ? <Link to={formatAddress({ kind: 'article', ...place })}>{what}</Link> : what}
                {by === 'hand' ? ' (added)' : ' (changed)'}. {why}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Checks at build</h3>
      <ul>
        {checks.map(({ text, isGood }) => (
          <li key={text}>
            {!isGood && <strong>Failed: </strong>}
            {text}
          </li>
        ))}
      </ul>
      <h3>How often it is right</h3>
      <p>
        The engine was run on news text that others marked by hand. F1 is the mean of how much of what it found is right
        and how much of what is there it found; 100 is perfect.
      </p>
      <div className={styles.frame}>
        <table className={styles.root}>
          <caption>
            <VisuallyHidden>Measured on marked text</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Text</th>
              <th scope="col">Figure</th>
            </tr>
          </thead>
          <tbody>
            {MEASURED_RATES.map(({ what, text, figure }) => (
              <tr key={what + text}>
                <th scope="row">{what}</th>
                <td>
                  <span className={styles.label}>Text: </span>
                  {text}
                </td>
                <td>
                  <span className={styles.label}>Figure: </span>
                  {figure}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
