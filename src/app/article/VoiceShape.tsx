import type { VoicePattern } from './voice-runs.ts';
import styles from './VoiceShape.module.css';

export interface VoiceShapeProps {
  readonly pattern: VoicePattern;
  /** Lengths of SVG: numbers are pixels, or per cent of the picture. */
  readonly x: number | string;
  readonly y: number | string;
  readonly width: number | string;
  readonly height: number | string;
}

/** A rectangle in the pattern of a voice. The page has to hold `VoicePatterns`. */
export function VoiceShape({ pattern, ...place }: VoiceShapeProps) {
  if (pattern === 'own' || pattern === 'named') return <rect className={styles[pattern]} {...place} />;
  // The pattern's own name, not a class: addresses in style sheets are looked up in the style sheet.
  return <rect className={styles.patterned} fill={`url(#voice-${pattern})`} {...place} />;
}
