import { lazy, Suspense } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { AtlasFileError } from '../platform/atlas-client-web.ts';
import type { SearchClient } from '../platform/search-client.ts';
import { ErrorPage } from './ErrorPage.tsx';

const NotFound = lazy(async () => ({ default: (await import('./NotFound.tsx')).NotFound }));

export interface RouteErrorProps {
  readonly search: SearchClient;
}

/** In the place of a page that is not there, could not be opened, or stopped. Everything around it goes on working. */
export function RouteError({ search }: RouteErrorProps) {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) {
    return (
      <Suspense>
        <NotFound search={search} />
      </Suspense>
    );
  }
  return error instanceof AtlasFileError ? (
    <ErrorPage title="This page could not be opened" text={error.message} error={error} />
  ) : (
    <ErrorPage title="This page stopped working" text="Your place is safe." error={error} />
  );
}
