import { findAgencyNamed } from './agencies.ts';
import { FURNITURE_LINES, FURNITURE_NOTICES, NOTICE_START, NOTICE_WORDS, SECTION_NAME } from './furniture-rules.ts';
import type { SetAsideReason } from './report.ts';

/** No furniture line is longer, apart from notices; most paragraphs are, and need not be looked at. */
const MAX_LINE = 160;
const MAX_NOTICE = 600;
/** An agency's name with brackets and dashes around it. */
const MAX_AGENCY = 60;

const SHARE_WORDS: ReadonlySet<string> = new Set(
  'share tweet pin print email e-mail facebook twitter x whatsapp telegram linkedin reddit pinterest messenger copy link url copied save gift bookmark flipboard instagram youtube viber wechat threads bluesky mail like listen sms pocket via more on to and or aa'.split(
    ' ',
  ),
);
const SHARE_SPLIT = /[\s|•·,/!:()+\d.-]+/;
const FIRST_WORD = /[^\s|•·,/!:()+\d.-]+/;
/** `SaveShareAa`: buttons that stand side by side lose the space between them. */
const JOINT = /\p{Ll}\p{Lu}/u;
const RUN_TOGETHER = /(?<=\p{Ll})(?=\p{Lu})/gu;
const FIRST_PICTOGRAPH = 0x2190;
/** Channels open their lines with `👉` and the like. */
const PICTOGRAPHS = /^[\p{Emoji_Presentation}\p{Emoji_Modifier}\u{fe0f}\s]+(?=\p{L})/u;
const TRAIL_SPLIT = /\s?[>›»→]\s?|\s[/|]\s/;
const EDGES = /^[\s([—–-]+|[\s)\].]+$/g;

/** Why a line is part of the site and not of the report; `undefined` when it may be part of the report. Timestamps and bylines are found elsewhere. */
export function findFurniture(line: string): SetAsideReason | undefined {
  if (line.length > MAX_NOTICE) return undefined;
  const text = line.charCodeAt(0) >= FIRST_PICTOGRAPH ? line.replace(PICTOGRAPHS, '') : line;
  if (text.length <= MAX_LINE) {
    if (text.length <= MAX_AGENCY && findAgencyNamed(text.replace(EDGES, '')) !== undefined) return 'credit';
    const lower = text.toLowerCase();
    const rule = FURNITURE_LINES.find(
      ({ pattern, word }) => (word === undefined || lower.includes(word)) && pattern.test(text),
    );
    if (rule !== undefined) return rule.reason;
    if (isShareBar(text)) return 'share-bar';
    if (isTrail(text)) return 'navigation';
  }
  if (!NOTICE_START.test(text) && !NOTICE_WORDS.some((word) => text.includes(word))) return undefined;
  return FURNITURE_NOTICES.find(({ pattern }) => pattern.test(text))?.reason;
}

/** A line made of the names of buttons only: `Share Tweet Email`. */
function isShareBar(text: string): boolean {
  return areButtons(text) || (JOINT.test(text) && areButtons(text.replace(RUN_TOGETHER, ' ')));
}

function areButtons(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[0] ?? '';
  if (!SHARE_WORDS.has(first.toLowerCase())) return false;
  const words = text.toLowerCase().split(SHARE_SPLIT);
  return words.every((word) => word === '' || SHARE_WORDS.has(word));
}

/** `Home > World > Asia`, `Home / News / Monsoon`: where the page lies in its site. */
function isTrail(text: string): boolean {
  const parts = text.split(TRAIL_SPLIT);
  if (parts.length < 2 || parts.some((part) => part.length > 60 || /[.!?]$/.test(part))) return false;
  const first = parts[0]?.trim() ?? '';
  return parts.length >= 3 || /^home$/i.test(first) || SECTION_NAME.test(first);
}
