import { foldText } from '../text/fold.ts';

/** Words as an id writes them: lower case, no accents, joined by hyphens. Letters of other scripts than Latin stay. */
export function toSlug(words: string): string {
  return foldText(words)
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
