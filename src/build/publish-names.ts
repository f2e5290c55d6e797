import type { Atlas } from '../core/atlas/atlas.ts';
import { listNames, makeDossiers } from '../core/dossier/make-dossiers.ts';
import type { MentionRow, NameFile, NameShard } from '../core/dossier/name-file.ts';

/** The files of the names: what lists say of each, and where each has its own. */
export interface PublishedNames {
  readonly nameRows: string;
  readonly nameFiles: string;
}

/** A file of names is closed when it has so many characters: one request opens a name, and rare names share theirs. */
const LARGE_ENOUGH = 60_000;
/** Rows in one file of further mentions. */
const MENTIONS_PER_FILE = 250;

/** Writes the names of an atlas through `add`, which takes a name and a content and gives the file. Same atlas, same files. */
export function publishNames(atlas: Atlas, add: (name: string, content: unknown) => string): PublishedNames {
  const shards: NameShard[] = [];
  let open: NameFile[] = [];
  let size = 0;
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (!first || !last) return;
    shards.push({ file: add(`name-${shards.length + 1}`, open), first: first.name.id, last: last.name.id });
    [open, size] = [[], 0];
  };
  for (const { file, rest } of makeDossiers(atlas)) {
    const more = cut(rest).map((rows, index) => add(`mentions-${file.name.id}-${index + 1}`, rows));
    const whole: NameFile = { ...file, more };
    open.push(whole);
    size += JSON.stringify(whole).length;
    if (size >= LARGE_ENOUGH) close();
  }
  close();
  return { nameRows: add('name-rows', listNames(atlas)), nameFiles: add('name-files', shards) };
}

function cut(rows: readonly MentionRow[]): readonly (readonly MentionRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / MENTIONS_PER_FILE) }, (_, n) =>
    rows.slice(n * MENTIONS_PER_FILE, (n + 1) * MENTIONS_PER_FILE),
  );
}
