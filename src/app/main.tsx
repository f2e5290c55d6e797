import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes } from 'react-router';
import type { HydrationState, RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { isMadeForThisAddress } from './is-made-for-this-address.ts';
import { createWebAtlasClient } from './platform/atlas-client-web.ts';
import { nameFirstEntry } from './platform/name-first-entry.ts';
import { createLazySearchClient } from './platform/search-client-lazy.ts';
import { createStorage } from './platform/storage.ts';
import { createRoutes } from './routes.tsx';
import { StartFailure } from './shell/StartError.tsx';
import { startReadingSettings } from './state/reading-settings.ts';

/** Slashes at both ends. Links to the home page need the last one: without it they leave the app's folder. */
const base = import.meta.env.BASE_URL;

async function start(root: HTMLElement): Promise<void> {
  startReadingSettings(createStorage(), document.documentElement);
  const manifest = new URL(base + (root.dataset['manifest'] ?? ''), window.location.origin).href;
  const atlas = createWebAtlasClient(manifest);
  const search = createLazySearchClient(async () => new URL((await atlas.manifest()).search, manifest).href);
  const routes = createRoutes({ atlas, search });
  const hydrationData = isMadeForThisAddress(root, base) ? readHydrationData() : undefined;
  await loadRooms(routes);
  nameFirstEntry();
  const router = createBrowserRouter(routes, { basename: base, hydrationData });
  // HTML that shows something stays until the page that takes its place can be drawn whole.
  if (!hydrationData && root.hasChildNodes()) await loadData(router);
  const app = <RouterProvider router={router} />;
  // In slices, so that a reader who scrolls or presses meanwhile does not wait for the whole page to be taken up.
  startTransition(() => {
    if (hydrationData) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
}

function loadData(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  return new Promise((settle) => {
    if (router.state.initialized) return settle();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      settle();
    });
  });
}

function readHydrationData(): HydrationState | undefined {
  const block = document.getElementById('atlas-data');
  return block ? (JSON.parse(block.textContent) as HydrationState) : undefined;
}

/** Loads what the first page is made of before it is drawn, so that hydrating finds the same page as the HTML has. */
async function loadRooms(routes: RouteObject[]): Promise<void> {
  const matches = matchRoutes(routes, window.location, base) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy === 'function') Object.assign(route, { ...(await route.lazy()), lazy: undefined });
    }),
  );
}

/** Text that can be read stays on the page, below the news that nothing else works. */
function showFailure(root: HTMLElement, error: unknown): void {
  const place = document.createElement('div');
  root.before(place);
  createRoot(place).render(<StartFailure error={error} />);
}

/** Takes up the page that the HTML shows, or draws it. */
export function startApp(): void {
  const root = document.getElementById('root');
  if (root) start(root).catch((error: unknown) => showFailure(root, error));
}
