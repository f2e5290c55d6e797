import type { Analyser } from './analyse-text.ts';
import { countFacet, FACET_NAMES, hasFacet, withoutFacet } from './count-facets.ts';
import type { FacetName, Facets, FacetValue } from './count-facets.ts';
import { countHits, isDecidedByText } from './count-hits.ts';
import { gatherCandidates, termsOfCondition } from './gather-candidates.ts';
import type { Candidates } from './gather-candidates.ts';
import { groupVersions } from './group-versions.ts';
import type { Plan } from './plan.ts';
import { planQuery } from './plan-query.ts';
import { compareRated, isHeadEnough, readCandidates, readHeads } from './read-candidates.ts';
import type { RatedRecord } from './read-candidates.ts';
import { proposeQuery } from './propose-query.ts';
import type { Query } from './query.ts';
import { FACET } from './record-terms.ts';
import { RECORD_KINDS } from './record.ts';
import type { RecordKind, SearchRecord } from './record.ts';
import type { SearchResult } from './result.ts';
import type { ScoreBoard } from './score-board.ts';
import type { TermIndex } from './term-index.ts';
import { toHit } from './to-hit.ts';
import { toSlug } from './to-slug.ts';

/** Where records come from. */
export interface RecordSource {
  /** The records of these numbers, in order; `undefined` for one whose file could not be opened. */
  readonly read: (numbers: readonly number[]) => Promise<readonly (SearchRecord | undefined)[]>;
  /** Articles of these numbers with at least their headlines. */
  readonly readHeads: (numbers: readonly number[]) => Promise<readonly (SearchRecord | undefined)[]>;
  /** Whether all records are at hand, so that reading many costs little. */
  readonly isAtHand: boolean;
  /** Files of records that could not be opened so far. */
  readonly missing: () => number;
}

/** A collection that is open for searching. */
export interface Searchable {
  readonly index: TermIndex;
  readonly records: RecordSource;
  readonly analyse: Analyser;
  readonly board: ScoreBoard;
}

export interface SearchOptions {
  /** Whether the last word is still being typed. */
  readonly isTyping: boolean;
  /** How many hits of each kind are wanted; 0 for kinds that nobody looks at. */
  readonly limits: Readonly<Record<RecordKind, number>>;
  /** Whether the values that results can be narrowed by are to be counted. */
  readonly isFaceted?: boolean;
  /** Asked between steps: a search that nobody waits for any more stops. */
  readonly isLeft?: () => boolean;
}

/** So many texts of each kind are read to decide what matches, whatever the query: `decisive` where only the text can tell. */
const MOST_READ = { atHand: 300, decisive: 400, typing: 40 };
/** Texts that are far away are read as far as the list needs, for each hit so many: the first do not all match, and the text puts them in order. */
const READ_FOR_ONE = { settled: 1.5, typing: 2 };
/** Where only the text can tell they are read in steps that grow by so much, until a page is full. */
const STEP_GROWTH = 3;

/** Searches a collection: candidates by the index, decisions on the text, groups with their versions and snippets. */
export async function searchCollection(
  query: Query,
  source: Searchable,
  options: SearchOptions,
): Promise<SearchResult> {
  const { index, analyse, records } = source;
  const plan = await planQuery(query, { index, analyse, isTyping: options.isTyping });
  const most = mostRead(options, { isAtHand: records.isAtHand, isDecidedByText: isDecidedByText(plan) });
  const { candidates, rated, unread } = await readMatches(plan, source, { ...options, most });
  const of = (kind: RecordKind): readonly RatedRecord[] => rated.get(kind) ?? [];
  const counts = countHits(candidates.full, of, { plan, most, unread, limits: options.limits });
  const passages = RECORD_KINDS.flatMap((kind) => of(kind).flatMap(({ matched }) => matched.passages));
  const didYouMean = proposeQuery(query, plan, passages);
  const facets = options.isFaceted === true ? await gatherFacets(plan, source, { options, most, rated }) : undefined;
  return {
    articles: groupVersions(of('article'), plan, analyse).slice(0, options.limits.article),
    events: of('event')
      .slice(0, options.limits.event)
      .flatMap((one) => toHit(one, 'event', plan)),
    names: of('name')
      .slice(0, options.limits.name)
      .flatMap((one) => toHit(one, 'name', plan)),
    quotes: of('quote')
      .slice(0, options.limits.quote)
      .flatMap((one) => toHit(one, 'quote', plan)),
    counts,
    ...(facets && { facets }),
    ...(didYouMean !== undefined && { didYouMean }),
    problems: [...plan.problems, ...tellMissing(index.missing(), 'index'), ...tellMissing(records.missing(), 'texts')],
  };
}

type MostRead = Readonly<Record<RecordKind, number>>;
type Rated = ReadonlyMap<RecordKind, readonly RatedRecord[]>;

/** What a plan finds: by the index, then by the texts. */
async function readMatches(
  plan: Plan,
  source: Searchable,
  {
    most,
    limits,
    isTyping,
    isLeft,
  }: Pick<SearchOptions, 'isLeft' | 'limits' | 'isTyping'> & { readonly most: MostRead },
): Promise<{ readonly candidates: Candidates; readonly rated: Rated; readonly unread: number }> {
  const { index, board, records } = source;
  await index.prepare(plan.conditions.flatMap((condition) => termsOfCondition(condition) ?? []));
  const candidates = gatherCandidates(plan, { index, board, most });
  const firstStep = (kind: RecordKind): number =>
    records.isAtHand ? most[kind] : isTyping ? limits[kind] : Math.ceil(limits[kind] * READ_FOR_ONE.settled);
  const rated = new Map<RecordKind, readonly RatedRecord[]>();
  let unread = 0;
  for (const kind of RECORD_KINDS) {
    const found: RatedRecord[] = [];
    let rest = candidates.best[kind];
    for (let step = firstStep(kind); rest.length > 0 && found.length < limits[kind]; step *= STEP_GROWTH) {
      if (isLeft?.() === true) break;
      const isHead = kind === 'article' && isTyping && !records.isAtHand && isHeadEnough(plan);
      const read = isHead ? readHeads : readCandidates;
      found.push(...(await read(rest.slice(0, step), plan, source)));
      rest = rest.slice(step);
    }
    unread += rest.length;
    rated.set(kind, found.toSorted(compareRated));
  }
  return { candidates, rated, unread };
}

interface FacetGathering {
  readonly options: SearchOptions;
  readonly most: MostRead;
  readonly rated: Rated;
}

/** The values of each facet. One that already limits the search is counted without that limit, which has to be searched for again. */
async function gatherFacets(plan: Plan, source: Searchable, { options, most, rated }: FacetGathering): Promise<Facets> {
  const facets: Partial<Record<FacetName, readonly FacetValue[]>> = {};
  for (const name of FACET_NAMES) {
    const wider = withoutFacet(plan, name);
    const found = hasFacet(plan, name) ? (await readMatches(wider, source, { ...options, most })).rated : rated;
    facets[name] = countFacet(name, [...found.values()].flat(), wider);
  }
  return { ...(facets as Facets), by: await labelSpeakers(facets.by ?? [], rated, source) };
}

/** Gives values their label: the name's own, else as a chain or an article's source prints it. Nothing is fetched for it. */
async function labelSpeakers(
  values: readonly FacetValue[],
  rated: Rated,
  { index, records }: Searchable,
): Promise<readonly FacetValue[]> {
  const first = index.counts.article + index.counts.event;
  const isName = (number: number): boolean => number >= first && number < first + index.counts.name;
  const isChained = (number: number): boolean => number >= index.counts.article && !isName(number);
  const listed = (term: string): readonly number[] => index.find(term).flatMap((list = []) => list);
  const numbers = values.flatMap(({ key }) => [
    ...listed(FACET.name + key).filter(isName),
    ...listed(FACET.by + key)
      .filter(isChained)
      .slice(0, 1),
  ]);
  const found = [...rated.values()].flat().map(({ record }) => record);
  const read = records.isAtHand ? await records.read(numbers) : [];
  const labels = new Map<string, string>();
  for (const record of [...found, ...read]) {
    const printed = record && ('chain' in record ? record.chain : 'source' in record ? [record.source] : []);
    for (const label of printed ?? []) if (label !== undefined) labels.set(toSlug(label), label);
  }
  for (const record of read) if (record?.kind === 'name') labels.set(record.id, record.title);
  return values.map((value) => {
    const label = labels.get(value.key);
    return label === undefined ? value : { ...value, label };
  });
}

interface Reading {
  readonly isAtHand: boolean;
  readonly isDecidedByText: boolean;
}

function mostRead({ isTyping, limits }: SearchOptions, reading: Reading): Record<RecordKind, number> {
  const most = (limit: number): number => {
    if (limit === 0) return 0;
    if (reading.isAtHand) return isTyping ? MOST_READ.typing : Math.max(MOST_READ.atHand, limit);
    if (isTyping) return Math.min(MOST_READ.typing, limit * READ_FOR_ONE.typing);
    const needed = Math.ceil(limit * READ_FOR_ONE.settled);
    return reading.isDecidedByText ? Math.max(MOST_READ.decisive, needed) : needed;
  };
  return {
    article: most(limits.article),
    event: most(limits.event),
    name: most(limits.name),
    quote: most(limits.quote),
  };
}

function tellMissing(missing: number, of: 'index' | 'texts'): readonly string[] {
  if (missing === 0) return [];
  const parts = `${missing === 1 ? 'A part' : `${missing} parts`} of the ${of} could not be opened.`;
  return [`${parts} Some ${of === 'index' ? 'words' : 'sentences'} may not be found; the rest works.`];
}
