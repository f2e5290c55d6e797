import type { PartName } from '../../core/offline/offline-list.ts';
import type { PartStatus, SaveFault } from '../../core/offline/offline-news.ts';
import { IS_ONE_FILE } from '../platform/site-url.ts';
import { checkKept, keepPart, retryOffline, useOffline, useOfflineLine } from '../state/offline.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { inBytes } from './in-bytes.ts';
import styles from './CheckupPage.module.css';

/** What is saved for reading without a connection, checked file by file, with the choice of what to save. */
export function OfflineSection() {
  const { state, parts, edition, failedPath } = useOffline();
  const line = useOfflineLine();
  const otherwise = IS_ONE_FILE ? INSIDE : state.kind === 'unavailable' ? UNAVAILABLE : CHECKING;
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>Reading without a connection</h2>
      <p className={styles.text} role="status">
        {line?.text ?? otherwise}
      </p>
      {state.kind === 'failed' && (
        <Notice tone="caution">
          {FAULTS[state.fault]}
          {failedPath !== undefined && failedPath !== '' && ` The first file concerned: ${failedPath}`}
        </Notice>
      )}
      {parts.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Size</th>
              <th scope="col">On this device</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <PartRow key={part.name} part={part} isBusy={state.kind === 'saving'} />
            ))}
          </tbody>
        </table>
      )}
      {edition !== undefined && state.kind === 'ready' && (
        <p className={styles.note}>Saved edition: {edition}. Every file was checked against it.</p>
      )}
      {state.kind !== 'unknown' && state.kind !== 'unavailable' && !IS_ONE_FILE && (
        <p className={styles.actions}>
          <Button onClick={() => void retryOffline().then(checkKept)} disabled={state.kind === 'saving'}>
            Check again
          </Button>
        </p>
      )}
    </section>
  );
}

interface PartRowProps {
  readonly part: PartStatus;
  readonly isBusy: boolean;
}

function PartRow({ part, isBusy }: PartRowProps) {
  const { name, bytes, files, isWanted, right, damaged } = part;
  return (
    <tr>
      <th scope="row">{NAMES[name]}</th>
      <td>{inBytes(bytes)}</td>
      <td>{isWanted ? tellKept(files, right, damaged) : 'Not saved'}</td>
      <td>
        {name !== 'app' && (
          <Button
            disabled={isBusy}
            onClick={() => keepPart(name, !isWanted)}
            aria-label={`${act(isWanted)}: ${NAMES[name]}`}
          >
            {act(isWanted)}
          </Button>
        )}
      </td>
    </tr>
  );
}

function act(isWanted: boolean): string {
  return isWanted ? 'Remove' : 'Save';
}

function tellKept(files: number, right: number, damaged: number): string {
  if (right === files) return `All ${files} files, checked`;
  return `${right} of ${files} files${damaged > 0 ? `, ${damaged} damaged` : ''}`;
}

const NAMES: Readonly<Record<PartName, string>> = {
  app: 'The app and its fonts',
  collection: 'Lists, events, names and quotes',
  search: 'Search',
  articles: 'The text of all articles',
  pages: 'Pages that open before the app does',
};

const FAULTS: Readonly<Record<SaveFault, string>> = {
  unreachable:
    'Not everything could be saved: the host did not answer as it should. It is tried again at the next visit.',
  altered:
    'Not everything could be saved: a file arrived with other content than this edition has. A network that asks for a login, a host that changes files, or a release that is still being put up does that. It is tried again at the next visit.',
  full: 'This device is out of space, so offline use is off. Nothing is lost.',
};

const CHECKING = 'Every file that is saved here is being checked.';
const INSIDE = 'This file has everything inside. It works without a connection, wherever you keep it.';
const UNAVAILABLE =
  'This browser does not save files for this page: it is a private window, an address without HTTPS, or switched off in the settings. Everything works with a connection.';
