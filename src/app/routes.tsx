import { data } from 'react-router';
import type { RouteObject } from 'react-router';
import type { AtlasClient } from './platform/atlas-client.ts';
import { NotFound } from './shell/NotFound.tsx';
import { Opening } from './shell/Opening.tsx';
import { RouteError } from './shell/RouteError.tsx';
import { Shell } from './shell/Shell.tsx';
import { shellLoader } from './shell/shell-loader.ts';
import { StartError } from './shell/StartError.tsx';

/** What pages need from outside. Tests and the prerenderer hand in their own. */
export interface Services {
  readonly atlas: AtlasClient;
}

/** Which page answers which path. Rooms are loaded when they are opened. */
export function createRoutes(services: Services): RouteObject[] {
  const ErrorBoundary = () => <RouteError atlas={services.atlas} />;
  const articles = async () => {
    const { ArticlesPage, articlesLoader } = await import('./articles/ArticlesPage.tsx');
    return { Component: ArticlesPage, loader: articlesLoader(services) };
  };
  return [
    {
      path: '/',
      Component: Shell,
      loader: shellLoader(services),
      shouldRevalidate: () => false,
      HydrateFallback: Opening,
      ErrorBoundary: StartError,
      children: [
        { index: true, ErrorBoundary, lazy: articles },
        { path: 'articles', ErrorBoundary, lazy: articles },
        {
          path: 'articles/:article',
          ErrorBoundary,
          lazy: async () => {
            const { ArticlePage, articleLoader } = await import('./article/ArticlePage.tsx');
            return { Component: ArticlePage, loader: articleLoader(services) };
          },
        },
        {
          path: 'about',
          ErrorBoundary,
          lazy: async () => {
            const { AboutPage, aboutLoader } = await import('./about/AboutPage.tsx');
            return { Component: AboutPage, loader: aboutLoader(services) };
          },
        },
        {
          path: 'keys',
          ErrorBoundary,
          lazy: async () => ({ Component: (await import('./keys/KeysPage.tsx')).KeysPage }),
        },
        {
          path: '*',
          ErrorBoundary,
          Component: () => <NotFound atlas={services.atlas} />,
          loader: () => data(null, { status: 404 }),
        },
      ],
    },
  ];
}
