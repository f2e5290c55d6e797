import type { ReactNode } from 'react';
import { data } from 'react-router';
import type { RouteObject } from 'react-router';
import type { AtlasClient } from './platform/atlas-client.ts';
import type { SearchClient } from './platform/search-client.ts';
import { NotFound } from './shell/NotFound.tsx';
import { Opening } from './shell/Opening.tsx';
import { RouteError } from './shell/RouteError.tsx';
import { Shell } from './shell/Shell.tsx';
import { shellLoader } from './shell/shell-loader.ts';
import { StartError } from './shell/StartError.tsx';

/** What pages need from outside. Tests and the prerenderer hand in their own. */
export interface Services {
  readonly atlas: AtlasClient;
  readonly search: SearchClient;
}

/** Which page answers which path. Rooms are loaded when they are opened. */
export function createRoutes(services: Services): RouteObject[] {
  const ErrorBoundary = () => <RouteError atlas={services.atlas} />;
  const Frame = () => <Shell search={services.search} />;
  const articles = async () => {
    const { ArticlesPage, articlesLoader } = await import('./articles/ArticlesPage.tsx');
    return { Component: ArticlesPage, loader: articlesLoader(services) };
  };
  const timeline = async () => {
    const { TimelinePage, timelineLoader, keepsTimeline } = await import('./timeline/TimelinePage.tsx');
    return { Component: TimelinePage, loader: timelineLoader(services), shouldRevalidate: keepsTimeline };
  };
  return [
    {
      path: '/',
      Component: Frame,
      loader: shellLoader(services),
      shouldRevalidate: () => false,
      HydrateFallback: Opening,
      ErrorBoundary: StartError,
      children: [
        { index: true, ErrorBoundary, lazy: timeline },
        { path: 'stories/:story', ErrorBoundary, lazy: timeline },
        {
          path: 'events/:event',
          ErrorBoundary,
          lazy: async () => {
            const { EventPage, eventLoader } = await import('./event/EventPage.tsx');
            return { Component: EventPage, loader: eventLoader(services) };
          },
        },
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
          path: 'search',
          ErrorBoundary,
          lazy: async () => {
            const { SearchPage, searchLoader } = await import('./search/SearchPage.tsx');
            const Component = () => <SearchPage onWarm={services.search.warm} />;
            return { Component, loader: searchLoader(services) };
          },
        },
        {
          path: 'map',
          ErrorBoundary,
          lazy: async () => {
            const { MapPage, mapLoader, keepsMap } = await import('./map/MapPage.tsx');
            const Component = () => <MapPage atlas={services.atlas} />;
            return { Component, loader: mapLoader(services), shouldRevalidate: keepsMap };
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
        ...nameRoutes(services, ErrorBoundary),
        {
          path: 'keys',
          ErrorBoundary,
          lazy: async () => ({ Component: (await import('./keys/KeysPage.tsx')).KeysPage }),
        },
        {
          path: 'checkup',
          ErrorBoundary,
          lazy: async () => ({ Component: (await import('./checkup/CheckupPage.tsx')).CheckupPage }),
        },
        ...besideRoutes(services, ErrorBoundary),
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

function nameRoutes(services: Services, ErrorBoundary: () => ReactNode): RouteObject[] {
  return [
    {
      path: 'names',
      ErrorBoundary,
      lazy: async () => {
        const { NamesPage, namesLoader } = await import('./name/NamesPage.tsx');
        return { Component: NamesPage, loader: namesLoader(services) };
      },
    },
    {
      path: 'names/:name',
      ErrorBoundary,
      lazy: async () => {
        const { NamePage, nameLoader } = await import('./name/NamePage.tsx');
        const Component = () => <NamePage loadMentions={services.atlas.mentions} />;
        return { Component, loader: nameLoader(services) };
      },
    },
  ];
}

/** Pages that lay texts, and what they quote, beside each other. */
function besideRoutes(services: Services, ErrorBoundary: () => ReactNode): RouteObject[] {
  return [
    {
      path: 'quotes',
      ErrorBoundary,
      lazy: async () => {
        const { QuotesPage, quotesLoader } = await import('./quotes/QuotesPage.tsx');
        return { Component: QuotesPage, loader: quotesLoader(services) };
      },
    },
    {
      path: 'quotes/:quote',
      ErrorBoundary,
      lazy: async () => {
        const { QuotePage, quoteLoader } = await import('./quotes/QuotePage.tsx');
        return { Component: QuotePage, loader: quoteLoader(services) };
      },
    },
    {
      path: 'dossier',
      ErrorBoundary,
      lazy: async () => {
        const { DossierPage, dossierLoader } = await import('./dossier/DossierPage.tsx');
        return { Component: DossierPage, loader: dossierLoader(services) };
      },
    },
    {
      path: 'compare',
      ErrorBoundary,
      lazy: async () => {
        const { ComparePage, compareLoader } = await import('./compare/ComparePage.tsx');
        return { Component: ComparePage, loader: compareLoader(services) };
      },
    },
    {
      path: 'compare/:story',
      ErrorBoundary,
      lazy: async () => {
        const { FactsPage, factsLoader } = await import('./compare/FactsPage.tsx');
        return { Component: FactsPage, loader: factsLoader(services) };
      },
    },
    {
      path: 'compare/:a/:b',
      ErrorBoundary,
      lazy: async () => {
        const { ComparisonPage, comparisonLoader } = await import('./compare/ComparisonPage.tsx');
        return { Component: ComparisonPage, loader: comparisonLoader(services) };
      },
    },
  ];
}
