import { data } from 'react-router';
import type { RouteObject } from 'react-router';
import type { AtlasClient } from './platform/atlas-client.ts';
import type { SearchClient } from './platform/search-client.ts';
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
  const Frame = () => <Shell search={services.search} />;
  const ErrorBoundary = () => <RouteError search={services.search} />;
  const rooms = {
    ...readingRooms(services),
    ...namingRooms(services),
    ...besideRooms(services),
    ...ownRooms(services),
  };
  return [
    {
      path: '/',
      Component: Frame,
      loader: shellLoader(services),
      shouldRevalidate: () => false,
      HydrateFallback: Opening,
      ErrorBoundary: StartError,
      // Of a room whose code does not come the router draws nothing, its own boundary neither: this one is above the rooms.
      children: [
        {
          ErrorBoundary,
          children: Object.entries(rooms).map(([path, lazy]) => ({
            lazy,
            ...(path === '' ? { index: true } : { path }),
          })),
        },
      ],
    },
  ];
}

/** A room by its path below the base; it is asked for when the path is first opened. */
type Rooms = Readonly<Record<string, () => Promise<Pick<RouteObject, 'Component' | 'loader' | 'shouldRevalidate'>>>>;

/** When it happened, and the texts. */
function readingRooms(services: Services): Rooms {
  const timeline: Rooms[string] = async () => {
    const { TimelinePage, timelineLoader, keepsTimeline } = await import('./timeline/TimelinePage.tsx');
    const Component = () => <TimelinePage atlas={services.atlas} />;
    return { Component, loader: timelineLoader(services), shouldRevalidate: keepsTimeline };
  };
  return {
    '': timeline,
    'stories/:story': timeline,
    'events/:event': async () => {
      const { EventPage, eventLoader } = await import('./event/EventPage.tsx');
      return { Component: () => <EventPage atlas={services.atlas} />, loader: eventLoader(services) };
    },
    articles: async () => {
      const { ArticlesPage, articlesLoader } = await import('./articles/ArticlesPage.tsx');
      return { Component: ArticlesPage, loader: articlesLoader(services) };
    },
    'articles/:article': async () => {
      const { ArticlePage, articleLoader } = await import('./article/ArticlePage.tsx');
      return { Component: ArticlePage, loader: articleLoader(services) };
    },
    search: async () => {
      const { SearchPage, searchLoader } = await import('./search/SearchPage.tsx');
      return { Component: () => <SearchPage onWarm={services.search.warm} />, loader: searchLoader(services) };
    },
  };
}

/** Who and where. */
function namingRooms(services: Services): Rooms {
  return {
    map: async () => {
      const { MapPage, mapLoader, keepsMap } = await import('./map/MapPage.tsx');
      const Component = () => <MapPage atlas={services.atlas} />;
      return { Component, loader: mapLoader(services), shouldRevalidate: keepsMap };
    },
    names: async () => {
      const { NamesPage, namesLoader } = await import('./name/NamesPage.tsx');
      return { Component: NamesPage, loader: namesLoader(services) };
    },
    'names/:name': async () => {
      const { NamePage, nameLoader } = await import('./name/NamePage.tsx');
      return { Component: () => <NamePage atlas={services.atlas} />, loader: nameLoader(services) };
    },
  };
}

/** Texts, and what they quote, beside each other. */
function besideRooms(services: Services): Rooms {
  return {
    quotes: async () => {
      const { QuotesPage, quotesLoader } = await import('./quotes/QuotesPage.tsx');
      return { Component: QuotesPage, loader: quotesLoader(services) };
    },
    'quotes/:quote': async () => {
      const { QuotePage, quoteLoader } = await import('./quotes/QuotePage.tsx');
      return { Component: QuotePage, loader: quoteLoader(services) };
    },
    compare: async () => {
      const { ComparePage, compareLoader } = await import('./compare/ComparePage.tsx');
      return { Component: ComparePage, loader: compareLoader(services) };
    },
    'compare/:story': async () => {
      const { FactsPage, factsLoader } = await import('./compare/FactsPage.tsx');
      return { Component: FactsPage, loader: factsLoader(services) };
    },
    'compare/:a/:b': async () => {
      const { ComparisonPage, comparisonLoader } = await import('./compare/ComparisonPage.tsx');
      return { Component: ComparisonPage, loader: comparisonLoader(services) };
    },
  };
}

/** What the reader chose, what the app says of itself, and every other address. */
function ownRooms(services: Services): Rooms {
  return {
    dossier: async () => {
      const { DossierPage, dossierLoader } = await import('./dossier/DossierPage.tsx');
      return { Component: DossierPage, loader: dossierLoader(services) };
    },
    about: async () => {
      const { AboutPage, aboutLoader } = await import('./about/AboutPage.tsx');
      return { Component: AboutPage, loader: aboutLoader(services) };
    },
    settings: async () => ({ Component: (await import('./settings/SettingsPage.tsx')).SettingsPage }),
    keys: async () => ({ Component: (await import('./keys/KeysPage.tsx')).KeysPage }),
    checkup: async () => ({ Component: (await import('./checkup/CheckupPage.tsx')).CheckupPage }),
    '*': async () => {
      const { NotFound } = await import('./shell/NotFound.tsx');
      return { Component: () => <NotFound search={services.search} />, loader: () => data(null, { status: 404 }) };
    },
  };
}
