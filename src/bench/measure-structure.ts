import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCollection } from '../build/read-collection.ts';
import { readClipping } from '../core/article/read-clipping.ts';
import { findVersions } from '../core/version/find-versions.ts';
import { parseExpectedCase } from './expected-case.ts';
import { addScores, scoreCase, shareRight } from './score-structure.ts';
import type { CaseReading, CaseScore, FieldScore } from './score-structure.ts';
import { reportName } from './tell-report.ts';

const GOLDEN = fileURLToPath(new URL('../core/article/golden/', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const EXPECTED = 'expected.json';
/** The share of fields that reading has to get right. */
export const STRUCTURE_GOAL = 0.95;

/** Reads every golden case and scores it, in order of name. */
export async function measureGolden(): Promise<readonly CaseScore[]> {
  const entries = await readdir(GOLDEN, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const scores: CaseScore[] = [];
  for (const name of names.toSorted()) {
    const expected = parseExpectedCase(await readFile(`${GOLDEN}${name}/${EXPECTED}`, 'utf8'));
    scores.push(scoreCase(name, expected, await readFolder(`${GOLDEN}${name}`)));
  }
  return scores;
}

/** `measure structure [--misses]`: how much of the golden cases is read as a careful editor would read it. */
export async function measureStructure(words: readonly string[]): Promise<void> {
  const scores = await measureGolden();
  for (const { name, fields } of scores) console.log(row(name, fields));
  console.log('');
  const fields = addScores(scores);
  for (const field of fields) console.log(row(field.field, [field]));
  console.log('');
  console.log(row(`${scores.length} cases, all fields`, fields));
  console.log(`goal: ${percent(STRUCTURE_GOAL)}; known cases, so not an estimate for clippings not met before`);
  if (words.includes('--misses')) printMisses(scores);
  if (existsSync(SEEDS)) await printSeeds();
}

async function readFolder(folder: string): Promise<CaseReading> {
  const { clippings, problems } = await readCollection(folder);
  const read = clippings.map((clipping) => readClipping(clipping));
  const reports = read.flatMap(({ value }) => value);
  const found = [...problems, ...read.flatMap((one) => one.problems)];
  return {
    reports,
    versions: findVersions(reports).map(({ members }) =>
      members.flatMap((index) => reports.slice(index, index + 1).map(reportName)),
    ),
    problems: found.filter(({ file }) => file !== EXPECTED).map(({ kind }) => kind),
  };
}

function row(name: string, fields: readonly FieldScore[]): string {
  const right = fields.reduce((total, field) => total + field.right, 0);
  const all = fields.reduce((total, field) => total + field.total, 0);
  const points = `${right} / ${all}`;
  return `${name.padEnd(44)}${points.padStart(12)}${percent(shareRight(fields)).padStart(10)}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function printMisses(scores: readonly CaseScore[]): void {
  for (const { misses } of scores) {
    for (const miss of misses) {
      const where = [miss.case, miss.report, miss.field].filter((word) => word !== '').join(' · ');
      console.log(`\n${where}\n  expected  ${miss.expected}\n  got       ${miss.got}`);
    }
  }
}

async function printSeeds(): Promise<void> {
  console.log('\nraw clippings beside the project');
  const { clippings } = await readCollection(SEEDS);
  for (const clipping of clippings) {
    const reports = readClipping(clipping).value;
    const paragraphs = reports.map((report) => report.paragraphs.length).join(' + ');
    const dates = reports.map((report) => report.dated?.edtf ?? 'no date').join(', ');
    console.log(`${clipping.file}: ${reports.length} reports, ${paragraphs} paragraphs, ${dates}`);
  }
}
