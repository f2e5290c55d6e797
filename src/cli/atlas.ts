import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { atlasJsonSchema } from '../build/atlas-shape.ts';
import { buildAtlas, collectionFolder } from '../build/build-atlas.ts';
import { saveIds } from '../build/save-ids.ts';
import { CORRECTION_OPS, suggestCorrections } from '../core/atlas/suggest-corrections.ts';
import { annotate } from './annotate.ts';
import { describeAtlas } from './describe-atlas.ts';
import { findPairs } from './pairs.ts';

const USE = `npm run atlas -- [folder] [--out atlas.json] [--save-ids] [--without-corrections]
npm run atlas -- schema [--out schema.json]
npm run atlas -- suggest [folder] --op add-event --quote "words as printed"
npm run atlas -- annotate --in docs.jsonl --out out.jsonl
npm run atlas -- pairs --in docs.jsonl [--out pairs.jsonl]

Reads a folder of clippings as the app would and says what it found. Without a folder it reads the shipped collection.
  --out FILE             writes the atlas (or its JSON Schema) as JSON
  --save-ids             writes ids.json beside the clippings, so that links to today's articles and events hold when the clippings change
  --without-corrections  leaves corrections.json unread: what the rules find by themselves
suggest   prints entries for corrections.json; --op is one of ${CORRECTION_OPS.join(', ')}
annotate  reads {"id","text","published"} a line, text as it is, and writes what was read in each, with UTF-16 offsets
pairs     reads the same lines and prints which texts are versions of each other
Exit code: 0 all was read, 1 something was rejected, 2 unusable arguments.`;

const COMMANDS: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  schema: () => save(values.out, atlasJsonSchema()),
  suggest: ([folder]) => suggest(folder),
  annotate: async () => print(`${await annotate(need('in'), need('out'))} texts read, written to ${need('out')}.`),
  pairs: async () => saveLines(values.out, await findPairs(need('in'))),
};

const { values, positionals } = parse();

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USE}`);
  process.exitCode = 2;
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        in: { type: 'string' },
        out: { type: 'string' },
        op: { type: 'string' },
        quote: { type: 'string' },
        'save-ids': { type: 'boolean' },
        'without-corrections': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USE}`);
    return process.exit(2);
  }
}

async function run(): Promise<number> {
  if (values.help) return print(USE);
  const [command, ...rest] = positionals;
  const start = command === undefined ? undefined : COMMANDS[command];
  if (start) return start(rest);
  if (rest.length > 0) throw new Error('One folder at a time.');
  return readFolder(command ?? collectionFolder(process.env));
}

async function readFolder(folder: string): Promise<number> {
  const { atlas, clippings } = await buildAtlas(folder, { withoutCorrections: values['without-corrections'] ?? false });
  print(describeAtlas(atlas, clippings));
  if (values.out !== undefined) await save(values.out, atlas);
  if (values['save-ids']) print(`${await saveIds(folder, atlas)} ids saved in ids.json.`);
  return atlas.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function suggest(folder = collectionFolder(process.env)): Promise<number> {
  const op = CORRECTION_OPS.find((one) => one === need('op'));
  if (op === undefined) throw new Error(`There is no correction “${values.op ?? ''}”.`);
  const { atlas } = await buildAtlas(folder);
  const entries = suggestCorrections(atlas, op, need('quote'));
  if (entries.length === 0) throw new Error('No article has these words.');
  return print(entries.map((entry) => JSON.stringify(entry, null, 2)).join(',\n'));
}

function need(option: 'in' | 'out' | 'op' | 'quote'): string {
  const value = values[option];
  if (value === undefined) throw new Error(`--${option} is missing.`);
  return value;
}

function print(text: string): 0 {
  console.log(text);
  return 0;
}

async function save(file: string | undefined, content: unknown): Promise<0> {
  return saveText(file, `${JSON.stringify(content, null, 2)}\n`);
}

async function saveLines(file: string | undefined, rows: readonly object[]): Promise<0> {
  return saveText(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

async function saveText(file: string | undefined, text: string): Promise<0> {
  if (file === undefined) return print(text);
  await writeFile(file, text);
  return print(`Written to ${file}.`);
}
