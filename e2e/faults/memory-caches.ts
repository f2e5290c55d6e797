/** Caches in memory, with the part of their interface that the app uses. */
export class MemoryCaches {
  readonly #all = new Map<string, MemoryCache>();

  open(name: string): Promise<MemoryCache> {
    const cache = this.#all.get(name) ?? new MemoryCache();
    this.#all.set(name, cache);
    return Promise.resolve(cache);
  }

  keys(): Promise<readonly string[]> {
    return Promise.resolve([...this.#all.keys()]);
  }

  has(url: string): boolean {
    return [...this.#all.values()].some(({ kept }) => kept.has(url));
  }

  forget(url: string): void {
    for (const { kept } of this.#all.values()) kept.delete(url);
  }
}

class MemoryCache {
  readonly kept = new Map<string, ArrayBuffer>();

  match(url: string): Promise<Response | undefined> {
    const body = this.kept.get(url);
    return Promise.resolve(body && new Response(body));
  }

  async put(url: string, response: Response): Promise<void> {
    this.kept.set(url, await response.arrayBuffer());
  }
}
