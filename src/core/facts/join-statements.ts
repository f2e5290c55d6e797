import { remember } from '../text/remember.ts';
import type { ComparedWord } from '../version/compared-word.ts';
import { readComparedWords } from '../version/compared-word.ts';
import { createWordFolder } from '../version/fold-word.ts';
import { isWhole, ratePairs } from '../version/rate-pairs.ts';
import type { Statement } from './find-statements.ts';

/** What reports state in the same words, but for spelling and punctuation. */
interface Wording {
  readonly words: readonly ComparedWord[];
  readonly statements: Statement[];
  readonly articles: Set<string>;
  /** Place of its first statement. */
  readonly place: number;
}

/**
 * Puts together what several reports state in much the same words: the same words first, then the most alike, of each report at most one.
 * Statements that differ in a figure or in who says so stand together all the same, to be seen beside each other. In order of the first.
 */
export function joinStatements(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const wordings = findWordings(statements);
  const words = wordings.map((one) => one.words);
  const pairs = ratePairs(words, words)
    .filter((pair) => pair.a < pair.b && isWhole(pair))
    .toSorted((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const groups = [...wordings];
  for (const { a, b } of pairs) {
    const [one, other] = [groups[a], groups[b]];
    if (!one || !other || one === other || shareReport(one, other)) continue;
    one.statements.push(...other.statements);
    for (const article of other.articles) one.articles.add(article);
    for (const [index, group] of groups.entries()) if (group === other) groups[index] = one;
  }
  return [...new Set(groups)].toSorted((x, y) => x.place - y.place).map((group) => group.statements);
}

function shareReport(a: Wording, b: Wording): boolean {
  const [small, large] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  return [...small.articles].some((article) => large.articles.has(article));
}

/** The second time that a report has the same words, it is another statement of its own. */
function findWordings(statements: readonly Statement[]): readonly Wording[] {
  const fold = createWordFolder();
  const read = remember((text) => readComparedWords(text, { start: 0, end: text.length }, fold));
  const known = new Map<string, Wording[]>();
  const found: Wording[] = [];
  for (const [place, statement] of statements.entries()) {
    const { words: text, article } = statement.evidence;
    const words = read(text);
    const key = words.map((word) => word.key).join(' ');
    const same = known.get(key)?.find(({ articles }) => !articles.has(article));
    if (same) {
      same.statements.push(statement);
      same.articles.add(article);
      continue;
    }
    const wording = { words, statements: [statement], articles: new Set([article]), place };
    known.set(key, [...(known.get(key) ?? []), wording]);
    found.push(wording);
  }
  return found;
}
