/** What can be kept on a device for reading without a connection, in the order in which it is kept. */
export const PART_NAMES = ['app', 'collection', 'search', 'articles', 'pages'] as const;

export type PartName = (typeof PART_NAMES)[number];

/** One file of an edition. */
export interface OfflineFile {
  /** URL path below the app's base, without a slash in front. Pages are the form that hosts answer: `articles/x/`, `` for home. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the content, 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface OfflinePart {
  readonly name: PartName;
  /** Whether it is kept without asking. Parts of large collections are kept when the reader says so. */
  readonly isAutomatic: boolean;
  readonly files: readonly OfflineFile[];
}

/** Everything that an edition is made of. */
export interface OfflineList {
  readonly version: 1;
  readonly parts: readonly OfflinePart[];
}

/** Parts of this many bytes together, before compression, are kept without asking. */
const AUTOMATIC_BYTES = 24_000_000;

/** Puts files into their parts; a part is kept without asking as long as all up to it stay small. The app always is. */
export function makeOfflineList(
  files: readonly OfflineFile[],
  partOf: (path: string) => PartName,
  automaticBytes: number = AUTOMATIC_BYTES,
): OfflineList {
  let bytes = 0;
  const parts = PART_NAMES.map((name): OfflinePart => {
    const own = files.filter(({ path }) => partOf(path) === name).toSorted((a, b) => (a.path < b.path ? -1 : 1));
    bytes += sumBytes(own);
    return { name, isAutomatic: name === 'app' || bytes <= automaticBytes, files: own };
  });
  return { version: 1, parts };
}

/** Reads a list that comes from outside; `undefined` when anything in it is not as it has to be. */
export function parseOfflineList(value: unknown): OfflineList | undefined {
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['parts'])) return undefined;
  const parts = value['parts'].map(parsePart);
  return parts.every((part) => part !== undefined) ? { version: 1, parts } : undefined;
}

function parsePart(value: unknown): OfflinePart | undefined {
  if (!isRecord(value) || !Array.isArray(value['files'])) return undefined;
  const name = findPartName(value['name']);
  const files = value['files'].map(parseFile);
  if (name === undefined || !files.every((file) => file !== undefined)) return undefined;
  return { name, isAutomatic: value['isAutomatic'] === true, files };
}

function parseFile(value: unknown): OfflineFile | undefined {
  if (!isRecord(value)) return undefined;
  const { path, bytes, sha256 } = value;
  if (typeof path !== 'string' || typeof bytes !== 'number' || typeof sha256 !== 'string') return undefined;
  return /^[0-9a-f]{64}$/.test(sha256) && isInside(path) ? { path, bytes, sha256 } : undefined;
}

/** Whether a path can only lead to a place below the app's base. */
function isInside(path: string): boolean {
  return !/^\/|^[a-z][a-z+.-]*:|[\\?#]|(?:^|\/)\.\.(?:\/|$)/i.test(path);
}

/** The part of that name, when there is one. */
export function findPartName(value: unknown): PartName | undefined {
  return PART_NAMES.find((name) => name === value);
}

/** Size of files together, in bytes. */
export function sumBytes(files: readonly OfflineFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Paths of files whose name changes with their content. */
export const NAMED_BY_CONTENT: RegExp = /^(?:assets\/.|atlas\/(?:.*-[0-9a-f]{10}\.json$|search-[0-9a-f]{10}\/))/;

/** Whether a file's name changes with its content, so that a copy of it is right for ever. `path` as in `OfflineFile`. */
export function isNamedByContent(path: string): boolean {
  return NAMED_BY_CONTENT.test(path);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
