/**
 * What a page may load and do, as the browser enforces it. Nothing from another origin, no inline script or style, no HTML made
 * from strings. The one Trusted Types policy is for the URLs of our own workers.
 */
export const CONTENT_POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types atlas',
].join('; ');
