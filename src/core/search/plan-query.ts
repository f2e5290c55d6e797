import type { Analyser } from './analyse-text.ts';
import { edtfBounds } from '../date/edtf-bounds.ts';
import { expandWord, findNames } from './expand-word.ts';
import type { Alternative, Condition, Plan, PlannedAtom, PlannedClause, PlannedTerm } from './plan.ts';
import type { Query, QueryAtom, QueryClause, QueryFilter, QueryTerm } from './query.ts';
import { formStart } from './record-terms.ts';
import type { TermIndex } from './term-index.ts';
import { toSlug } from './to-slug.ts';

/** What a query is planned against. */
export interface Planning {
  readonly index: TermIndex;
  readonly analyse: Analyser;
  /** Whether the last word is still being typed. */
  readonly isTyping: boolean;
}

/** Printed forms of names are looked for in runs of so many words. */
const LONGEST_NAME = 5;

/** Turns a query into what is looked up and what has to hold of a text. */
export async function planQuery(query: Query, planning: Planning): Promise<Plan> {
  const problems = [...query.problems];
  const replaced = new Map<string, string>();
  const clauses: PlannedClause[] = [];
  for (const [at, clause] of query.clauses.entries()) {
    const isLast = at === query.clauses.length - 1;
    clauses.push(
      await planClause(clause, { ...planning, isTyping: planning.isTyping && isLast && !clause.not }, replaced),
    );
  }
  const conditions: Condition[] = [];
  for (const filter of joinWindow(query.filters, problems)) {
    const condition = await planFilter(filter, planning, problems);
    if (condition) conditions.push(condition);
  }
  const named = await joinNames(
    clauses.filter(({ any }) => any.some(canMatch)),
    planning,
  );
  const joined = joinDesignators(named, planning.analyse);
  await planning.index.prepare(joined);
  return { clauses: named, conditions, joined, problems, replaced };
}

async function planClause(
  clause: QueryClause,
  planning: Planning,
  replaced: Map<string, string>,
): Promise<PlannedClause> {
  const any: PlannedAtom[] = [];
  for (const atom of clause.any) any.push(await planAtom(atom, { ...planning, isNot: clause.not }, replaced));
  const isPlain = any.every((atom) => atom.kind === 'term' && !atom.isPhrase && !atom.headline);
  return { any, not: clause.not, isHard: !isPlain };
}

interface AtomPlanning extends Planning {
  /** What is to be left out is taken as it was typed: nothing near it is left out with it. */
  readonly isNot: boolean;
}

async function planAtom(atom: QueryAtom, planning: AtomPlanning, replaced: Map<string, string>): Promise<PlannedAtom> {
  if (atom.kind !== 'near') return planTerm(atom, planning, replaced);
  const left = await planTerm(atom.left, { ...planning, isTyping: false }, replaced);
  const right = await planTerm(atom.right, planning, replaced);
  return { kind: 'near', left, right, within: atom.within };
}

async function planTerm(term: QueryTerm, planning: AtomPlanning, replaced: Map<string, string>): Promise<PlannedTerm> {
  const { index, analyse, isTyping, isNot } = planning;
  const base = { kind: 'term', text: term.text, headline: term.headline, isPhrase: term.kind === 'phrase' } as const;
  if (term.kind === 'phrase' || isNot) {
    const { pieces, joined } = analyse(term.text);
    const keys = pieces.map(({ key }) => key);
    const whole = joined.filter(({ from, to }) => from === 0 && to === keys.length - 1).map(({ key }) => [key]);
    const ways = [...whole, keys].filter((one) => one.length > 0);
    await index.prepare(ways.flat());
    return { ...base, alternatives: ways.map((one) => ({ keys: one, weight: 1 })) };
  }
  const { alternatives, nearest } = await expandWord(index, analyse, term.text, { isOpen: isTyping });
  if (nearest !== undefined) replaced.set(term.text, nearest);
  return { ...base, alternatives };
}

/** Words that together are a printed form of a name match its mentions, as one word does. */
async function joinNames(
  clauses: readonly PlannedClause[],
  { index, analyse }: Planning,
): Promise<readonly PlannedClause[]> {
  const words = clauses.map(plainWord);
  const added = clauses.map((): Alternative[] => []);
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to < Math.min(words.length, from + LONGEST_NAME); to += 1) {
      const run = words.slice(from, to + 1);
      if (run.some((word) => word === undefined)) break;
      const text = run.join(' ');
      const form = formStart(text, analyse);
      await index.prepare([form]);
      const names = await findNames(index, form, text);
      for (let at = from; at <= to; at += 1) added[at]?.push(...names);
    }
  }
  return clauses.map((clause, at) => {
    const [atom] = clause.any;
    const more = added[at] ?? [];
    if (more.length === 0 || atom?.kind !== 'term') return clause;
    return { ...clause, any: [{ ...atom, alternatives: [...atom.alternatives, ...more] }] };
  });
}

/** A few letters and a number behind them, as a designator is typed. */
const DESIGNATOR = /^(\p{L}{1,3}) (\p{N}{1,4})$/u;

function joinDesignators(clauses: readonly PlannedClause[], analyse: Analyser): readonly string[] {
  const words = clauses.map(plainWord);
  return words.flatMap((word, at) => {
    const [, name, number] = DESIGNATOR.exec(`${word ?? ''} ${words[at + 1] ?? ''}`) ?? [];
    return name === undefined || number === undefined ? [] : analyse(`${name}-${number}`).joined.map(({ key }) => key);
  });
}

function plainWord({ any, not, isHard }: PlannedClause): string | undefined {
  const [atom] = any;
  return !not && !isHard && any.length === 1 && atom?.kind === 'term' ? atom.text : undefined;
}

/** Whether there is anything to look for: a word without letters and digits is none. */
function canMatch(atom: PlannedAtom): boolean {
  if (atom.kind === 'term') return atom.alternatives.length > 0;
  return canMatch(atom.left) && canMatch(atom.right);
}

async function planFilter(filter: QueryFilter, planning: Planning, problems: string[]): Promise<Condition | undefined> {
  const { name, value, not } = filter;
  const values = value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  switch (name) {
    case 'with':
    case 'where':
      return { kind: 'listed', fact: 'names', anyOf: await resolveNames(values, planning), not };
    case 'by':
    case 'via':
      return {
        kind: 'listed',
        fact: name,
        anyOf: [...values.map(toSlug), ...(await resolveNames(values, planning))],
        not,
      };
    case 'story':
      return { kind: 'listed', fact: 'story', anyOf: values.map((one) => one.toLowerCase()), not };
    case 'type':
      return { kind: 'listed', fact: 'types', anyOf: values.map((one) => one.toLowerCase()), not };
    case 'date':
      return { kind: 'listed', fact: 'dates', anyOf: values.map((one) => one.toLowerCase()), not };
    case 'only':
      return { kind: 'listed', fact: 'only', anyOf: values.map((one) => one.toLowerCase()), not };
    case 'on':
    case 'from':
    case 'to':
      return planWindow(filter, problems);
    case 'in':
      return undefined;
  }
}

/** `from:` and `to:` are the two ends of one window: one date has to lie in it. */
function joinWindow(filters: readonly QueryFilter[], problems: string[]): readonly QueryFilter[] {
  const from = filters.find(({ name, not }) => name === 'from' && !not);
  const to = filters.find(({ name, not }) => name === 'to' && !not);
  const [first, last] = [from && edtfBounds(from.value), to && edtfBounds(to.value)];
  if (!from || !to || !first || !last) return filters;
  if (last.end < first.begin) {
    problems.push(`“from:${from.value}” is later than “to:${to.value}”. Both were left out.`);
    return filters.filter((filter) => filter !== from && filter !== to);
  }
  const window: QueryFilter = { name: 'on', value: `${first.begin}/${last.end}`, not: false };
  return [...filters.filter((filter) => filter !== from && filter !== to), window];
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

function planWindow({ name, value, not }: QueryFilter, problems: string[]): Condition | undefined {
  const bounds = edtfBounds(value);
  if (!bounds) {
    problems.push(
      `“${name}:${value}” is no date. Write a year, a month or a day: 2024, 2024-03, 2024-03-01. It was left out.`,
    );
    return undefined;
  }
  const begin = name === 'to' ? FIRST_DAY : bounds.begin;
  const end = name === 'from' ? LAST_DAY : bounds.end;
  return { kind: 'window', begin, end, not };
}

/** Ids of names as they are, and the names of which the words are a printed form. */
async function resolveNames(values: readonly string[], { index, analyse }: Planning): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const value of values) {
    ids.push(toSlug(value));
    for (const words of [value, value.replaceAll('-', ' ')]) {
      const form = formStart(words, analyse);
      await index.prepare([form]);
      ids.push(...index.range(form, 20).map(({ term }) => term.slice(form.length)));
    }
  }
  return [...new Set(ids)];
}
