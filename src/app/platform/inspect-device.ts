/** What this device keeps for this address. Sizes in bytes; `undefined` where the browser does not tell. */
export interface DeviceReport {
  readonly used?: number | undefined;
  readonly quota?: number | undefined;
  readonly isPersistent: boolean;
  /** Settings of ours; `undefined` when storage is refused. */
  readonly settings?: number | undefined;
  /** What other apps on this origin keep, by name. */
  readonly others: readonly string[];
}

const MOST_OTHERS = 8;

/** Looks at what is stored. Never rejects: what a browser refuses to tell is left out. */
export async function inspectDevice(base: string): Promise<DeviceReport> {
  const [estimate, isPersistent, cacheNames, registrations] = await Promise.all([
    ask(() => navigator.storage.estimate()),
    ask(() => navigator.storage.persisted()),
    ask(() => caches.keys()),
    ask(() => navigator.serviceWorker.getRegistrations()),
  ]);
  const foreign = (cacheNames ?? []).filter((name) => !name.startsWith(`story-atlas:${base}:`));
  const scopes = (registrations ?? []).map(({ scope }) => new URL(scope).pathname).filter((path) => path !== base);
  return {
    used: estimate?.usage,
    quota: estimate?.quota,
    isPersistent: isPersistent ?? false,
    settings: countSettings(),
    others: [...new Set([...scopes, ...foreign])].slice(0, MOST_OTHERS),
  };
}

async function ask<T>(question: () => Promise<T>): Promise<T | undefined> {
  try {
    return await question();
  } catch {
    return undefined;
  }
}

function countSettings(): number | undefined {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith('story-atlas:')).length;
  } catch {
    return undefined;
  }
}
