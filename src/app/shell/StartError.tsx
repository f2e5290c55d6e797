import { useRouteError } from 'react-router';
import { AtlasFileError } from '../platform/atlas-client-web.ts';
import { IS_ONE_FILE } from '../platform/site-url.ts';
import { ErrorPage } from './ErrorPage.tsx';
import styles from './StartError.module.css';

/** When the collection itself could not be opened, there is no frame to show a page in. */
export function StartError() {
  return <StartFailure error={useRouteError()} />;
}

export interface StartFailureProps {
  readonly error: unknown;
}

export function StartFailure({ error }: StartFailureProps) {
  const text = error instanceof AtlasFileError ? error.message : 'Something in the app did not start. Reload the page.';
  return (
    <main className={styles.root}>
      <ErrorPage title="Story Atlas could not be opened" text={text} error={error} />
      {!IS_ONE_FILE && (
        <p>
          If that does not help: <a href={`${import.meta.env.BASE_URL}recovery/`}>recovery page</a>.
        </p>
      )}
    </main>
  );
}
