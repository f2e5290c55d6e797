import { useNavigation } from 'react-router';
import styles from './LoadingLine.module.css';

/** Says that a page is on its way when it takes longer than a blink. */
export function LoadingLine() {
  const { state } = useNavigation();
  return state === 'loading' ? <p className={styles.root}>Opening the collection…</p> : null;
}
