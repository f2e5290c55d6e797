import { toBlocks } from './block.ts';
import { markCaptions } from './captions.ts';
import type { Draft } from './draft.ts';
import { markHeadline } from './headline.ts';
import { markKeyPoints } from './key-points.ts';
import type { KeptLine } from './kept-line.ts';
import { markBody } from './mark-body.ts';
import { markClosing } from './mark-closing.ts';
import { markHeadLines } from './mark-head-lines.ts';
import { markSiteLines } from './mark-site-lines.ts';
import { markPullQuotes } from './pull-quotes.ts';
import { markRelated } from './related.ts';

/** Each rule sees what the ones before it have named. The site's own lines go first, the body is what is left. */
const STEPS: readonly ((draft: Draft) => Draft)[] = [
  markSiteLines,
  markRelated,
  markHeadline,
  markKeyPoints,
  markPullQuotes,
  markCaptions,
  markHeadLines,
  markClosing,
  markBody,
];

/** Gives every line of one report its role. After the last step no block is without one. */
export function markRoles(lines: readonly KeptLine[]): Draft {
  const { text, blocks } = toBlocks(lines);
  const draft: Draft = { text, blocks, roles: blocks.map(() => undefined) };
  return STEPS.reduce((read, step) => step(read), draft);
}
