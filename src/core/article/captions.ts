import type { Block } from './block.ts';
import { findCredit } from './credit.ts';
import { findOpening } from './dateline.ts';
import type { Draft } from './draft.ts';
import { giveRoles } from './draft.ts';
import { endsSentence, isProse, roughWords } from './line-shape.ts';
import { findFullDates } from './printed-date.ts';
import { findRepeated } from './repeated.ts';

const PICTURE =
  '(?:photos?|pictures?|images?|photographs?|screengrabs?|screenshots?|frame grabs?|video grabs?|handouts?|combos?|illustrations?|photo combination|satellite image)';
const LEAD = new RegExp(
  [
    `^(?:in )?(?:this|these|a|an|the|undated)(?: [\\w-]+,?){0,4} ${PICTURE}\\b.{0,40}\\b(?:taken|provided|released|made available|supplied|obtained|distributed|shows?|from|made|dated|shot|posted|captured)\\b`,
    `^in this\\b.{0,40}\\b${PICTURE}\\b`,
    '^file ?(?:photo|picture|image)?\\s?[-–—:.]',
    `^\\(?(?:file|undated|handout|archive|stock|representational|representative) ${PICTURE}\\b`,
    `^(?:photo|picture|image|photograph|caption|pictured|above|illustration)s?(?: caption)?[:,]`,
    '^(?:clockwise )?from (?:top |bottom )?left\\b.{0,60}:',
  ].join('|'),
  'i',
);
/** A body paragraph may speak of a picture; only these words make one a caption after the body has begun. */
const SURE_LEAD =
  /^(?:in this\b.{0,60}\b(?:photo|image|picture|frame grab|handout)|file ?(?:photo|picture|image)?\s?[-–—:]|file photo\b|(?:photo|picture|image|photograph)s?(?: caption)?:|this (?:\w+ ){0,3}(?:photo|picture|image)\b.{0,12}\b(?:taken|provided|released|made available|supplied|obtained|distributed)\b(?! down))/i;
/** Some sites print a label above each caption for those who cannot see the picture. */
const CAPTION_LABEL = /^(?:image|photo|video|media) caption\W?$/i;
const COUNTER = /^(?:(?:photo|image|picture|slide) )?\d{1,3} ?(?:of|\/) ?\d{1,3}$/i;
const MIN_REPEATED_WORDS = 5;
const MAX_CAPTION_WORDS = 160;
const MAX_WEAK_CAPTION_WORDS = 70;

/** Names the captions: by the page's markup, by their lead words, by a picture's credit, or, above the body, by repetition or an agency's credit. */
export function markCaptions(draft: Draft): Draft {
  const printedAgain = findRepeated(draft.blocks);
  const lastProse = findLastProse(draft, printedAgain);
  const seen = new Set<string>();
  let inBody = false;
  return giveRoles(draft, (block, index) => {
    const key = block.text;
    if (seen.has(key)) return 'repeated-caption';
    const repeated = printedAgain.has(index) && roughWords(block.text) >= MIN_REPEATED_WORDS;
    const above = !inBody && index < lastProse;
    const announced = CAPTION_LABEL.test(draft.blocks[index - 1]?.text ?? '');
    if (
      announced ||
      block.hint === 'caption' ||
      isCaption(block.text, { above, repeated, last: index === lastProse && !isPicture(draft.blocks[index - 1], seen) })
    ) {
      seen.add(key);
      return 'caption';
    }
    inBody ||= isProse(block.text);
    return undefined;
  });
}

/** Below a picture's counter or another caption, the last text of a report can be a caption too. */
function isPicture(above: Block | undefined, captions: ReadonlySet<string>): boolean {
  return above !== undefined && (COUNTER.test(above.text) || captions.has(above.text));
}

interface Position {
  /** No paragraph stands above, and one stands below. */
  readonly above: boolean;
  readonly repeated: boolean;
  readonly last: boolean;
}

function isCaption(text: string, { above, repeated, last }: Position): boolean {
  const words = roughWords(text);
  if (words > MAX_CAPTION_WORDS || words < 2) return false;
  const lead = LEAD.test(text);
  const credit = words <= MAX_CAPTION_WORDS ? findCredit(text) : undefined;
  if (above) {
    if (lead || (repeated && endsSentence(text))) return true;
    if (credit === undefined || credit.kind === 'inputs' || credit.range.start < 3) return false;
    return credit.kind === 'photo' || (words <= MAX_WEAK_CAPTION_WORDS && findOpening(text) === undefined);
  }
  if (SURE_LEAD.test(text)) return true;
  if (last || credit === undefined || credit.range.start < 3) return false;
  if (credit.kind === 'photo') return words <= MAX_WEAK_CAPTION_WORDS;
  return credit.kind === 'agency' && words <= 45 && endsWithDate(text.slice(0, credit.range.start));
}

/** `…, in Vientiane, Laos, July 27, 2024.`: captions close with the day on which the picture was taken. */
function endsWithDate(text: string): boolean {
  const date = findFullDates(text).at(-1);
  return date !== undefined && text.slice(date.end).trim().length <= 1;
}

/** The last paragraph that is printed once: where all is printed twice, repetition marks no caption. */
function findLastProse(draft: Draft, repeated: ReadonlySet<number>): number {
  return draft.blocks.findLastIndex(
    (block, index) => draft.roles[index] === undefined && !repeated.has(index) && isProse(block.text),
  );
}
