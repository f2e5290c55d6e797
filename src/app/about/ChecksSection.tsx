import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { AboutData } from './about-loader.ts';
import { MadeTable } from './MadeTable.tsx';
import { RatesTable } from './RatesTable.tsx';

export type ChecksSectionProps = Pick<AboutData, 'made' | 'checks' | 'byHand'>;

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
      <MadeTable made={made} />
      {byHand.length === 0 && Object.values(made).some(({ hand, both }) => hand + both > 0) && (
        <p>
          They are too many to be listed here. What was added or changed by hand says so where it stands, with the
          reason.
        </p>
      )}
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
      <RatesTable />
    </>
  );
}
