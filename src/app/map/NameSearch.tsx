import { useId, useState } from 'react';
import { Link } from 'react-router';
import { findNames } from '../../core/graph/find-names.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import styles from './NameSearch.module.css';
import type { MapState } from './use-map.ts';

export interface NameSearchProps {
  readonly map: MapState;
}

/** Finds a name by what is typed. */
export function NameSearch({ map: { network, data, pathWith } }: NameSearchProps) {
  const [text, setText] = useState('');
  const id = useId();
  const found = findNames(network, text);
  return (
    <div className={styles.root} role="search" data-needs-script>
      <label className={styles.label} htmlFor={id}>
        Find a name
      </label>
      <input
        className={styles.field}
        id={id}
        type="search"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() !== '' && (
        <ul className={styles.list} aria-label="Names found">
          {found.map((name) => (
            <li key={name.id}>
              <Link
                to={pathWith({ focus: name.id, pair: undefined, depth: undefined })}
                preventScrollReset
                onClick={() => setText('')}
              >
                <NameShape type={name.type} />
                {name.label}
              </Link>
            </li>
          ))}
          {found.length === 0 && (
            <li>{data.network.cutFrom ? 'The names are still on their way.' : 'No name here has these letters.'}</li>
          )}
        </ul>
      )}
    </div>
  );
}
