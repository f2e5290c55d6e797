import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { createRoutes } from './routes.tsx';
import type { Services } from './routes.tsx';
import { NO_SEARCH } from './platform/search-client.ts';
import { RecoveryPage } from './recovery/RecoveryPage.tsx';
import { ShellPage } from './recovery/ShellPage.tsx';

/** A page as text: what goes into `#root`, what goes into `<head>`, and what the browser needs to take the page up. */
export interface RenderedPage {
  readonly html: string;
  readonly head: string;
  readonly data: unknown;
  readonly status: number;
}

/** Draws the page at `url` (a path with the base in front). Throws when a page fails: a broken page is not published. */
export async function render(url: string, services: Pick<Services, 'atlas'>, base: string): Promise<RenderedPage> {
  const { query, dataRoutes } = createStaticHandler(createRoutes({ ...services, search: NO_SEARCH }), {
    basename: base,
  });
  const context = await query(new Request(new URL(url, 'http://prerender.invalid')));
  if (context instanceof Response) throw new Error(`${url} leads to ${context.headers.get('location') ?? 'nowhere'}`);
  const errors: readonly unknown[] = Object.values(context.errors ?? {});
  if (errors.length > 0) throw errors[0];
  const markup = renderToString(
    <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />,
  );
  const { head, html } = splitHead(markup);
  return { html, head, data: { path: url, loaderData: context.loaderData }, status: context.statusCode };
}

/** Pages that are the same for every address: the one that the app draws any address on, and the one that works without the app. */
export const STATIC_PAGES: Readonly<Record<'shell' | 'recovery', (base: string) => string>> = {
  shell: (base) => renderToStaticMarkup(<ShellPage base={base} />),
  recovery: (base) => renderToStaticMarkup(<RecoveryPage base={base} />),
};

/** Where no `<head>` is drawn, React puts titles and metas in front of everything else. */
function splitHead(markup: string): { readonly head: string; readonly html: string } {
  const [head = ''] = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(markup) ?? [];
  return { head, html: markup.slice(head.length) };
}
