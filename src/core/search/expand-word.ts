import type { Analyser } from './analyse-text.ts';
import { allowedEdits, findNearWords } from './edit-distance.ts';
import type { Alternative } from './plan.ts';
import { FACET, formStart, MARK } from './record-terms.ts';
import { stemWord } from './stem-word.ts';
import type { RangedTerm, TermIndex } from './term-index.ts';

/** Completions of a word that is being typed: the most frequent ones. */
const MOST_COMPLETIONS = 32;
/** Words that are looked through for completions and for forms. */
const MOST_LOOKED = 600;
const MOST_FORMS = 12;
/** A form that so many names share says nothing. */
const MOST_NAMES = 3;
const FORM_WEIGHT = 0.8;
const NAME_WEIGHT = 0.6;
const EDIT_WEIGHTS = [1, 0.5, 0.3];

/** How a word may be widened. */
export interface Widening {
  /** Whether the word may go on: it is the last and still being typed. */
  readonly isOpen: boolean;
}

/** The ways in which a word can stand in the collection, what was typed first, and what it was taken for when it is not there. */
export interface ExpandedWord {
  readonly alternatives: readonly Alternative[];
  readonly isKnown: boolean;
  /** The nearest word of the collection, when the word itself is not there. */
  readonly nearest?: string;
}

/** Finds the ways in which one word may be printed. Everything it looks up is prepared first; work is bounded whatever the word. */
export async function expandWord(
  index: TermIndex,
  analyse: Analyser,
  text: string,
  { isOpen }: Widening,
): Promise<ExpandedWord> {
  const { pieces, joined } = analyse(text);
  const keys = pieces.map(({ key }) => key);
  if (keys.length === 0) return { alternatives: [], isKnown: false };
  const only = keys.length === 1 ? keys[0] : undefined;
  const form = formStart(text, analyse);
  const looked = only === undefined ? [] : [only.length > 3 ? stemPrefix(only) : only];
  await index.prepare([...keys, ...joined.map(({ key }) => key), ...looked, form]);
  const typed = [...joined.map(({ key }) => [key]), keys].map((one): Alternative => ({ keys: one, weight: 1 }));
  const names = await findNames(index, form, text);
  const isKnown = typed.some((one) => one.keys.every((key) => index.count(key) > 0));
  const forms = only === undefined ? [] : findForms(index, only, text);
  const last = joined.at(-1)?.key ?? only;
  const isFinished = !isOpen && (isKnown || forms.length > 0 || names.length > 0);
  const completions = last === undefined || isFinished ? [] : complete(index, last, text);
  const found = [...typed, ...forms, ...names, ...completions];
  if (isKnown || forms.length > 0 || names.length > 0 || completions.length > 0)
    return { alternatives: found, isKnown: true };
  const near = last === undefined ? [] : await findTypos(index, last, text);
  const nearest = near[0]?.keys[0];
  return { alternatives: [...typed, ...near], isKnown: false, ...(nearest !== undefined && { nearest }) };
}

function stemPrefix(key: string): string {
  const stem = stemWord(key);
  return stem.slice(0, Math.max(3, stem.length - 1));
}

/** Inflected forms begin alike: they are looked for among the words that share the stem's beginning. */
function findForms(index: TermIndex, key: string, text: string): readonly Alternative[] {
  const stem = stemWord(key);
  if (key.length < 4) return [];
  return index
    .range(stemPrefix(key), MOST_LOOKED)
    .filter(({ term }) => term !== key && isWord(term) && stemWord(term) === stem)
    .slice(0, MOST_FORMS)
    .map(({ term }) => ({ keys: [term], weight: FORM_WEIGHT, why: `is a form of “${text}”` }));
}

function complete(index: TermIndex, key: string, text: string): readonly Alternative[] {
  const found = index.range(key, MOST_LOOKED).filter(({ term }) => term !== key && isWord(term));
  return mostFrequent(found, MOST_COMPLETIONS).map(({ term }) => ({
    keys: [term],
    weight: 0.1 + (0.75 * key.length) / term.length,
    why: `begins with “${text}”`,
  }));
}

/** The `most` terms that most records have, the most frequent first, of equals the first. */
function mostFrequent(terms: readonly RangedTerm[], most: number): readonly RangedTerm[] {
  const kept: RangedTerm[] = [];
  for (const term of terms) {
    if (kept.length === most && term.count <= (kept.at(-1)?.count ?? 0)) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1] as RangedTerm).count < term.count) at -= 1;
    kept.splice(at, 0, term);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

/** The names of which these words are a printed form. `form` must have been prepared; the lists of the names are then prepared too. */
export async function findNames(index: TermIndex, form: string, text: string): Promise<readonly Alternative[]> {
  const found = index.range(form, MOST_NAMES + 1).map(({ term }) => term.slice(form.length));
  if (found.length > MOST_NAMES) return [];
  await index.prepare(found.map((name) => FACET.name + name));
  return found.map((name) => ({ keys: [], name, weight: NAME_WEIGHT, why: `is the same name as “${text}”` }));
}

function isWord(term: string): boolean {
  return !term.includes(MARK);
}

async function findTypos(index: TermIndex, key: string, text: string): Promise<readonly Alternative[]> {
  const most = allowedEdits(key.length);
  if (most === 0 || /\p{N}/u.test(key)) return [];
  const words = await index.vocabulary();
  const near = findNearWords(words, key, most).map(({ word, edits }) => ({ word, edits: Math.max(1, edits) }));
  const least = near[0]?.edits ?? 0;
  const kept = near.filter(({ edits, word }) => edits <= least + 1 && !/\p{N}/u.test(word));
  await index.prepare(kept.map(({ word }) => word));
  return kept
    .map(({ word, edits }) => ({ word, edits, count: index.count(word) }))
    .toSorted((a, b) => a.edits - b.edits || b.count - a.count)
    .map(({ word, edits }) => ({
      keys: [word],
      weight: EDIT_WEIGHTS[edits] ?? 0.2,
      why: edits === 1 ? `is one letter away from “${text}”` : `is two letters away from “${text}”`,
    }));
}
