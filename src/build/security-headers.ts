import { isNamedByContent } from '../core/offline/offline-list.ts';
import { CONTENT_POLICY } from './content-policy.ts';

/** What the app never uses, so that nothing in it can. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Headers of every answer that hold however the site is reached. The worker that answers without a connection sets them too. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  // The page's own policy, and what a `<meta>` cannot say.
  'Content-Security-Policy': `${CONTENT_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
};

/** Headers of every answer of a public host, which is reached by HTTPS only. */
export const HOST_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy': `${SECURITY_HEADERS['Content-Security-Policy']}; upgrade-insecure-requests`,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

/** How long a file may be kept without asking again: for ever when its name changes with its content. */
export function cacheControl(path: string): string {
  return isNamedByContent(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
