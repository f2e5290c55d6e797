import type { ArticleId } from '../../core/address/ids.ts';

/** Every parameter of every page, by the page's path; `ARTICLE` is an article that there is. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': ['lens', 'from', 'to', 'with', 'by', 'rests', 'date', 'e', 'story'],
  '/articles/': ['story'],
  '/articles/ARTICLE/': ['q', 'quote', 'show'],
  '/search/': ['q', 'in', 'from', 'to', 'with', 'by', 'via', 'date', 'story', 'type'],
  '/map/': ['view', 'focus', 'depth', 'link', 'type', 'pair', 'story', 'at', 'sort', 'from', 'to', 'with', 'e'],
  '/quotes/': ['by', 'via', 'with', 'rests', 'from', 'to'],
  '/names/': ['q', 'type', 'story'],
  '/compare/ARTICLE/ARTICLE/': ['diff'],
  '/dossier/': ['q'],
};
/** Paths that take a word of the address for an id. */
const PATHS = [
  '/articles/',
  '/stories/',
  '/events/',
  '/names/',
  '/quotes/',
  '/compare/',
  '/compare/ARTICLE/',
  '/about/',
  '/',
];

/** Addresses with a text in every parameter, as a passage, and in the place of every id. */
export function addressesWith(text: string, article: ArticleId): readonly string[] {
  const value = encodeURIComponent(text.toWellFormed());
  const pages = Object.entries(PAGES).map(
    ([path, names]) => `${path}?${names.map((name) => `${name}=${value}`).join('&')}#${value}`,
  );
  const passages = [`/articles/ARTICLE/#p1s1~${value}`, `/articles/ARTICLE/?quote=${value}#p1s1~k7q2`];
  const paths = PATHS.map((path) => `${path}${value}/`);
  return [...pages, ...passages, ...paths].map((path) => path.replaceAll('ARTICLE', article));
}
