import { fromHashForm, toHashForm } from '../../core/address/hash-form.ts';

/**
 * The window as the router sees it in a page that is one file: addresses stand behind `#` in their hash form, and the router reads
 * and writes them as everywhere else. It has what a router asks of a window, no more.
 */
export function createHashWindow(): Window {
  const rewrite = (url?: string | URL | null): string | undefined => {
    if (url === undefined || url === null) return undefined;
    const text = String(url);
    const at = text.indexOf('#');
    return at === -1 ? text : text.slice(0, at + 1) + toHashForm(text.slice(at + 1));
  };
  const seen = {
    document,
    sessionStorage: findSessionStorage(),
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    location: {
      get hash() {
        return `#${fromHashForm(window.location.hash.slice(1))}`;
      },
      get href() {
        return window.location.href;
      },
      origin: window.location.origin,
      assign: (url: string) => window.location.assign(url),
      replace: (url: string) => window.location.replace(url),
    },
    history: {
      get state(): unknown {
        return window.history.state as unknown;
      },
      pushState: (state: unknown, unused: string, url?: string | URL | null) =>
        window.history.pushState(state, unused, rewrite(url)),
      replaceState: (state: unknown, unused: string, url?: string | URL | null) =>
        window.history.replaceState(state, unused, rewrite(url)),
      go: (delta?: number) => window.history.go(delta),
    },
  };
  return seen as unknown as Window;
}

/** Browsers may refuse storage to files of a disk by throwing when it is named. */
function findSessionStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
