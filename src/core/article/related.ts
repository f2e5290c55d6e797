import type { Draft, Role } from './draft.ts';
import { findFurniture } from './furniture.ts';
import { isProse, roughWords } from './line-shape.ts';

const MAX_LINKS = 12;
const MAX_LINK_WORDS = 22;
/** A heading that opens a list of links, as against `Read more: …`, which holds its link. */
const TOPICS = /^(?:(?:related|suggested) )?(?:topics|tags|keywords):?$/i;
const HEADING = /:$|^[^:|]+$/;

/** Sets aside the links that follow a heading such as `Related stories`, up to a blank line after them, the next paragraph or other furniture. */
export function markRelated(draft: Draft): Draft {
  const roles = [...draft.roles];
  for (let index = 0; index < draft.blocks.length; index += 1) {
    const text = draft.blocks[index]?.text ?? '';
    const role = roles[index];
    if (role === undefined || !opensLinks(role, text)) continue;
    const gap = draft.blocks[index + 1]?.gap ?? 0;
    for (let next = index + 1; next <= index + MAX_LINKS && isLink(draft, next, gap); next += 1) roles[next] ??= role;
  }
  return { ...draft, roles };
}

/** A heading such as `Related stories`, or `Topics`, whose links are the site's own. */
function opensLinks(role: Role, text: string): boolean {
  if (role === 'navigation') return TOPICS.test(text);
  return role === 'related-links' && HEADING.test(text) && findFurniture(text) !== undefined;
}

/** Links stand as close to each other as the first one to the heading. */
function isLink(draft: Draft, index: number, gap: number): boolean {
  const block = draft.blocks[index];
  if (block === undefined || draft.roles[index] !== undefined || block.hint === 'heading') return false;
  return block.gap <= gap && roughWords(block.text) <= MAX_LINK_WORDS && !isProse(block.text);
}
