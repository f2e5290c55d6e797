import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { announce } from '../state/announcement.ts';
import { addToDossier, removeFromDossier, useDossier } from '../state/dossier.ts';
import { Button } from '../ui/Button.tsx';
import styles from './AddToDossier.module.css';

export interface AddToDossierProps {
  /** Of an event, a name or a passage, below the app’s base. */
  readonly path: string;
}

/** Keeps something for the dossier on this device, or takes it out again. */
export function AddToDossier({ path }: AddToDossierProps) {
  const paths = useDossier();
  const isIn = paths.includes(path);
  const change = (): void => {
    if (isIn) removeFromDossier(path);
    announce(isIn ? 'Taken out of the dossier' : addToDossier(path) ? 'Added to the dossier' : 'The dossier is full');
  };
  return (
    <span className={styles.root}>
      <Button onClick={change}>{isIn ? 'Take out of the dossier' : 'Add to dossier'}</Button>
      {isIn && (
        <Link className={styles.link} to={formatAddress({ kind: 'dossier' })}>
          Dossier, {paths.length}
        </Link>
      )}
    </span>
  );
}
