import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { decodeClipping } from '../core/article/decode-clipping.ts';
import type { ClippingFormat } from '../core/article/report.ts';
import type { AtlasSources } from '../core/atlas/assemble.ts';
import type { HashedClipping } from '../core/atlas/read-reports.ts';
import { NO_PUBLISHED_IDS } from '../core/atlas/collection-data.ts';
import type { Problem } from '../core/text/problem.ts';
import { toFileLabel } from './file-label.ts';
import { parseCollectionData, parsePublishedIds } from './collection-shape.ts';
import type { ShapeResult } from './collection-shape.ts';
import { parseCorrections } from './corrections-shape.ts';

/** Largest clipping that is read, in bytes. */
export const MAX_CLIPPING_BYTES = 5_000_000;
/** Deepest folder that is looked into, counted from the collection's own. */
const MAX_DEPTH = 32;

const FORMATS: Readonly<Record<string, ClippingFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};
/** Data beside the clippings, and files about them. */
const NOT_CLIPPINGS = new Set(['collection.json', 'corrections.json', 'ids.json', 'readme.md', 'readme.txt']);

/** A folder of clippings as read from disk: what can be assembled, and what cannot, said. */
export interface ReadCollection extends AtlasSources {
  /** Clipping files found, rejected ones included. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads a folder of clippings: regular files inside it, no links that lead out. Every file that cannot be read is a problem and
 * the rest goes on. Throws only when the folder itself cannot be listed.
 */
export async function readCollection(folder: string): Promise<ReadCollection> {
  const root = await realpath(resolve(folder));
  const problems: Problem[] = [];
  const report = (problem: Problem): undefined => {
    problems.push({ ...problem, file: toFileLabel(problem.file) });
  };
  const names = await listFiles(root, '', 0, report);
  const clippings: HashedClipping[] = [];
  for (const file of names) {
    const clipping = await readOne(root, file, report);
    if (clipping) clippings.push(clipping);
  }
  if (names.length === 0) report(noClippings());
  const plain = { title: basename(root), standfirst: '', retold: false, stories: [], sources: [] };
  return {
    files: names.length,
    clippings,
    collection: (await readData(root, 'collection.json', parseCollectionData, report)) ?? plain,
    published: (await readData(root, 'ids.json', parsePublishedIds, report)) ?? NO_PUBLISHED_IDS,
    corrections: (await readData(root, 'corrections.json', parseCorrections, report)) ?? [],
    problems,
  };
}

/** Notes a problem and stands for the value that could not be read. */
type Reporter = (problem: Problem) => undefined;

async function listFiles(root: string, below: string, depth: number, report: Reporter): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = await readdir(join(root, below), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith('.') || NOT_CLIPPINGS.has(path.toLowerCase())) continue;
    if (entry.isSymbolicLink() && !(await staysInside(root, path))) report(leadsOut(path));
    else if (entry.isDirectory() && depth >= MAX_DEPTH) report(tooDeep(path));
    else if (entry.isDirectory()) found.push(...(await listFiles(root, path, depth + 1, report)));
    else if (formatOf(path) === undefined) report(notAClipping(path));
    else found.push(path);
  }
  return found;
}

async function staysInside(root: string, path: string): Promise<boolean> {
  try {
    return (await realpath(join(root, path))).startsWith(root + sep);
  } catch {
    return false;
  }
}

async function readOne(root: string, file: string, report: Reporter): Promise<HashedClipping | undefined> {
  try {
    const bytes = await readRegular(root, file, report);
    if (bytes === undefined) return undefined;
    const label = toFileLabel(file);
    const { value, problems } = decodeClipping(label, bytes, decodeBytes);
    problems.forEach(report);
    if (value === undefined) return undefined;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { file: label, format: formatOf(file) ?? 'text', text: value, sha256 };
  } catch (error) {
    return report(unreadable(file, error instanceof Error ? (error.message.split(',')[0] ?? '') : 'unknown reason'));
  }
}

/** The bytes of a regular file of a bearable size: a pipe would never end, a device never stop. Throws when there is none. */
async function readRegular(root: string, file: string, report: Reporter): Promise<Uint8Array | undefined> {
  const target = await realpath(join(root, file));
  if (!target.startsWith(root + sep)) return report(leadsOut(file));
  const stats = await lstat(target);
  if (!stats.isFile()) return report(unreadable(file, 'it is not a regular file'));
  if (stats.size > MAX_CLIPPING_BYTES) return report(tooLarge(file, stats.size));
  return readFile(target);
}

function decodeBytes(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function readData<T>(
  root: string,
  name: string,
  parse: (json: string) => ShapeResult<T>,
  report: Reporter,
): Promise<T | undefined> {
  const fault = (message: string): undefined => report(badData(name, message));
  try {
    const bytes = await readRegular(root, name, report);
    if (bytes === undefined) return undefined;
    const { value, faults } = parse(new TextDecoder().decode(bytes));
    faults?.forEach(fault);
    return value;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing) return undefined;
    return fault(
      error instanceof SyntaxError ? `it is not JSON: ${error.message}` : `it cannot be read: ${String(error)}`,
    );
  }
}

function formatOf(file: string): ClippingFormat | undefined {
  return FORMATS[extname(file).toLowerCase()];
}

function noClippings(): Problem {
  return {
    kind: 'no-clippings',
    severity: 'error',
    file: '.',
    message: 'The folder has no clippings.',
    advice: 'Put .txt, .md or .html files into it.',
  };
}

function notAClipping(file: string): Problem {
  const message = 'This kind of file is not read.';
  return { kind: 'not-a-clipping', severity: 'warning', file, message, advice: 'Save it as .txt, .md or .html.' };
}

function leadsOut(file: string): Problem {
  const message = 'This link leads out of the folder, or nowhere.';
  return { kind: 'link-out', severity: 'error', file, message, advice: 'Put a copy of the file into the folder.' };
}

function tooDeep(file: string): Problem {
  const message = `Folders are read ${MAX_DEPTH} levels deep.`;
  return { kind: 'too-deep', severity: 'error', file, message, advice: 'Move its files up.' };
}

function tooLarge(file: string, bytes: number): Problem {
  const message = `The file has ${(bytes / 1e6).toFixed(1)} MB; the most is ${MAX_CLIPPING_BYTES / 1e6} MB.`;
  return { kind: 'too-large', severity: 'error', file, message, advice: 'Split it into several files.' };
}

function unreadable(file: string, why: string): Problem {
  const advice = 'Look at its rights and try again.';
  return { kind: 'unreadable', severity: 'error', file, message: `The file cannot be read: ${why}.`, advice };
}

function badData(file: string, message: string): Problem {
  return {
    kind: 'bad-data',
    severity: 'error',
    file,
    message: `${message.replace(/\.$/, '')}.`,
    advice: 'Mend the file; until then it is left out.',
  };
}
