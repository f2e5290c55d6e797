/** Where an app of this origin can store things, as the browser has it. */
export interface Stores {
  readonly localStorage: Pick<Storage, 'getItem' | 'removeItem'> & Readonly<Record<string, unknown>>;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete' | 'open'>;
  readonly registrations: () => Promise<readonly Pick<ServiceWorkerRegistration, 'scope' | 'unregister'>[]>;
}

/** Everything of ours that is stored. Each access may be refused by the browser: then there is nothing. */
export interface StoredThings {
  readonly settings: Readonly<Record<string, string>>;
  readonly caches: readonly { readonly name: string; readonly files: number }[];
  readonly workers: number;
}

const SETTINGS = 'story-atlas:';

/** Lists what is stored by the app at `base`, a path with slashes at both ends. Nothing of other apps on the same origin. */
export async function listStored(stores: Stores, base: string): Promise<StoredThings> {
  const names = await orNone(async () => (await stores.caches.keys()).filter((name) => isOurCache(name, base)));
  const caches = await Promise.all(
    names.map(async (name) => ({ name, files: (await (await stores.caches.open(name)).keys()).length })),
  );
  const workers = await orNone(() => findWorkers(stores, base));
  return { settings: readSettings(stores), caches, workers: workers.length };
}

/** Takes the saved app off the device; settings stay. Other copies of the app on this origin are left alone. */
export async function removeSaved(stores: Stores, base: string): Promise<void> {
  for (const worker of await orNone(() => findWorkers(stores, base))) await worker.unregister();
  for (const name of await orNone(() => stores.caches.keys())) {
    if (isOurCache(name, base)) await stores.caches.delete(name);
  }
}

/** Takes everything of ours off the device. */
export async function wipe(stores: Stores, base: string): Promise<void> {
  await removeSaved(stores, base);
  for (const name of Object.keys(readSettings(stores))) stores.localStorage.removeItem(name);
}

function isOurCache(name: string, base: string): boolean {
  return name.startsWith(`story-atlas:${base}:`);
}

async function findWorkers({ registrations }: Stores, base: string) {
  return (await registrations()).filter(({ scope }) => new URL(scope).pathname === base);
}

function readSettings({ localStorage }: Stores): Readonly<Record<string, string>> {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(SETTINGS));
    return Object.fromEntries(names.map((name) => [name, localStorage.getItem(name) ?? '']));
  } catch {
    return {};
  }
}

async function orNone<T>(ask: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await ask();
  } catch {
    return [];
  }
}
