import { describe, expect, it } from 'vitest';
import { listStored, removeSaved, wipe } from './stored-things.ts';
import type { Stores } from './stored-things.ts';

/** A browser in which two copies of the app and another app live on one origin. */
function device() {
  const items = new Map([
    ['story-atlas:reading-settings', '{"theme":"dark"}'],
    ['another', '1'],
  ]);
  const caches = new Set(['story-atlas:/a/:files', 'story-atlas:/a/:state', 'story-atlas:/:files', 'another']);
  const workers = new Set(['https://host.example/a/', 'https://host.example/']);
  const localStorage = {
    ...Object.fromEntries(items),
    getItem: (name: string) => items.get(name) ?? null,
    removeItem: (name: string) => void items.delete(name),
  };
  const stores = {
    localStorage,
    caches: {
      keys: () => Promise.resolve([...caches]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
      open: () => Promise.resolve({ keys: () => Promise.resolve(['x', 'y']) }),
    },
    registrations: () =>
      Promise.resolve(
        [...workers].map((scope) => ({ scope, unregister: () => Promise.resolve(workers.delete(scope)) })),
      ),
  } as unknown as Stores;
  return { stores, items, caches, workers };
}

describe('what is stored on a device', () => {
  it('is listed, of this copy of the app only', async () => {
    expect(await listStored(device().stores, '/a/')).toEqual({
      settings: { 'story-atlas:reading-settings': '{"theme":"dark"}' },
      caches: [
        { name: 'story-atlas:/a/:files', files: 2 },
        { name: 'story-atlas:/a/:state', files: 2 },
      ],
      workers: 1,
    });
  });

  it('can be removed without the settings', async () => {
    const { stores, items, caches, workers } = device();
    await removeSaved(stores, '/a/');
    expect([[...caches], [...workers], items.size]).toEqual([
      ['story-atlas:/:files', 'another'],
      ['https://host.example/'],
      2,
    ]);
  });

  it('can be wiped, and nothing of other apps with it', async () => {
    const { stores, items, caches } = device();
    await wipe(stores, '/a/');
    expect([[...items.keys()], [...caches]]).toEqual([['another'], ['story-atlas:/:files', 'another']]);
  });

  it('is nothing where the browser refuses to tell', async () => {
    const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    const stores = { localStorage: undefined, caches: { keys: refuse }, registrations: refuse } as unknown as Stores;
    expect(await listStored(stores, '/a/')).toEqual({ settings: {}, caches: [], workers: 0 });
    await wipe(stores, '/a/');
  });
});
