interface Policy {
  readonly createScriptURL: (url: string) => string;
}

interface PolicyMaker {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => Policy;
}

let policy: Policy | undefined;

/**
 * The URL of a script of ours as the browser wants it for workers (Trusted Types). Throws for one of another origin. The page's content policy
 * allows this one policy.
 */
export function trustScriptUrl(url: string): string {
  const makers = globalThis as { readonly trustedTypes?: PolicyMaker };
  policy ??= makers.trustedTypes?.createPolicy('atlas', { createScriptURL: checkOrigin }) ?? {
    createScriptURL: checkOrigin,
  };
  // The types of the DOM do not know trusted URLs; a worker takes them where it takes text.
  return policy.createScriptURL(url);
}

function checkOrigin(url: string): string {
  const { origin, href } = new URL(url, globalThis.location.href);
  if (origin !== globalThis.location.origin) throw new TypeError('A script of another origin');
  return href;
}
