import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ComparedBlock, ComparedRow } from '../../core/version/comparison.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './CompareRow.module.css';
import { CompareText } from './CompareText.tsx';
import type { ComparedArticle } from './comparison-loader.ts';
import { numbersOf, rowId, unitOf } from './row-place.ts';
import type { Side } from './side.ts';

export interface CompareRowProps {
  readonly row: ComparedRow;
  readonly a: Side;
  readonly b: Side;
  readonly isCurrent: boolean;
}

/** What stands in the same place of both texts, and in words what differs. */
export function CompareRow({ row, a, b, isCurrent }: CompareRowProps) {
  const differs = row.kind !== 'same';
  return (
    <tr
      className={styles.row}
      id={rowId(row)}
      tabIndex={-1}
      data-difference={differs || undefined}
      data-kind={row.kind}
      aria-current={isCurrent || undefined}
    >
      <SideCell row={row} side={a} blocks={row.a} />
      <td className={styles.differs}>
        <Tie kind={row.kind} />
        {row.tells.length === 0 ? (
          <p className={styles.same}>The same</p>
        ) : (
          row.tells.map((tell) => <p key={tell}>{tell}</p>)
        )}
      </td>
      <SideCell row={row} side={b} blocks={row.b} />
    </tr>
  );
}

interface SideCellProps {
  readonly row: ComparedRow;
  readonly side: Side;
  readonly blocks: readonly ComparedBlock[];
}

function SideCell({ row, side, blocks }: SideCellProps) {
  const { article, name } = side;
  if (blocks.length === 0) {
    return (
      <td className={styles.empty}>
        <p className={styles.label}>{side.title}</p>
        <p className={styles.nothing}>Not in {name}</p>
      </td>
    );
  }
  const isOnly = row.kind === 'only-a' || row.kind === 'only-b';
  return (
    <td className={styles.side}>
      <p className={styles.label}>{side.title}</p>
      {isOnly && <VisuallyHidden>Only in {name}: </VisuallyHidden>}
      {blocks.map((block) => (
        <div key={block.n} className={styles.block}>
          <BlockLink row={row} block={block} article={article} name={name} />
          <p className={styles.text}>
            <CompareText text={article.text} block={block} name={name} />
          </p>
        </div>
      ))}
    </td>
  );
}

interface BlockLinkProps {
  readonly row: ComparedRow;
  readonly block: ComparedBlock;
  readonly article: ComparedArticle;
  readonly name: string;
}

/** The number of a paragraph, which leads to it in its article. */
function BlockLink({ row: { part }, block, article, name }: BlockLinkProps) {
  const to = formatAddress({ kind: 'article', article: article.id, passage: { from: unitOf(part, block) } });
  const word = { headline: 'Headline', caption: 'Caption', paragraph: 'Paragraph' }[part];
  const number = numbersOf([block]);
  return (
    <Link className={styles.number} data-part={part} to={to}>
      {part === 'paragraph' ? <VisuallyHidden>{word} </VisuallyHidden> : word}
      {part === 'headline' ? '' : ` ${number}`}
      <VisuallyHidden> in {name}</VisuallyHidden>
    </Link>
  );
}

/** Two ends and the line between them: whole where both sides have it, dotted to an open end where one has not. */
function Tie({ kind }: Pick<ComparedRow, 'kind'>) {
  const only = kind === 'only-a' || kind === 'only-b';
  return (
    <svg className={styles.tie} viewBox="0 0 200 12" width="200" height="12" aria-hidden="true">
      <path className={only ? styles.dotted : styles.line} d="M12 6H188" />
      <circle className={kind === 'only-b' ? styles.open : styles.full} cx="7" cy="6" r="4" />
      <circle className={kind === 'only-a' ? styles.open : styles.full} cx="193" cy="6" r="4" />
    </svg>
  );
}
