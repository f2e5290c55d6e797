import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that no page of ours has: where one stands, it came out of text. */
const NEVER = new Set(
  'iframe object embed applet base frame frameset style marquee foreignObject math image bgsound template xss video audio source track listing xmp plaintext slot'.split(
    ' ',
  ),
);
/** Elements that stand in the head alone. */
const HEAD_ONLY = new Set(['meta', 'link', 'title']);
const ADDRESSES = new Set(
  'src href xlink:href action formaction data poster srcset background ping manifest archive'.split(' '),
);

/**
 * What stands in a page that only text could have brought there: elements that we never write, handlers, styles, scripts that are not
 * the app's, addresses that lead away from `origin` or are script. A line each; empty for a page in which all text stayed text.
 */
export function findIntrusions(html: string, origin?: string): readonly string[] {
  const found: string[] = [];
  const ids = new Map<string, number>();
  const visit = (node: Node, inBody: boolean): void => {
    if ('attrs' in node) {
      found.push(...faultsOf(node, inBody, origin));
      const id = node.attrs.find(({ name }) => name === 'id')?.value;
      if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
    }
    const isBody = inBody || node.nodeName === 'body';
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, isBody);
  };
  visit(parse(html), false);
  for (const id of ['root', 'content', 'atlas-data']) if ((ids.get(id) ?? 0) > 1) found.push(`${id} twice`);
  return found;
}

function faultsOf(element: Element, inBody: boolean, origin: string | undefined): readonly string[] {
  const { tagName: tag, attrs } = element;
  const faults: string[] = [];
  const value = (key: string): string | undefined => attrs.find(({ name }) => name === key)?.value;
  const isCanonical = tag === 'link' && value('rel') === 'canonical';
  const isTitleOfDrawing = tag === 'title' && element.namespaceURI.endsWith('svg');
  if (NEVER.has(tag)) faults.push(`<${tag}>`);
  if (inBody && HEAD_ONLY.has(tag) && !isTitleOfDrawing) faults.push(`<${tag}> in the body`);
  if (tag === 'meta' && value('http-equiv') !== undefined && value('http-equiv') !== 'Content-Security-Policy')
    faults.push(`<meta http-equiv=${value('http-equiv')}>`);
  if (tag === 'script' && value('src') === undefined && !/^application\/(?:ld\+)?json$/.test(value('type') ?? ''))
    faults.push('<script> with code');
  for (const { name, prefix, value: text } of attrs) {
    const full = prefix ? `${prefix}:${name}` : name;
    if (/^on|^style$|^srcdoc$|[^\w:-]/i.test(full)) faults.push(`${tag} ${full}=`);
    if (ADDRESSES.has(full) && !isCanonical && !isOwn(text, origin)) faults.push(`${tag} ${full}=${text.slice(0, 60)}`);
  }
  return faults;
}

/** Whether an address stays on the site: a path, a query, a place on the page, or the site's own origin. */
function isOwn(address: string, origin: string | undefined): boolean {
  if (origin !== undefined && address.startsWith(`${origin}/`)) return true;
  return /^(?:\/(?![/\\])|[?#]|$)/.test(address);
}
