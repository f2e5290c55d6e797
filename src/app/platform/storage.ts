/** Where settings are kept on the reader's device. Everything that is read comes back unknown and has to be parsed. */
export interface Storage {
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
}

/** Keys are shared by everything on this origin, also under other paths. */
const PREFIX = 'story-atlas:';

/**
 * Storage of this device. Where the browser refuses it (private windows, blocked site data, full disk), what is written is kept in
 * memory until the page is left: settings work, they are only not remembered.
 */
export function createStorage(find: () => globalThis.Storage | undefined = findLocalStorage): Storage {
  const memory = new Map<string, unknown>();
  const device = find();
  return {
    read(name) {
      if (memory.has(name)) return memory.get(name);
      try {
        const text = device?.getItem(PREFIX + name) ?? undefined;
        return text === undefined ? undefined : (JSON.parse(text) as unknown);
      } catch {
        return undefined;
      }
    },
    write(name, value) {
      memory.set(name, value);
      try {
        device?.setItem(PREFIX + name, JSON.stringify(value));
      } catch {
        // The reader's choice holds in memory; there is nothing they could do about the disk.
      }
    },
  };
}

function findLocalStorage(): globalThis.Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
