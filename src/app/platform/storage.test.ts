import { describe, expect, it } from 'vitest';
import { createStorage } from './storage.ts';

function fakeDevice(items: Record<string, string>, isFull = false): Storage {
  return {
    getItem: (name: string) => items[name] ?? null,
    setItem(name: string, value: string) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      items[name] = value;
    },
  } as unknown as Storage;
}

describe('createStorage', () => {
  it('reads what it wrote, also from another visit', () => {
    const items = {};
    createStorage(() => fakeDevice(items)).write('a', { b: 0 });
    expect(createStorage(() => fakeDevice(items)).read('a')).toEqual({ b: 0 });
  });

  it('finds nothing in a damaged record', () => {
    expect(createStorage(() => fakeDevice({ 'story-atlas:a': '{' })).read('a')).toBeUndefined();
    expect(createStorage(() => fakeDevice({})).read('a')).toBeUndefined();
  });

  it('remembers in memory when the device refuses', () => {
    for (const find of [() => undefined, () => fakeDevice({}, true)]) {
      const storage = createStorage(find);
      storage.write('a', 1);
      expect(storage.read('a')).toBe(1);
    }
  });
});
