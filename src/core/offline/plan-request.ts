/** What the worker that answers without a connection does with a request. Paths are those of `OfflineFile`. */
export type RequestPlan =
  /** Not ours: the browser goes on as if there were no worker. */
  | { readonly kind: 'pass' }
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string };

export interface PlannedRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly isNavigation: boolean;
}

/**
 * Decides what a request is for. `scope` is the absolute URL of the app's base path, slash at the end. For pages a slash too few or
 * too many, `index.html`, capital letters, query and hash make no difference, as for the app itself.
 */
export function planRequest({ method, url, isNavigation }: PlannedRequest, scope: string): RequestPlan {
  const [address = ''] = url.split(/[?#]/);
  if (method !== 'GET' || !address.startsWith(scope)) return { kind: 'pass' };
  const path = address.slice(scope.length);
  const isPage = isNavigation && (!/\.[a-z0-9]+$/i.test(path) || /\.html?$/i.test(path));
  if (!isPage) return { kind: 'file', path };
  const folder = path
    .toLowerCase()
    .replace(/(^|\/)index\.html?$/, '$1')
    .replace(/^\/+|\/+$/g, '')
    .replaceAll(/\/{2,}/g, '/');
  return { kind: 'page', path: folder === '' ? '' : `${folder}/` };
}
