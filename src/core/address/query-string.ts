/** One `name=value` of a query string, decoded. */
export interface Param {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads a query string without its `?`, in order, later duplicates included. `+` is a space. A name or value with a broken
 * percent escape is kept as it was written: nothing throws.
 */
export function parseQueryString(text: string): readonly Param[] {
  return text
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const cut = part.indexOf('=');
      const name = cut === -1 ? part : part.slice(0, cut);
      const value = cut === -1 ? '' : part.slice(cut + 1);
      return { name: decodePart(name.replaceAll('+', ' ')), value: decodePart(value.replaceAll('+', ' ')) };
    });
}

/** Writes a query string with its `?`, names in alphabetical order; empty without parameters. Lone surrogates become U+FFFD. */
export function formatQueryString(params: readonly Param[]): string {
  if (params.length === 0) return '';
  const sorted = params.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return `?${sorted.map(({ name, value }) => `${encodePart(name)}=${encodePart(value)}`).join('&')}`;
}

/** Percent-decodes; text with a broken escape comes back unchanged. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+').replaceAll('%2C', ',');
}
