import type { ArticleRow, AtlasEvent, Evidence } from '../atlas/atlas.ts';
import { dayInWords } from '../atlas/day-in-words.ts';
import { dateInWords } from '../date/date-in-words.ts';
import { certaintyOf, CERTAINTY_WORDS } from '../timeline/placed-event.ts';
import { tellChain } from './event-source.ts';

/** What is said of an article beside its passages. */
export type ArticleTelling = Pick<ArticleRow, 'id' | 'title' | 'version' | 'agency' | 'outlet' | 'dated' | 'retells'>;

/** What is said of an article beside its passages, and nothing more of it. */
export function toArticleTelling(article: ArticleTelling): ArticleTelling {
  const { id, title, version, agency, outlet, dated, retells } = article;
  return {
    id,
    title,
    ...(version && { version: { letter: version.letter, of: version.of } }),
    ...(agency && { agency: { name: agency.name, basis: agency.basis } }),
    ...(outlet && { outlet: { name: outlet.name } }),
    ...(dated && { dated: { edtf: dated.edtf, basis: dated.basis } }),
    ...(retells && { retells }),
  };
}

/** The date with its weekday where it is a day: `Sat 16 Sep 2023`, `July 2023`, `June 2023?`. */
export function tellDate({ when }: Pick<AtlasEvent, 'when'>): string {
  const isUnclear = when.basis === 'unclear';
  const day = dayInWords(when.edtf, 'weekday');
  if (day === when.edtf) return dateInWords(when.edtf, 'short', isUnclear);
  return isUnclear ? `${day}?` : day;
}

/** How the date is known: `worked out: “Saturday”, in a report dated Sunday 17 Sep 2023`. */
export function tellWorking({ when, modality }: Pick<AtlasEvent, 'when' | 'modality'>): string {
  const words = { given: 'date given', derived: 'worked out', unclear: 'unclear' }[when.basis];
  const expected =
    modality === 'happened' ? '' : modality === 'expected' ? 'expected, not confirmed; ' : 'only possible; ';
  return `${expected}${words}${when.why === '' ? '' : `: ${when.why}`}`;
}

/** Every reading of a date that can be read in more than one way, as one line each; empty for the others. */
export function tellReadings({ when }: Pick<AtlasEvent, 'when'>): readonly string[] {
  if (when.basis !== 'unclear') return [];
  return (when.readings ?? []).map(({ edtf, why }) => `${dateInWords(edtf, 'short')}: ${why}`);
}

/** The event in one line, as a screen reader tells a mark: `{title}. {date}. {certainty}. Says who: {chain}.` */
export function nameEvent(event: AtlasEvent): string {
  const date = dateInWords(event.when.edtf, 'long', event.when.basis === 'unclear');
  return `${event.title}. ${date}. ${CERTAINTY_WORDS[certaintyOf(event)]}. Says who: ${tellSources(event)}.`;
}

/** Who says so, all of them: `KCNA → AP`, several after semicolons, those beyond three counted. */
export function tellSources({ evidence }: Pick<AtlasEvent, 'evidence'>): string {
  const chains = [...new Set(evidence.map(({ chain }) => tellChain(chain)))];
  const left = chains.length - MOST_CHAINS;
  return [...chains.slice(0, MOST_CHAINS), ...(left > 0 ? [`${left} more`] : [])].join('; ');
}
const MOST_CHAINS = 3;

/** In how many reports it stands: `in both versions`, `in version A of 2`, `in 3 articles`; empty for a single report without versions. */
export function tellSpread(
  { evidence }: Pick<AtlasEvent, 'evidence'>,
  articles: ReadonlyMap<string, ArticleTelling>,
): string {
  const told = [...new Set(evidence.map(({ article }) => article))].flatMap((id) => articles.get(id) ?? []);
  const [first] = told;
  if (!first) return '';
  const { version } = first;
  if (!version) return told.length > 1 ? `in ${told.length} articles` : '';
  if (told.length === 1) return `in version ${version.letter.toUpperCase()} of ${version.of}`;
  const areVersions = told.every((one) => one.version?.of === version.of) && told.length === version.of;
  if (!areVersions) return `in ${told.length} articles`;
  return version.of === 2 ? 'in both versions' : `in all ${version.of} versions`;
}

/** Where a passage stands: `Version A ¶13`, `AP, 17 Sep 2023 ¶4`, `caption 1`. */
export function tellPlace(
  { article, passage }: Pick<Evidence, 'article' | 'passage'>,
  articles: ReadonlyMap<string, ArticleTelling>,
): string {
  return `${tellArticle(articles.get(article))} ${tellUnit(passage)}`;
}

/** An article in few words: its version, or who made it and when, or its title. */
export function tellArticle(article: ArticleTelling | undefined): string {
  if (!article) return 'Article';
  if (article.version) return `Version ${article.version.letter.toUpperCase()}`;
  const maker = article.agency?.name ?? article.outlet?.name;
  const dated = article.dated === undefined ? '' : dayInWords(article.dated.edtf);
  return [maker, dated].filter(Boolean).join(', ') || article.title;
}

/** Tellings that print the same words are one passage with several places. In order of the first. */
export function groupPassages(evidence: readonly Evidence[]): readonly (readonly [Evidence, ...Evidence[]])[] {
  const groups = new Map<string, [Evidence, ...Evidence[]]>();
  for (const one of evidence) {
    const known = groups.get(one.words);
    if (known) known.push(one);
    else groups.set(one.words, [one]);
  }
  return [...groups.values()];
}

/** What is said of a telling that dates the event otherwise: `Dated 7 Oct 2023 here`. */
export function tellOwnDate({ when }: Evidence): string | undefined {
  return when && `Dated ${dateInWords(when.edtf, 'short', when.basis === 'unclear')} here: ${when.why}`;
}

function tellUnit({ from }: Evidence['passage']): string {
  if (from.kind === 'headline') return 'headline';
  return from.kind === 'caption' ? `caption ${from.n}` : `¶${from.n}`;
}
