import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../core/text/html.ts';
import { HOSTILE_INPUTS } from './hostile-inputs.ts';
import type { HostileInput } from './hostile-inputs.ts';

/** A word that stands wherever text of a clipping can, in one article more: who wants to see that article with other text puts it there. */
export const MARKER = 'zqmarkerzq';

/** Longest name that every file system takes, with room for a number. */
const LONGEST_NAME = 200;
const LONGEST_DATA = 1500;

/**
 * Writes a collection in which every input stands wherever a clipping or an editor can put text: headline, byline, caption, paragraph,
 * quotation, name of the file; the fields of front matter; a saved page's title, metadata, linked data, attributes and markup; titles
 * of stories, agencies and outlets in the editor's data.
 */
export function writeHostileCollection(folder: string, inputs: readonly HostileInput[]): void {
  mkdirSync(folder, { recursive: true });
  const files = [...inputs, { id: HOSTILE_INPUTS.length, kind: 'marker', text: MARKER }].map((input) => ({
    input,
    text: `${fileNameOf(input.text)}-${input.id}.txt`,
    markdown: `${input.id}.md`,
    html: `${input.id}.html`,
  }));
  for (const { input, text, markdown, html } of files) {
    writeFileSync(join(folder, text), plainClipping(input));
    writeFileSync(join(folder, markdown), markdownClipping(input));
    writeFileSync(join(folder, html), htmlClipping(input));
  }
  const told = inputs.filter(({ text }) => text.trim() !== '');
  const data = {
    title: flat(told.map(({ text }) => text.slice(0, 9)).join(' ')).slice(0, LONGEST_DATA),
    standfirst: flat(told.map(({ text }) => text.slice(0, 40)).join(' ')).slice(0, LONGEST_DATA),
    stories: files.map(({ input }) => ({ id: `story-${input.id}`, title: dataOf(input), standfirst: dataOf(input) })),
    sources: files.flatMap(({ input, text, markdown, html }) => [
      {
        file: text,
        story: `story-${input.id}`,
        retells: { agency: dataOf(input), outlet: dataOf(input), date: dayOf(input) },
      },
      { file: markdown, story: `story-${input.id}` },
      { file: html, story: `story-${input.id}` },
    ]),
  };
  writeFileSync(join(folder, 'collection.json'), JSON.stringify(data));
}

function plainClipping(input: HostileInput): string {
  const { id, text } = input;
  return [
    `Harbour note ${id} ${flat(text)}`,
    `By ${flat(text)} and Jane Miller`,
    `Published: ${dayOf(input)}`,
    `OSLO (AP) — Jane Miller said on Friday that ${text} was painted on the wall of harbour shed ${id}.`,
    `“${text}, and nothing else was on the wall,” Ann Weber of ${flat(text)} told reporters on Thursday in Bergen.`,
    `Photo: The wall with ${flat(text)} on March 3, 2024. (AP Photo/${flat(text).slice(0, 60)})`,
    `Ferry ${id} left for ${flat(text)} on March 5, 2024, and President Karl ${text} met Ann Weber there.`,
  ].join('\n\n');
}

function markdownClipping(input: HostileInput): string {
  const { id, text } = input;
  const value = flat(text);
  return [
    '---',
    ...['title', 'author', 'outlet', 'agency', 'description'].map((key) => `${key}: ${value}`),
    `date: ${dayOf(input)}`,
    `${value}: ${value}`,
    'tags:',
    `  - ${value}`,
    '---',
    `# Markdown ${id} ${value}\n`,
    `## ${value}\n`,
    `The keeper of light ${id} said on Friday that ${text} was the only writing he had seen.\n`,
    `> ${value}, the keeper said of light ${id}, and went down to the boats.\n`,
    `- ${value}\n`,
    `The lamp [${value}](${value}) was ![${value}](${value}) lit on ${dayOf(input)}, he added.`,
  ].join('\n');
}

function htmlClipping(input: HostileInput): string {
  const { id, text } = input;
  const safe = escapeHtml(text);
  return [
    `<!doctype html><html><head><title>${safe}</title><meta property="og:title" content="${safe}">`,
    `<meta name="author" content="${safe}"><meta property="article:published_time" content="${dayOf(input)}">`,
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: text, author: { name: text } }).replaceAll('<', '\\u003c')}</script>`,
    `</head><body><h1>Saved page ${id} ${safe}</h1><p class="byline">By ${safe}</p>`,
    `<p>The buoy keeper said on Friday that ${safe} was seen twice near buoy ${id}, and wrote it down.</p>`,
    `<figure><img alt="${safe}" src="x"><figcaption>Buoy ${id} with ${safe} on it.</figcaption></figure>`,
    `<p title="${safe}">“It read ${safe} and no more,” Jane Miller told reporters about buoy ${id} on Thursday.</p>`,
    // Last, as it is: it may take in all that follows.
    `<p>What stands here as it was found near buoy ${id} on Friday, she said: ${text}</p></body></html>`,
  ].join('\n');
}

/** One line of text. */
function flat(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
}

function dataOf({ id, text }: HostileInput): string {
  return `${flat(text).slice(0, LONGEST_DATA)} ${id}`;
}

function dayOf({ id }: HostileInput): string {
  return new Date(Date.UTC(2024, 0, 1 + (id % 300))).toISOString().slice(0, 10);
}

/** As much of it as a file may be called. */
function fileNameOf(text: string): string {
  const kept = Buffer.from(text.toWellFormed().replaceAll(/[/\0]/g, '∕').replace(/^\.+/, ''));
  return kept.subarray(0, LONGEST_NAME).toString('utf8').replaceAll('\ufffd', '');
}
