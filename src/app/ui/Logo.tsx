import styles from './Logo.module.css';

/** The frame of a map with its ticks, holding a quotation mark. */
export function Logo() {
  return (
    <svg className={styles.root} viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
      <path className={styles.frame} d="M1 1h24v24H1z" />
      <path className={styles.frame} d="M1 7h3M1 13h3M1 19h3M7 25v-3M13 25v-3M19 25v-3" />
      <path
        className={styles.mark}
        d="M8 12.2C8 9.4 9.3 7.5 12 6.9v1.7c-1.1.4-1.7 1-1.8 1.9H12v4.3H8zM14.4 12.2c0-2.8 1.3-4.7 4-5.3v1.7c-1.1.4-1.7 1-1.8 1.9h1.8v4.3h-4z"
      />
    </svg>
  );
}
