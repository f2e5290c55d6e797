import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNamedByContent } from '../../src/core/offline/offline-list.ts';
import { listAgain } from '../list-again.ts';

/** Words of the page of keys, which say what release it is of. */
const SIGN = 'Your browser’s own keys stay as they are.';

/** What the page of keys says in a release. */
export function signOf(n: number): string {
  return `${SIGN} Release ${n}.`;
}

/**
 * A release as the next one would be: every file that is named by its content has another name, scripts, styles and data alike, and
 * one sentence is new. Made of a built app, in a folder of its own.
 */
export async function makeRelease(from: string, to: string, n: number): Promise<string> {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const files = readdirSync(to, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(to.length + 1));
  const tokens = new Set(
    files.filter(isNamedByContent).flatMap(
      (file) =>
        HASHES.exec(file)
          ?.slice(1)
          .find((part) => part !== undefined) ?? [],
    ),
  );
  const pattern = new RegExp([...tokens].map((token) => token.replace(/[-_]/g, '[$&]')).join('|'), 'g');
  const rename = (text: string): string => text.replace(pattern, (token) => otherHash(token, n));
  for (const file of files) {
    const content = readFileSync(join(to, file));
    rmSync(join(to, file));
    const own = /\.(?:html|js|css|json)$/.test(file) ? rename(content.toString()).replaceAll(SIGN, signOf(n)) : content;
    const target = join(to, isNamedByContent(file) ? rename(file) : file);
    cpSync(join(from, file), target);
    writeFileSync(target, own);
  }
  await listAgain(to);
  return to;
}

/** The part of a file's or folder's name that changes with its content. */
const HASHES = /^(?:assets\/.*?-([\w-]{8})\.\w+|atlas\/.*?-([0-9a-f]{10})[./].*)$/;

function otherHash(token: string, n: number): string {
  return createHash('sha256').update(`${n}:${token}`).digest('hex').slice(0, token.length);
}
