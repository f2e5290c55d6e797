import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { atlasJsonSchema } from '../build/atlas-shape.ts';
import { buildAtlas, collectionFolder } from '../build/build-atlas.ts';
import { saveIds } from '../build/save-ids.ts';
import { describeAtlas } from './describe-atlas.ts';

const USE = `npm run atlas -- <folder> [--out atlas.json] [--save-ids]
npm run atlas -- schema [--out schema.json]

Reads a folder of clippings as the app would and says what it found. Without a folder it reads the shipped collection.
  --out FILE    writes the atlas (or its JSON Schema) as JSON
  --save-ids    writes ids.json beside the clippings, so that links to today's articles hold when the clippings change
Exit code: 0 all was read, 1 something was rejected, 2 unusable arguments.`;

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USE}`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, 'save-ids': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return print(USE);
  if (positionals.length > 1) throw new Error('One folder at a time.');
  if (positionals[0] === 'schema') return save(values.out, atlasJsonSchema());
  const folder = positionals[0] ?? collectionFolder(process.env);
  const { atlas, clippings } = await buildAtlas(folder);
  print(describeAtlas(atlas, clippings));
  if (values.out !== undefined) await save(values.out, atlas);
  if (values['save-ids']) print(`${await saveIds(folder, atlas)} ids saved in ids.json.`);
  return atlas.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function print(text: string): 0 {
  console.log(text);
  return 0;
}

async function save(file: string | undefined, content: unknown): Promise<0> {
  const json = `${JSON.stringify(content, null, 2)}\n`;
  if (file === undefined) return print(json);
  await writeFile(file, json);
  return print(`Written to ${file}.`);
}
