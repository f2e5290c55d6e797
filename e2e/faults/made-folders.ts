import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the folders of a test file are, and what is built of them; gone with its process. */
export const place = mkdtempSync(join(tmpdir(), 'story-atlas-folders-'));
process.on('exit', () => rmSync(place, { recursive: true, force: true }));

/** A folder with these files, which may be in folders themselves. */
export function makeFolder(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(place, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** A report that says its own name, so that it can be found again. */
export function report(name: string, date = 'Published: March 8, 2024'): string {
  const body = [
    `The ${name} ferry sailed again on Friday, its owner said.`,
    'Two hundred people came to see it leave.',
  ];
  return [`The ${name} ferry sails again`, date, ...body].join('\n\n');
}
