import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import type { VoiceShare } from '../../core/speech/sum-voices.ts';
import { BAR_X, layOutTextMap } from './text-map.ts';
import type { MapBar, MapBracket } from './text-map.ts';
import styles from './TextMap.module.css';
import { findMainVoice } from './voice-runs.ts';
import type { VoicePattern } from './voice-runs.ts';
import { VoiceShape } from './VoiceShape.tsx';

export interface TextMapProps {
  readonly article: Article;
  readonly shares: readonly VoiceShare[];
  /** Numbers of the paragraphs that hold the linked passage. */
  readonly linked: readonly number[];
}

const WIDTH = 212;
const BRACKET_X = 156;

/** The whole text at a glance. Hidden from assistive technology and the Tab key: paragraph numbers are the same links. */
export function TextMap({ article, shares, linked }: TextMapProps) {
  const { height, bars, brackets } = layOutTextMap(article);
  const letter = article.version?.letter.toUpperCase();
  const tallest = brackets.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))[0];
  return (
    <div aria-hidden="true">
      <p className={styles.title}>Text map</p>
      <svg className={styles.picture} width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`}>
        {bars.map((bar) => (
          <Link
            key={bar.n}
            to={formatAddress({
              kind: 'article',
              article: article.id,
              passage: { from: { kind: 'paragraph', n: bar.n } },
            })}
            preventScrollReset
            tabIndex={-1}
          >
            <Bar bar={bar} pattern={findMainVoice(article, shares, bar.n)} isLinked={linked.includes(bar.n)} />
          </Link>
        ))}
        {brackets.map((bracket) => (
          <Bracket key={bracket.top} bracket={bracket} label={bracket === tallest ? letter : undefined} />
        ))}
      </svg>
    </div>
  );
}

function Bar({
  bar: { n, y, width, height, isNumbered },
  pattern,
  isLinked,
}: {
  readonly bar: MapBar;
  readonly pattern: VoicePattern;
  readonly isLinked: boolean;
}) {
  return (
    <g className={isLinked ? styles.linked : styles.bar}>
      <rect className={styles.target} x={0} y={y - 2} width={BRACKET_X - 8} height={height + 5} />
      {(isNumbered || isLinked) && (
        <text className={styles.number} x={BAR_X - 6} y={y + height / 2} textAnchor="end" dominantBaseline="central">
          {n}
        </text>
      )}
      <VoiceShape pattern={pattern} x={BAR_X + 0.5} y={y + 0.5} width={width} height={height - 1} />
      {isLinked && <rect className={styles.ring} x={BAR_X - 1.5} y={y - 1.5} width={width + 4} height={height + 3} />}
    </g>
  );
}

/** `label` is the letter of the version that alone has these paragraphs; only the tallest bracket says it. */
function Bracket({
  bracket: { top, bottom },
  label,
}: {
  readonly bracket: MapBracket;
  readonly label: string | undefined;
}) {
  const middle = (top + bottom) / 2;
  return (
    <g>
      <path className={styles.bracket} d={`M${BRACKET_X} ${top}h7V${bottom}h-7`} />
      {label !== undefined && (
        <text className={styles.label} x={BRACKET_X + 13} y={middle - 3}>
          only in
          <tspan x={BRACKET_X + 13} dy="14">
            version {label}
          </tspan>
        </text>
      )}
    </g>
  );
}
