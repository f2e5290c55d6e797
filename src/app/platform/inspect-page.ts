import { IS_ONE_FILE } from './site-url.ts';

/** Whether the walls around this page stand. */
export interface PageReport {
  /** Whether the page carries its policy. */
  readonly policy: boolean;
  /** Whether this browser has Trusted Types. */
  readonly trustedTypes: boolean;
  /** Headers that the answer for this page lacks; `undefined` when the host does not answer. */
  readonly missing: readonly string[] | undefined;
  /** Times that the browser refused something since the page's app started. */
  readonly violations: number;
}

const EXPECTED = [
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Cross-Origin-Opener-Policy',
  'Permissions-Policy',
];

let violations = 0;

/** Counts what the browser refuses from now on. */
export function watchViolations(): void {
  document.addEventListener('securitypolicyviolation', () => (violations += 1));
}

/** Asks for this very page once more and looks at its headers. Never rejects. */
export async function inspectPage(): Promise<PageReport> {
  const headers = IS_ONE_FILE
    ? undefined
    : await fetch(window.location.href, { method: 'HEAD' }).then(
        (response) => response.headers,
        () => undefined,
      );
  return {
    policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]') !== null,
    trustedTypes: 'trustedTypes' in window,
    missing: headers && EXPECTED.filter((name) => !headers.has(name)),
    violations,
  };
}
