const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The one way in which text of ours enters a file of HTML: nothing in it can be markup or end an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** One HTML element without content, its attributes escaped. */
export function voidElement(name: string, attributes: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${pairs.join('')}>`;
}

/**
 * A block of data in a page. JSON inside a script element ends at the first `</script` and changes meaning at `<!--`: with every
 * `<` written as an escape neither can stand in it.
 */
export function dataBlock(type: string, value: unknown, attributes: Readonly<Record<string, string>> = {}): string {
  const json = JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `${voidElement('script', { type, ...attributes })}${json}</script>`;
}

/** A script or a style with its code as it is. Throws when the code could end the element: text from outside never comes here. */
export function rawElement(name: 'script' | 'style', code: string): string {
  if (new RegExp(`</${name}|<!--`, 'i').test(code)) throw new Error(`This code ends the ${name} that it stands in`);
  return `<${name}>${code}</${name}>`;
}
