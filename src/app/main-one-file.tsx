import './styles/layers.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/reset.css';
import './styles/base.css';
import './styles/prose.css';
import { createRoot } from 'react-dom/client';
import { createHashRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { toHashForm } from '../core/address/hash-form.ts';
import { createWebAtlasClient } from './platform/atlas-client-web.ts';
import { createHashWindow } from './platform/hash-window.ts';
import { nameFirstEntry } from './platform/name-first-entry.ts';
import { createPageSearchClient } from './platform/search-client-page.ts';
import { createStorage } from './platform/storage.ts';
import { createRoutes } from './routes.tsx';
import { startReadingSettings } from './state/reading-settings.ts';

/** Files inside this one are named by URLs of a host that there is not. */
const INSIDE = 'https://inside.invalid/';

function readInside(url: string): Promise<unknown> {
  const block = document.querySelector(`script[data-file="${CSS.escape(url.slice(INSIDE.length))}"]`);
  if (block === null) return Promise.reject(new Error('A part of this file is missing. Get it once more.'));
  return Promise.resolve(JSON.parse(block.textContent) as unknown);
}

/** Links within the page that are no addresses, such as “Read as a list”: followed, they would take the place of the address. */
function followInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]:not([href^="#/"])') : null;
  if (link === null || event.defaultPrevented) return;
  event.preventDefault();
  const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  target?.scrollIntoView();
  target?.focus();
}

const root = document.getElementById('root');
if (root) {
  startReadingSettings(createStorage(), document.documentElement);
  const manifest = INSIDE + (root.dataset['manifest'] ?? '');
  const atlas = createWebAtlasClient(manifest, readInside);
  const directory = async (): Promise<string> => new URL((await atlas.manifest()).search, manifest).href;
  const search = createPageSearchClient(directory, readInside);
  nameFirstEntry();
  const router = createHashRouter(createRoutes({ atlas, search }), { window: createHashWindow() });
  const hrefOf = router.createHref;
  router.createHref = (location) =>
    hrefOf(location).replace(/#(.*)$/s, (_, address: string) => `#${toHashForm(address)}`);
  document.addEventListener('click', followInside);
  createRoot(root).render(<RouterProvider router={router} />);
}
