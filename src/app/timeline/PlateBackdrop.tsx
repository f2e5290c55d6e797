import type { CellColumn, FoldedColumn, FoldedColumns, Item } from '../../core/timeline/folded-layout.ts';
import styles from './PlateBackdrop.module.css';

export interface PlateBackdropProps {
  readonly laid: FoldedColumns;
}

const ZIGZAG = { step: 7, reach: 4 } as const;

/** Everything on the plate that is no text and no mark: neatline, tints, folds, bars and the lines between marks of a day. */
export function PlateBackdrop({ laid }: PlateBackdropProps) {
  const { width, height, columns, lanes, neatline } = laid;
  const folds = columns.filter((column) => column.kind === 'fold');
  return (
    <svg className={styles.root} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {lanes.map(({ story, band, body, tint }) => (
        <g key={story} data-tint={tint}>
          <rect className={styles.body} {...boxOf(body)} />
          <rect className={styles.band} {...boxOf(band)} />
          <path className={styles.edge} d={`M0 ${band.y}H${width}`} />
          {folds.map(({ x, width: wide }) => (
            <g key={x}>
              <rect className={styles.fold} x={x} y={body.y} width={wide} height={body.height} />
              <path className={styles.zigzag} d={zigzag(x + wide / 2, body.y, body.height)} />
              <path
                className={styles.foldEdge}
                d={`M${x} ${body.y}v${body.height}M${x + wide} ${body.y}v${body.height}`}
              />
            </g>
          ))}
        </g>
      ))}
      <g>
        <rect className={styles.paper} {...boxOf(neatline)} />
        {columns.map((column) => (
          <NeatBlock key={column.x} column={column} y={neatline.y} height={neatline.height} />
        ))}
        <path className={styles.edge} d={`M0 ${neatline.y}H${width}M0 ${neatline.y + neatline.height}H${width}`} />
      </g>
      {lanes.flatMap(({ story, bars, cells }) => [
        ...[...bars, ...cells.flatMap(({ items }) => items)].flatMap(({ event, bar }) =>
          bar
            ? [<rect key={event.id} className={styles.bar} data-open={bar.isOpen || undefined} {...boxOf(bar)} />]
            : [],
        ),
        ...cells.map(({ column, items }) => (
          <path key={`${story} ${column}`} className={styles.thread} d={threadOf(items)} />
        )),
      ])}
    </svg>
  );
}

function NeatBlock({
  column,
  y,
  height,
}: {
  readonly column: CellColumn | FoldedColumn;
  readonly y: number;
  readonly height: number;
}) {
  const { x, width } = column;
  if (column.kind === 'fold')
    return <path className={styles.gap} d={`M${x} ${y + height / 2}h${width}`} strokeWidth={height} />;
  return column.isInk ? <rect className={styles.ink} x={x} y={y} width={width} height={height} /> : null;
}

function boxOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height };
}

function zigzag(x: number, y: number, height: number): string {
  const { step, reach } = ZIGZAG;
  const turns = Array.from(
    { length: Math.ceil(height / step) },
    (_, index) => `L${x + (index % 2 === 0 ? reach : -reach)} ${y + Math.min(height, (index + 1) * step)}`,
  );
  return `M${x - reach} ${y}${turns.join('')}`;
}

/** The line that runs down through the marks of a day. */
function threadOf(items: readonly Item[]): string {
  const marks = items.flatMap(({ mark }) => mark ?? []);
  const [first, last] = [marks[0], marks.at(-1)];
  return first && last && marks.length > 1 ? `M${first.x} ${first.y}V${last.y}` : '';
}
