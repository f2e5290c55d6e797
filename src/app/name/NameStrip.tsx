import { JUMP_HEIGHT } from '../../core/timeline/lay-jump-bar.ts';
import { layoutJump } from '../../core/timeline/layout-jump.ts';
import type { PlacedEvent } from '../../core/timeline/placed-event.ts';
import { summariseTimeline } from '../../core/timeline/summarise-timeline.ts';
import type { NameData } from './name-loader.ts';
import styles from './NameStrip.module.css';

export interface NameStripProps extends Pick<NameData, 'stories'> {
  readonly events: readonly PlacedEvent[];
}

/** Drawn for both rooms there can be: which one is seen is up to the page, before any script runs. */
const WIDTHS = [340, 700] as const;

/** What a rem is at the usual size of text: the strip grows with the reader's own. */
const ROOT_SIZE = 16;

/** The stretches of time that it is in, folded, with a dot for each event. */
export function NameStrip({ events, stories }: NameStripProps) {
  const title = new Map<string, string>(stories.map((story) => [story.id, story.title]));
  const lanes = [...new Set(events.map(({ story }) => story))].map((story) => ({
    story,
    title: title.get(story) ?? story,
  }));
  return (
    <div className={styles.root} role="img" aria-label={summariseTimeline(events, 'folded')}>
      {WIDTHS.map((width) => (
        <svg
          key={width}
          className={styles.strip}
          data-width={width}
          width={`${width / ROOT_SIZE}rem`}
          viewBox={`0 0 ${width} ${JUMP_HEIGHT}`}
        >
          {layoutJump({ events, lanes, width }).map(({ segment, x, width: room, label, rows }) => (
            <g key={segment}>
              {segment > 0 && <path className={styles.fold} d={`M${x} 0v${JUMP_HEIGHT}`} />}
              <text className={styles.label} x={label.x} y={label.y + 12}>
                {label.lines.join(' ')}
              </text>
              {rows.map(({ y, height, dots }, index) => (
                <g key={y} data-tint={index % 2 === 0 ? 'sea' : 'land'}>
                  <rect className={styles.row} x={x + 4} y={y + 1} width={Math.max(0, room - 8)} height={height - 2} />
                  {dots.map((dot) => (
                    <circle key={dot} className={styles.dot} cx={dot} cy={y + height / 2} r="2.4" />
                  ))}
                </g>
              ))}
            </g>
          ))}
        </svg>
      ))}
    </div>
  );
}
