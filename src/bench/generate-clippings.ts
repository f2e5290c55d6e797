import type { Clipping, ClippingFormat } from '../core/article/report.ts';
import { inventHeadline, inventName, inventParagraph, inventTown } from './invented-prose.ts';
import { createRandom, type Random } from './random.ts';

/** What to generate: clippings of about `bytesEach`, until they hold `bytes` of UTF-8 together. */
export interface ClippingPlan {
  readonly seed: number;
  readonly bytes: number;
  readonly bytesEach: number;
}

/** One report before it is printed with its noise. */
interface Draft {
  readonly headline: string;
  readonly town: string;
  readonly agency: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly caption: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}

const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const AGENCIES = ['AP', 'Reuters', 'AFP', 'PTI', 'dpa', 'Xinhua', 'TASS', 'UPI', 'EFE'];
const SHARE_BARS = ['Share Tweet WhatsApp Print', 'Share\nTweet\nEmail', 'Share this article', 'Copy link'];
const INSETS = [
  'Advertisement',
  'Story continues below',
  'Sign up for our newsletter',
  'Also read: What the tide left behind',
  'Read more:\nTen quiet harbours\nHow a lock works',
];
const ENDINGS = [
  '\n\nPlease enter your comment!\nPlease enter your name here',
  '\n\n© 2024 The Quay Times. All rights reserved.',
  '\n\nRELATED STORIES\nA bridge too wide\nThe goat that kept its job',
  '',
];

/** Raw clippings full of the usual noise, the same for the same plan. Six of eight are plain text, one is Markdown, one HTML. */
export function generateClippings({ seed, bytes, bytesEach }: ClippingPlan): readonly Clipping[] {
  const random = createRandom(seed);
  const clippings: Clipping[] = [];
  for (let made = 0; made < bytes;) {
    const clipping = generateClipping(random, clippings.length, bytesEach);
    made += countBytes(clipping.text);
    clippings.push(clipping);
  }
  return clippings;
}

/** One plain-text file of about `bytes` that holds report after report. */
export function generateLongClipping(seed: number, bytes: number): Clipping {
  const random = createRandom(seed);
  const texts: string[] = [];
  for (let made = 0; made < bytes;) {
    const text = printText(random, draftReport(random, 3000));
    made += countBytes(text);
    texts.push(text);
  }
  return { file: 'long.txt', format: 'text', text: texts.join('\n\n\n\n') };
}

/** How many bytes a text takes in UTF-8. */
export function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

const ENDINGS_OF: Readonly<Record<ClippingFormat, string>> = { text: 'txt', markdown: 'md', html: 'html' };
const PRINTERS: Readonly<Record<ClippingFormat, (random: Random, draft: Draft) => string>> = {
  text: printText,
  markdown: printMarkdown,
  html: printHtml,
};

function generateClipping(random: Random, index: number, bytes: number): Clipping {
  const kind = random.below(8);
  const format = kind === 0 ? 'markdown' : kind === 1 ? 'html' : 'text';
  const reports = format === 'text' && random.chance(0.15) ? 2 + random.below(2) : 1;
  const drafts = Array.from({ length: reports }, () => draftReport(random, bytes / reports));
  const text = drafts.map((draft) => PRINTERS[format](random, draft)).join('\n\n\n\n');
  return { file: `${String(index).padStart(6, '0')}.${ENDINGS_OF[format]}`, format, text };
}

function draftReport(random: Random, bytes: number): Draft {
  const paragraphs: string[] = [];
  for (let made = 0; made < bytes * 0.8 || paragraphs.length < 3;) {
    const paragraph = inventParagraph(random);
    made += paragraph.length;
    paragraphs.push(paragraph);
  }
  const [town, year, month, day] = [
    inventTown(random),
    2015 + random.below(10),
    random.below(12),
    1 + random.below(28),
  ];
  const shown = `${inventName(random)} waits on the quay in ${town}, ${MONTHS[month]} ${day}, ${year}.`;
  const agency = random.pick(AGENCIES);
  const caption = `${shown} (${agency})`;
  return {
    headline: inventHeadline(random),
    author: inventName(random),
    town,
    agency,
    year,
    month,
    day,
    caption,
    paragraphs,
  };
}

function printText(random: Random, draft: Draft): string {
  const { headline, caption, author, agency } = draft;
  const date = `${MONTHS[draft.month]} ${draft.day}`;
  const head = random.chance(0.4)
    ? [headline, '', caption, caption, 'TT', '', headline, '', caption, caption, '']
    : [headline, `By ${author}`, `Updated at 4:05 p.m. EST, ${date}, ${draft.year}`, random.pick(SHARE_BARS), ''];
  const datelines = [`${draft.town.toUpperCase()}, ${date} (${agency}) — `, `${draft.town}, ${date}: `, ''];
  const gap = random.chance(0.2) ? '\n' : '\n\n';
  const body = draft.paragraphs.flatMap((paragraph, at) =>
    at > 0 && random.chance(0.08) ? [random.pick(INSETS), paragraph] : [paragraph],
  );
  const text = `${head.join('\n')}\n${random.pick(datelines)}${body.join(gap)}${random.chance(0.3) ? ` (${agency})` : ''}`;
  return `${random.chance(0.1) ? wrapLines(text, 72) : text}${random.pick(ENDINGS)}`;
}

function printMarkdown(random: Random, draft: Draft): string {
  const matter = `---\ntitle: "${draft.headline}"\nauthor: ${draft.author}\ndate: ${isoDate(draft)}\n---\n\n`;
  const body = draft.paragraphs.map((paragraph, at) =>
    at % 5 === 4 ? `## ${draft.town} waits\n\n${paragraph}` : paragraph,
  );
  return `${random.chance(0.5) ? matter : ''}# ${draft.headline}\n\n*${draft.caption}*\n\n${body.join('\n\n')}\n`;
}

function printHtml(random: Random, draft: Draft): string {
  const block = random.chance(0.3) ? 'div' : 'p';
  const body = draft.paragraphs.map((paragraph) => `<${block}>${paragraph.replaceAll('&', '&amp;')}</${block}>`);
  const meta = `<meta property="article:published_time" content="${isoDate(draft)}T08:00:00Z">`;
  return [
    `<!doctype html><html><head><meta charset="utf-8"><title>${draft.headline} | The Quay Times</title>${meta}`,
    '<script>window.layer = window.layer || [];</script></head><body>',
    '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>',
    `<article><h1>${draft.headline}</h1><p class="byline">By ${draft.author}</p>`,
    `<figure><img src="a.jpg" alt=""><figcaption>${draft.caption}</figcaption></figure>`,
    ...body,
    '</article><aside><h3>Related</h3><ul><li>A bridge too wide</li></ul></aside>',
    '<footer>© The Quay Times</footer></body></html>',
  ].join('\n');
}

function isoDate({ year, month, day }: Draft): string {
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Breaks every line at the last space before `width` columns, as mail programs do. */
function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(new RegExp(`(.{1,${width}})(?: +|$)`, 'gu'), '$1\n').trimEnd())
    .join('\n');
}
