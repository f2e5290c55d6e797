import type { Correction } from '../correction/correction.ts';
import { ATLAS_VERSION } from './atlas.ts';
import type { Atlas, Story } from './atlas.ts';
import type { CollectionData } from './collection-data.ts';
import type { Engine } from './engine.ts';
import { gatherEvents } from './gather-events.ts';
import { gatherLinks } from './gather-links.ts';
import { gatherNames } from './gather-names.ts';
import { gatherQuotes } from './gather-quotes.ts';
import { makeArticle } from './make-article.ts';
import { readReports, type ReportSources } from './read-reports.ts';
import { readTexts } from './read-texts.ts';
import { tellStories } from './tell-stories.ts';

/** Everything the pipeline starts from. */
export interface AtlasSources extends ReportSources {
  /** What an editor set right by hand, in the order of the file. */
  readonly corrections: readonly Correction[];
}

/**
 * From clippings to an atlas, the whole pipeline as one list. Pure: the same sources give the same atlas, in whatever order the
 * clippings come. A clipping that cannot be read becomes a problem; the others are built.
 */
export function assembleAtlas({ corrections, ...sources }: AtlasSources, engine: Engine): Atlas {
  // 1. Clippings to reports: cut, cleaned, compared with each other, named. In order of id from here on.
  const reports = readReports(sources);
  // 2. Reports to statements: dates, names, who speaks, what happened, what links whom.
  const read = readTexts(reports.value, engine, corrections);
  const { texts, names, facts } = read.value;
  // 3. Statements to stories: as the editor says, or as shared names and dates make likely.
  const notes = reports.value.map(({ note }) => note);
  const { stories, storyOf } = tellStories(texts, { editor: sources.collection.stories, notes, facts });
  // 4. What several texts tell is told once, with the sentences of each.
  const events = gatherEvents(texts, storyOf, { published: sources.published.events, corrections });
  return {
    version: ATLAS_VERSION,
    collection: describeCollection(sources.collection, stories),
    articles: reports.value.flatMap((report, n) => {
      const text = texts[n];
      return text ? [makeArticle(report, text, storyOf.get(report.id))] : [];
    }),
    events: events.value,
    names: gatherNames(
      names,
      reports.value.map(({ id }) => id),
      storyOf,
    ),
    links: gatherLinks(texts),
    quotes: gatherQuotes(texts),
    aliases: sources.published.aliases,
    problems: [...reports.problems, ...read.problems, ...events.problems],
  };
}

function describeCollection(
  { title, standfirst, edition, retold }: CollectionData,
  stories: readonly Story[],
): Atlas['collection'] {
  return { title, standfirst, retold, stories, ...(edition !== undefined && { edition }) };
}
