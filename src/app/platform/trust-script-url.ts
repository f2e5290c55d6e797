interface Policy {
  readonly createScriptURL: (url: string) => string;
}

interface PolicyMaker {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => Policy;
}

let policy: Policy | undefined;

/**
 * The URL of a script of ours as the browser wants it for workers (Trusted Types). Throws for every other URL. The page's content
 * policy allows this one policy.
 */
export function trustScriptUrl(url: string): string {
  const makers = globalThis as { readonly trustedTypes?: PolicyMaker };
  policy ??= makers.trustedTypes?.createPolicy('atlas', { createScriptURL: checkScript }) ?? {
    createScriptURL: checkScript,
  };
  // The types of the DOM do not know trusted URLs; a worker takes them where it takes text.
  return policy.createScriptURL(url);
}

/** The scripts of ours that may be given to a worker, below the app's base. */
const OURS = /^(?:sw\.js|assets\/[\w.-]+\.js)$/;

function checkScript(url: string): string {
  const { href } = new URL(url, globalThis.location.href);
  const home = globalThis.location.origin + (import.meta.env.DEV ? '/' : import.meta.env.BASE_URL);
  const isOurs = href.startsWith(home) && (import.meta.env.DEV || OURS.test(href.slice(home.length)));
  if (!isOurs) throw new TypeError('Not a script of this app');
  return href;
}
