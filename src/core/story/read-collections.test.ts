import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readClipping } from '../article/read-clipping.ts';
import { joinNames } from '../entity/join-names.ts';
import { openNames } from '../entity/open-names.ts';
import { slice } from '../text/range.ts';
import { findVersions } from '../version/find-versions.ts';
import { groupStories } from './group-stories.ts';
import type { StoryArticle, StoryDraft } from './story-article.ts';

const DATA = new URL('../entity/data/', import.meta.url);
const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);
const CORPUS = new URL('../../corpus/clippings/', import.meta.url);

/** The stories of a folder of clippings, read by the real engine; `withVersions` tells it which reports are printings of one. */
function readStories(folder: URL, withVersions: boolean): readonly StoryDraft[] {
  const { recognise, gazetteer } = openNames({
    model: readFileSync(new URL('names.bin', DATA)),
    gazetteer: readFileSync(new URL('gazetteer.txt', DATA), 'utf8'),
    places: readFileSync(new URL('places.txt', DATA), 'utf8'),
  });
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const reports = files.flatMap(
    (file) => readClipping({ file, format: 'text', text: readFileSync(new URL(file, folder), 'utf8') }).value,
  );
  const documents = reports.map(({ text, paragraphs }, index) => ({
    id: String(index),
    text,
    mentions: recognise(
      text,
      paragraphs.flatMap(({ sentences }) => sentences),
    ),
  }));
  const { names } = joinNames(documents, gazetteer);
  const versions = withVersions ? findVersions(reports) : [];
  const articles = reports.map((report, index): StoryArticle => {
    const counts = names.map(
      ({ id, mentions }) => [id, mentions.filter(({ document }) => document === index).length] as const,
    );
    const group = versions.findIndex(({ members }) => members.includes(index));
    return {
      id: String(index),
      title: report.headline === undefined ? '' : slice(report.text, report.headline),
      names: new Map(counts.filter(([, count]) => count > 0)),
      days: [],
      ...(report.dated === undefined ? {} : { published: report.dated.edtf }),
      ...(group < 0 ? {} : { versionGroup: String(group) }),
    };
  });
  return groupStories(articles, new Map(names.map(({ id, type, label }) => [id, { type, label }])));
}

describe.each([
  ['the shipped clippings', CORPUS],
  ['the raw clippings', SEEDS],
])('%s', (_, folder) => {
  it.skipIf(!existsSync(folder)).each([true, false])(
    'are two stories (told which are versions: %s)',
    (withVersions) => {
      const stories = readStories(folder, withVersions);
      expect(stories.map(({ members }) => members)).toEqual([[0, 1], [2]]);
    },
  );
});
