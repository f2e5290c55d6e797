import { Opening } from '../shell/Opening.tsx';
import styles from '../shell/Opening.module.css';

export interface ShellPageProps {
  /** The app's base path, slashes at both ends. */
  readonly base: string;
}

/** What stands on the page that draws any address: until the app has come, and when it does not come. */
export function ShellPage({ base }: ShellPageProps) {
  return (
    <>
      <Opening />
      <p className={styles.missing}>
        The app could not be loaded. Check the connection and reload the page. If that does not help:{' '}
        <a href={`${base}recovery/`}>recovery page</a>.
      </p>
    </>
  );
}
