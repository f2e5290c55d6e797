import type { Hint } from './kept-line.ts';

function toSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Elements that start and end a line. All others stand inside one. */
export const BLOCKS: ReadonlySet<string> = toSet(
  'address article aside audio blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul video',
);
/** Elements whose text is no reader's text. */
export const DROPPED: ReadonlySet<string> = toSet(
  'script style noscript svg math template iframe object embed select textarea canvas map datalist noframes noembed xmp',
);
/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = toSet(
  'area base br col embed hr img input link meta param source track wbr frame keygen basefont bgsound',
);

const BY_NAME: Readonly<Record<string, Hint>> = {
  nav: 'navigation',
  menu: 'navigation',
  header: 'navigation',
  footer: 'navigation',
  search: 'navigation',
  dialog: 'navigation',
  aside: 'related-links',
  form: 'comment-form',
  h1: 'title',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
  li: 'item',
};
const BY_ROLE: Readonly<Record<string, Hint>> = {
  navigation: 'navigation',
  banner: 'navigation',
  contentinfo: 'navigation',
  search: 'navigation',
  complementary: 'related-links',
  dialog: 'navigation',
};
const PART =
  '(?:[-_]{1,2}(?:bar|list|links?|buttons?|tools?|icons?|block|box|widget|container|wrap|wrapper|section|area|menu|nav|module|panel|inline|body|banner|notice|form|text|line|info|name|names|articles?|stories|posts?|content|signup|unit|slot|label|meta))?';
/** Class names by which sites mark their parts. Whole names only: `no-ads` and `has-share-bar` say nothing of an element's text. */
const BY_CLASS: readonly (readonly [RegExp, Hint])[] = [
  [
    new RegExp(
      `^(?:(?:social|article|post|page)[-_])?(?:share|sharing|social|socials|social-media|addtoany|sharedaddy)${PART}$`,
    ),
    'share-bar',
  ],
  [
    new RegExp(
      `^(?:main|top|site|primary|global)?[-_]?(?:nav|navbar|navigation|menu|breadcrumbs?|topbar|masthead|sitemap)${PART}$`,
    ),
    'navigation',
  ],
  [new RegExp(`^(?:article|post|topic|page)?[-_]?(?:tags?|topics|pagination|pager)${PART}$`), 'navigation'],
  [
    new RegExp(
      `^(?:related|recommended|recommendations|recirc|recirculation|trending|most-read|most-popular|popular|read-more|readmore|see-also|more-on|also-read)${PART}$`,
    ),
    'related-links',
  ],
  [new RegExp(`^(?:newsletter|subscribe|subscription|paywall|signup|sign-up)${PART}$`), 'newsletter'],
  [
    new RegExp(`^(?:ad|ads|advert|adverts|advertisement|advertising|sponsored|sponsor|promo|promoted)${PART}$`),
    'advertisement',
  ],
  [new RegExp(`^(?:cookies?|consent|gdpr|cmp)${PART}$`), 'cookie-notice'],
  [new RegExp(`^(?:comments?|respond|disqus|disqus_thread|reply|replies)${PART}$`), 'comment-form'],
  [new RegExp(`^(?:(?:article|entry|post)[-_]{1,2})?(?:byline|author|authors)${PART}$`), 'author'],
  [/^(?:msotitle|(?:article|story)[-_]{1,2}(?:title|headline))$/, 'title'],
  [/^(?:(?:wp|image|photo|figure|img|media)[-_]{1,2})?caption(?:[-_]text)?$/, 'caption'],
  [
    /^(?:(?:article|entry|post|story)[-_]{1,2})?(?:standfirst|dek|deck|subtitle|sub-title|subheadline|sub-headline|subhead|summary|strapline)$/,
    'standfirst',
  ],
];
/** The page's own frame: classes on it describe the page, not its text. */
const FRAMES: ReadonlySet<string> = toSet('html head body main article');

/** What an element says of itself. */
export interface ElementMarks {
  readonly name: string;
  readonly role?: string;
  readonly classes: string;
  readonly id: string;
}

/** What an element's text is, by its name, its role or its class; `undefined` when it says nothing. */
export function findElementHint({ name, role, classes, id }: ElementMarks): Hint | undefined {
  const named = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  if (named !== undefined && named !== 'item') return named;
  if (role !== undefined && Object.hasOwn(BY_ROLE, role)) return BY_ROLE[role];
  if (FRAMES.has(name) || !BLOCKS.has(name)) return named;
  const marks = `${classes} ${id}`.toLowerCase().split(/\s+/, 12);
  return marks.map(findClassHint).find((hint) => hint !== undefined) ?? named;
}

function findClassHint(mark: string): Hint | undefined {
  if (mark.length < 2 || mark.length > 40) return undefined;
  return BY_CLASS.find(([pattern]) => pattern.test(mark))?.[1];
}
