/**
 * An address as a page that is one file on a disk carries it, behind `#`: such a page has no paths, and what stands behind a second
 * `#` is cut off where links are recognised in text. A passage therefore becomes the parameter `at`, first of all parameters.
 * `url` is what `formatAddress` gives; what stands behind `:~:` stays at the end.
 */
export function toHashForm(url: string): string {
  const [before, directive] = split(url, ':~:');
  const [rest, passage] = split(before, '#');
  const end = directive === undefined ? '' : `:~:${directive}`;
  if (passage === undefined || passage === '') return rest + end;
  const [path, query] = split(rest, '?');
  return `${path}?at=${passage}${query === undefined || query === '' ? '' : `&${query}`}${end}`;
}

/** Inverse of `toHashForm`. An address that has its passage behind `#` stays as it is. */
export function fromHashForm(url: string): string {
  const found = /^([^?#]*)\?at=([^&#]+)&?([^#]*)$/.exec(url);
  if (found === null) return url;
  const [, path = '', passage = '', query = ''] = found;
  return `${path}${query === '' ? '' : `?${query}`}#${passage}`;
}

function split(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
