import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { parseAddress } from '../../core/address/parse-address.ts';
import { createStorage } from '../platform/storage.ts';

interface Dossier {
  /** Addresses, below the app’s base, of what the reader chose on this device, in that order. */
  readonly paths: readonly string[];
}

const NAME = 'dossier';
const MOST = 200;

/** Reads what is stored; whatever cannot be in a dossier is left out, and nothing stands there twice. */
export function parseDossier(stored: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const paths = list.filter((path): path is string => typeof path === 'string' && canHold(path));
  return [...new Set(paths)].slice(0, MOST);
}

/** Events, names, and passages of articles. */
function canHold(path: string): boolean {
  const { address } = parseAddress(path);
  return (
    address.kind === 'event' || address.kind === 'name' || (address.kind === 'article' && address.passage !== undefined)
  );
}

const storage = createStorage();
const store = createStore<Dossier>(() => ({ paths: [] }));
// A page is taken up as it was prerendered, which is with nothing chosen: only then comes what the device has.
store.setState({ paths: parseDossier(storage.read(NAME)) });

export function readDossier(): readonly string[] {
  return store.getState().paths;
}

export function useDossier(): readonly string[] {
  return useStore(store, ({ paths }) => paths);
}

/** Puts an address at the end; false when the dossier is full. */
export function addToDossier(path: string): boolean {
  const paths = parseDossier([...readDossier(), path]);
  keep(paths);
  return paths.includes(path);
}

export function removeFromDossier(path: string): void {
  keep(readDossier().filter((one) => one !== path));
}

export function eraseDossier(): void {
  keep([]);
}

function keep(paths: readonly string[]): void {
  store.setState({ paths });
  storage.write(NAME, paths);
}
