const ESCAPE = /\\([\\`*_{}[\]()#+\-.!>|~])/g;
const IMAGE = /!\[([^\][]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g;
const LINK = /\[([^\][]{1,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g;
const REFERENCE_LINK = /\[([^\][]{1,500})\]\[[^\][]{0,100}\]/g;
const FOOTNOTE = /\[\^[^\]\s]{1,30}\]/g;
const AUTOLINK = /<(https?:\/\/[^<>\s]{1,2000})>/g;
const CODE = /`([^`\n]{1,500})`/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,2000})(?<=\S)\*(?!\*)/gu;
const UNDERSCORED = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,2000})(?<=\S)_(?![\p{L}\p{N}_])/gu;
const STRUCK = /~~([^~\n]{1,2000})~~/g;
const TAG = /<\/?(?:a|b|i|em|strong|u|sup|sub|small|span|br|p|div|center|mark|cite|q|abbr)(?:\s[^<>]{0,500})?\/?>/gi;
const MARKS = /[\\![\]`*_~<]/;
/** Where an escaped character waits until the markup around it is gone: a private-use letter that `keepText` would not produce. */
const HELD_BASE = 0xe000;

/** One line of Markdown as a reader sees it: emphasis, links, images, code and inline tags are replaced by their words. Marks that mark nothing stay. */
export function stripMarkdown(line: string): string {
  if (!MARKS.test(line)) return line.trim();
  const held = line.replace(ESCAPE, (_, mark: string) => String.fromCharCode(HELD_BASE + mark.charCodeAt(0)));
  const plain = held
    .replace(IMAGE, '$1')
    .replace(LINK, '$1')
    .replace(REFERENCE_LINK, '$1')
    .replace(FOOTNOTE, '')
    .replace(AUTOLINK, '$1')
    .replace(CODE, '$1')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$1')
    .replace(UNDERSCORED, '$1')
    .replace(STRONG, '$2')
    .replace(STRUCK, '$1')
    .replace(TAG, '');
  return plain.replace(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - HELD_BASE)).trim();
}
