import styles from './VoicePatterns.module.css';

/** The patterns of voices, drawn once for the whole page; shapes take them by `voiceFill`. */
export function VoicePatterns() {
  return (
    <svg className={styles.root} width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="voice-state-a" width="6" height="6" patternUnits="userSpaceOnUse">
          <path className={styles.ground} d="M0 0h6v6H0z" />
          <path className={styles.stripe} d="M-1.5 1.5l3-3M-1 7l8-8M4.5 7.5l3-3" />
        </pattern>
        <pattern id="voice-state-b" width="5" height="5" patternUnits="userSpaceOnUse">
          <path className={styles.ground} d="M0 0h5v5H0z" />
          <path className={styles.thin} d="M-1 -1l7 7M-1 4l2 2M4 -1l2 2" />
        </pattern>
        <pattern id="voice-state-other" width="5" height="5" patternUnits="userSpaceOnUse">
          <path className={styles.ground} d="M0 0h5v5H0z" />
          <path className={styles.thin} d="M-1 -1l7 7M-1 6l7 -7" />
        </pattern>
        <pattern id="voice-institution" width="6" height="4" patternUnits="userSpaceOnUse">
          <path className={styles.ground} d="M0 0h6v4H0z" />
          <path className={styles.level} d="M0 1h6" />
        </pattern>
        <pattern id="voice-unnamed" width="5" height="5" patternUnits="userSpaceOnUse">
          <path className={styles.ground} d="M0 0h5v5H0z" />
          <circle className={styles.dot} cx="2.5" cy="2.5" r="1.1" />
        </pattern>
      </defs>
    </svg>
  );
}
