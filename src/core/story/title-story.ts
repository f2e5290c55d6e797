/** Fits a heading on one line at every width that the app knows. */
export const MAX_TITLE = 60;
/** Where a headline can end before its end: at a mark, or before a word that opens what can be left out. */
const CLAUSE =
  /\s*[,;:–—|](?=\s)|\s-(?=\s)|\s(?=(?:as|after|amid|while|before|despite|but|when|because|following|ahead of)\s)/giu;
const LOOSE_END =
  /[\s,;:–—|-]+(?:(?:a|an|the|of|in|on|at|to|for|with|by|from|and|or|as|over|into|its|his|her|their)[\s,;:–—|-]*)*$/iu;
const MIN_TITLE = 12;

/**
 * A title out of a headline: whole when it is short enough, else cut where a clause ends, else where a word ends. Opened with the name the story is about when
 * the headline does not say it. Only words of the headline and of the names; the names alone when there is no headline.
 */
export function titleStory(headline: string, names: readonly string[]): string {
  const clean = headline
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TITLE * 8);
  const [main] = names;
  if (clean === '') return names.length === 0 ? '' : cutTitle(names.slice(0, 3).join(', '), MAX_TITLE);
  const title = cutTitle(clean, MAX_TITLE);
  if (main === undefined || saysName(title, main) || main.length > MAX_TITLE / 2) return title;
  return `${main}: ${cutTitle(clean, MAX_TITLE - main.length - 2)}`;
}

/** A person is said when the last or the first word of the label is. */
function saysName(title: string, label: string): boolean {
  const words = label.toLowerCase().split(' ');
  const said = new Set(
    title
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .split(/[^\p{L}\p{N}\p{M}]+/u),
  );
  return said.has(words[0] ?? '') || said.has(words.at(-1) ?? '');
}

function cutTitle(text: string, most: number): string {
  if (text.length <= most) return text;
  const clauses = [...text.matchAll(CLAUSE)].map(({ index }) => index).filter((end) => end >= MIN_TITLE && end <= most);
  const clause = clauses.at(-1);
  if (clause !== undefined) return text.slice(0, clause);
  const space = text.lastIndexOf(' ', most - 1);
  const cut = text.slice(0, space > 0 ? space : most - 1).replace(LOOSE_END, '');
  return `${cut === '' ? text.slice(0, most - 1) : cut}…`;
}
