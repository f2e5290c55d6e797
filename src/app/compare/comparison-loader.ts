import { data } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { findArticleId } from '../../core/address/ids.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { Article, ArticleRow } from '../../core/atlas/atlas.ts';
import type { ArticleFile, EventInArticle } from '../../core/atlas/published.ts';
import type { FactTable } from '../../core/facts/fact.ts';
import { makeFactTable } from '../../core/facts/make-facts.ts';
import { compareArticles } from '../../core/version/compare-articles.ts';
import type { ComparedRow, Comparison, SideNames } from '../../core/version/comparison.ts';
import { tellVoices } from '../../core/version/tell-voices.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** What the page needs of one of the two articles. */
export interface ComparedArticle extends Pick<
  ArticleRow,
  'id' | 'title' | 'agency' | 'outlet' | 'dated' | 'words' | 'version' | 'retells'
> {
  readonly text: string;
}

/** Two articles beside each other. */
export interface ComparisonData {
  readonly a: ComparedArticle;
  readonly b: ComparedArticle;
  /** Whether both print one report. */
  readonly areVersions: boolean;
  readonly names: SideNames;
  readonly comparison: Comparison;
  /** What both state, when the URL asks for it. */
  readonly table?: FactTable;
}

/** Two articles that state more are shown as far as this. */
const MOST_FACTS = 300;

/** Opens both articles and lays them beside each other. An id that the collection does not have is a 404; a former id finds its article. */
export function comparisonLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ params, request }: LoaderFunctionArgs): Promise<ComparisonData> => {
    const files = await Promise.all([openArticle(atlas, params['a']), openArticle(atlas, params['b'])]);
    const [a, b] = [files[0].article, files[1].article];
    const areVersions = a.id !== b.id && a.version !== undefined && a.version.report === b.version?.report;
    const names = areVersions ? { a: letter(a, 'A'), b: letter(b, 'B') } : { a: 'the first', b: 'the second' };
    const comparison = compareArticles(a, b, names);
    const rows = comparison.rows.map((row) => addVoices(row, a, b));
    const table = asksForFacts(request.url, a, b) ? await findFacts(atlas, files) : undefined;
    return { a: pick(a), b: pick(b), areVersions, names, comparison: { ...comparison, rows }, ...(table && { table }) };
  };
}

function asksForFacts(url: string, a: Article, b: Article): boolean {
  const { address } = parseAddress(`/compare/${a.id}/${b.id}/${new URL(url).search}`);
  return address.kind === 'comparison' && address.diff === 'facts';
}

/** What two articles state. Both are one column when they are the same. */
async function findFacts(atlas: AtlasClient, files: readonly ArticleFile[]): Promise<FactTable> {
  const articles = [...new Map(files.map(({ article }) => [article.id, article])).values()];
  return makeFactTable({ articles, events: joinEvents(files), quotes: await atlas.quotes() }, MOST_FACTS);
}

/** Each event once, with the sentences of both articles. */
function joinEvents(files: readonly ArticleFile[]): readonly EventInArticle[] {
  const joined = new Map<string, EventInArticle>();
  for (const event of files.flatMap((file) => file.events)) {
    const { evidence } = joined.get(event.id) ?? { evidence: [] };
    joined.set(event.id, { ...event, evidence: [...evidence, ...event.evidence] });
  }
  return [...joined.values()];
}

async function openArticle(atlas: AtlasClient, id: string | undefined): Promise<ArticleFile> {
  const known = findArticleId((id ?? '').toLowerCase());
  const file = known && (await atlas.findArticle(known));
  if (!file) throw data(undefined, { status: 404 });
  return file;
}

function letter({ version }: Article, otherwise: string): string {
  return version?.letter.toUpperCase() ?? otherwise;
}

function pick({ id, title, text, agency, outlet, dated, words, version, retells }: Article): ComparedArticle {
  return {
    id,
    title,
    text,
    words,
    ...(agency && { agency: { name: agency.name, basis: agency.basis } }),
    ...(outlet && { outlet: { name: outlet.name } }),
    ...(dated && { dated: { edtf: dated.edtf, basis: dated.basis } }),
    ...(version && { version: { letter: version.letter, of: version.of } }),
    ...(retells && { retells }),
  };
}

/** What only one of the two tells is told with who says it. */
function addVoices(row: ComparedRow, a: Article, b: Article): ComparedRow {
  if (row.kind !== 'only-a' && row.kind !== 'only-b') return row;
  const [article, [block]] = row.kind === 'only-a' ? [a, row.a] : [b, row.b];
  const tell = block && tellVoices(article, block.range);
  return tell === undefined ? row : { ...row, tells: [...row.tells, tell] };
}
