import { toHashForm } from '../../core/address/hash-form.ts';

/** Whether the app is one file with everything inside, opened from a disk: without a host there is no path, worker or saved copy. */
export const IS_ONE_FILE: boolean = import.meta.env.MODE === 'one-file';

/** The full URL of an address, as a reader passes it on. `path` is what `formatAddress` gives. Only in the browser. */
export function siteUrl(path: string): string {
  if (import.meta.env.MODE === 'one-file') return `${window.location.href.replace(/#.*$/s, '')}#${toHashForm(path)}`;
  return window.location.origin + import.meta.env.BASE_URL.slice(0, -1) + path;
}
