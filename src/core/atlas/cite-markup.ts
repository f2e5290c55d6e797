import { escapeHtml } from '../text/html.ts';
import { citePassage } from './cite.ts';
import type { CitationParts } from './cite.ts';
import { citeRecord } from './cite-record.ts';
import type { CslDate } from './cite-record.ts';
import { dayInWords } from './day-in-words.ts';
import { retoldNotice } from './retold.ts';

/** A citation as HTML: a quotation with its source below. Retold words are no quotation: they stand in a paragraph behind the notice. */
export function citeHtml(parts: CitationParts): string {
  const { article, passage, url } = parts;
  const { source, opening } = citePassage(parts);
  const link = `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
  const paragraphs = passage.text.split(/\n\n+/).map(escapeHtml);
  if (article.retells) {
    return `<p><strong>${escapeHtml(opening)}</strong> ${paragraphs.join(' ')} (${escapeHtml(source)}) ${link}</p>\n`;
  }
  const quoted = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<figure>\n<blockquote cite="${escapeHtml(url)}">\n${quoted}\n</blockquote>\n<figcaption>${escapeHtml(source)} ${link}</figcaption>\n</figure>\n`;
}

/**
 * A citation as the template `cite news` of Wikipedia has it (Help:Citation Style 1). Retold words are the work of Story Atlas, say so in
 * `type`, and are given as no quotation of anybody.
 */
export function citeNews(parts: CitationParts): string {
  const { article, passage, collection, url } = parts;
  const { retells, agency, outlet } = article;
  const { title, issued, accessed } = citeRecord(parts);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', retells ? 'Story Atlas' : undefined],
    ['title', title],
    ['type', retells && retoldNotice(retells)],
    ['work', retells ? 'Story Atlas' : outlet?.name],
    ['agency', retells ? undefined : agency?.name],
    ['date', issued && tellDay(issued)],
    ['url', url],
    ['access-date', accessed && tellDay(accessed)],
    ['via', retells ? undefined : `Story Atlas, ${collection.title}`],
    ['quote', retells ? undefined : passage.text],
  ];
  const filled = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [` |${name}=${name === 'url' ? value : escapeWiki(value)}`],
  );
  return `{{cite news${filled.join('')}}}\n`;
}

function tellDay({ 'date-parts': [parts] }: CslDate): string {
  return dayInWords(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

/** Nothing in it can end the field, the template or a link. */
function escapeWiki(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[&<>[\]{}|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
