import type { SearchClient } from './search-client.ts';

/** Asks for what answers searches only when the first one is near: no page waits for it. */
export function createLazySearchClient(findDirectory: () => Promise<string>): SearchClient {
  let loading: Promise<SearchClient> | undefined;
  const load = (): Promise<SearchClient> => {
    loading ??= import('./search-client-web.ts').then(({ createWebSearchClient }) =>
      createWebSearchClient(findDirectory),
    );
    loading.catch(() => (loading = undefined));
    return loading;
  };
  return {
    warm: () =>
      void load().then(
        (client) => client.warm(),
        () => undefined,
      ),
    search: async (request, signal) => (await load()).search(request, signal),
  };
}
