import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildAtlas, collectionFolder } from '../build/build-atlas.ts';
import { buildOneFile } from '../build/build-one-file.ts';
import { printProblems } from '../build/print-problems.ts';
import { publishAtlas } from '../build/publish-atlas.ts';

/** Writes the app and a collection as one page: `npm run one-file`, or `npm run one-file -- elsewhere.html`. */
const target = resolve(process.argv[2] ?? 'story-atlas.html');
const { atlas, clippings } = await buildAtlas(collectionFolder(process.env));
if (atlas.problems.length > 0) console.warn(printProblems(atlas.problems));
const html = await buildOneFile(publishAtlas(atlas, clippings), atlas.collection.title);
await writeFile(target, html);
console.log(`${target}: ${(html.length / 1e6).toFixed(1)} MB, everything inside. Open it in a browser.`);
