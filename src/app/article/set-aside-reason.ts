import type { SetAsideReason } from '../../core/article/report.ts';

/** Why a line was set aside, as readers are told. */
export const SET_ASIDE_REASON: Readonly<Record<SetAsideReason, string>> = {
  'repeated-headline': 'the headline, printed again',
  'repeated-caption': 'a photo caption, printed again',
  'comment-form': 'part of a comment form',
  'share-bar': 'buttons for sharing',
  advertisement: 'an advertisement',
  'cookie-notice': 'a cookie notice',
  navigation: 'a menu of the website',
  'related-links': 'a link to another report',
  newsletter: 'an offer of a newsletter',
  copyright: 'a copyright notice',
  timestamp: 'when the page was published or changed',
  byline: 'who wrote the report',
  credit: 'who the report is credited to',
  label: 'a label of the website',
};
