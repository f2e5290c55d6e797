import { findArticleId } from '../address/ids.ts';
import type { ArticleId } from '../address/ids.ts';
import type { Report } from '../article/report.ts';
import { checkCode } from '../text/check-code.ts';
import { foldText } from '../text/fold.ts';
import { slice } from '../text/range.ts';

/** A report that needs an id, with what its id is made of. */
export interface Unnamed {
  readonly report: Report;
  /** The report whose words go into the id: printings of one report share them. */
  readonly wordsFrom: Report;
  /** The letter of this printing, when there are several. */
  readonly letter?: string;
}

const MOST_WORDS = 4;
const LONGEST_WORDS = 34;
const FUNCTION_WORDS = new Set(
  'a about after against amid an and are as at be been but by for from had has have he her his how in into is it its more new no not of off on or out over says she than that the their them they this to under up was were what when where who why will with would you'.split(
    ' ',
  ),
);

/**
 * An id for each report: `{date|undated}-{agency|outlet|unknown}-{2–4 words}[-{letter}]`, different from each other and from
 * those in `taken`. Same reports in the same order, same ids.
 */
export function mintIds(reports: readonly Unnamed[], taken: ReadonlySet<string>): readonly ArticleId[] {
  const used = new Set(taken);
  return reports.map(({ report, wordsFrom, letter }) => {
    const head = [report.dated?.edtf ?? 'undated', toWord(report.agency?.name ?? report.outlet?.name) || 'unknown'];
    const base = [...head, chooseWords(wordsFrom)].join('-');
    const id = firstFree(base, letter === undefined ? '' : `-${letter}`, used);
    used.add(id);
    return id;
  });
}

function firstFree(base: string, suffix: string, used: ReadonlySet<string>): ArticleId {
  for (let n = 1; ; n += 1) {
    const id = findArticleId(`${base}${n === 1 ? '' : `-${n}`}${suffix}`);
    if (id === undefined) throw new Error(`Not an id: ${base}${suffix}`);
    if (!used.has(id)) return id;
  }
}

/** Names make the best words: those that the body writes with a capital inside its sentences. A script we cannot spell gets a code. */
function chooseWords(report: Report): string {
  const headline = report.headline ? slice(report.text, report.headline) : firstSentence(report);
  const words = (headline.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => ({ word, folded: toWord(word) }))
    .filter(({ folded }) => folded.length > 1 && !FUNCTION_WORDS.has(folded));
  const capitals = capitalsInBody(report);
  const names = words.filter(({ word }) => capitals.has(word));
  const chosen = new Set<string>();
  for (const { folded } of [...names, ...words]) {
    const isRoom = [...chosen, folded].join('-').length <= LONGEST_WORDS;
    if (chosen.size < MOST_WORDS && (isRoom || chosen.size === 0)) chosen.add(folded.slice(0, LONGEST_WORDS));
    if (chosen.size >= 2 && chosen.size >= names.length) break;
  }
  return chosen.size > 0 ? [...chosen].join('-') : `report-${checkCode(report.text)}`;
}

function capitalsInBody(report: Report): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { range } of report.paragraphs) {
    for (const [word] of slice(report.text, range).matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}]+/gu)) found.add(word);
  }
  return found;
}

function firstSentence(report: Report): string {
  const range = report.paragraphs[0]?.sentences[0];
  return range ? slice(report.text, range) : '';
}

function toWord(text = ''): string {
  return foldText(text)
    .replaceAll(/[^a-z0-9]+/g, '')
    .slice(0, 16);
}
