import { isNamedByContent, parseOfflineList, PART_NAMES, sumBytes } from '../core/offline/offline-list.ts';
import type { OfflineFile, OfflineList, PartName } from '../core/offline/offline-list.ts';
import type { PartStatus, SaveFault } from '../core/offline/offline-news.ts';
import { fetchFile, hasContent, SaveError } from './fetch-file.ts';
import type { FetchFile } from './fetch-file.ts';

/** One edition as its worker knows it, and what the worker needs from outside. */
export interface StoreEnvironment {
  readonly caches: CacheStorage;
  readonly fetch: FetchFile;
  /** Absolute URL of the app's base path, slash at the end. */
  readonly scope: string;
  /** The edition's list of files. */
  readonly list: OfflineFile;
  /** Waits before asking once more, in milliseconds. */
  readonly pauses?: readonly number[];
}

/** Files that are asked for at a time: the reader's own requests come first. */
const AT_ONCE = 4;
/** Editions that are kept: this one, and the one that open pages may still be of. */
const EDITIONS = 2;

/** What is kept on the device. Files named by their content stand in one cache for all editions, the others in one for each. */
export class OfflineStore {
  readonly #env: StoreEnvironment;
  readonly #prefix: string;
  #list: Promise<OfflineList> | undefined;

  constructor(env: StoreEnvironment) {
    this.#env = env;
    // Everything on this origin shares the caches, other apps and other copies of this one too.
    this.#prefix = `story-atlas:${new URL(env.scope).pathname}:`;
  }

  /** Name of this edition. */
  get edition(): string {
    return this.#env.list.sha256.slice(0, 16);
  }

  /**
   * Gets every file that is to be kept and is not there yet, each checked. Goes on where an earlier attempt ended. Throws a
   * `SaveError` at the first file that does not come as it should.
   */
  async save(onProgress: (done: number, total: number) => void): Promise<void> {
    const wanted = await this.#wanted();
    const files = (await this.#load()).parts.filter(({ name }) => wanted.has(name)).flatMap((part) => part.files);
    const total = sumBytes(files);
    let done = 0;
    let isOver = false;
    const queue = [...files];
    const work = async (): Promise<void> => {
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
        if (!(await this.#isRight(file))) await this.#get(file);
        done += file.bytes;
        if (!isOver) onProgress(done, total);
      }
    };
    const works = Array.from({ length: AT_ONCE }, work);
    await Promise.all(works).finally(() => {
      // Of what fails only the first is told; the others end, silently, with the file that they are at.
      isOver = true;
      queue.splice(0);
    });
  }

  /** Makes this edition the current one; of the others only the one before it stays. */
  async takeOver(): Promise<void> {
    const state = await this.#readState();
    const editions = [this.edition, ...state.editions.filter((one) => one !== this.edition)].slice(0, EDITIONS);
    await this.#writeState({ ...state, editions });
    for (const name of await this.#env.caches.keys()) {
      const edition = name.startsWith(`${this.#prefix}edition:`) ? name.split(':').at(-1) : undefined;
      if (edition !== undefined && !editions.includes(edition)) await this.#env.caches.delete(name);
    }
    await this.#sweep(editions);
  }

  /**
   * The kept file at this path. What open pages of the edition before still ask for is named by its content; under every other name
   * there is only this edition's.
   */
  async find(path: string): Promise<Response | undefined> {
    return (await this.#cacheOf(path)).match(this.#env.scope + path);
  }

  /** The page that draws every address, when it is kept. */
  findShell(): Promise<Response | undefined> {
    return this.find(SHELL);
  }

  /** Gets a file of this edition that is missing, and keeps it; `undefined` when the edition has none of that name. */
  async mend(path: string): Promise<Response | undefined> {
    const { parts } = await this.#load();
    const wanted = await this.#wanted();
    const part = parts.find(({ name, files }) => wanted.has(name) && files.some((file) => file.path === path));
    const file = part?.files.find((one) => one.path === path);
    return file && this.#get(file, []);
  }

  /** Checks the content of everything that is kept, and gets what is not right once more while the host answers. */
  async check(): Promise<readonly PartStatus[]> {
    const wanted = await this.#wanted();
    let isAnswering = true;
    const isMended = async (file: OfflineFile): Promise<boolean> => {
      if (isAnswering) await this.#get(file, []).catch(() => (isAnswering = false));
      return isAnswering;
    };
    const statuses: PartStatus[] = [];
    for (const { name, files } of (await this.#load()).parts) {
      const isWanted = wanted.has(name);
      let [right, damaged] = [0, 0];
      for (const file of isWanted ? files : []) {
        if ((await this.#isRight(file)) || (await isMended(file))) right += 1;
        else if (await this.find(file.path)) damaged += 1;
      }
      statuses.push({ name, files: files.length, bytes: sumBytes(files), isWanted, right, damaged });
    }
    return statuses;
  }

  /** Notes whether a part is to be kept. One that is not any more is taken off the device. */
  async choose(part: PartName, isWanted: boolean): Promise<void> {
    const state = await this.#readState();
    await this.#writeState({ ...state, chosen: { ...state.chosen, [part]: isWanted } });
    if (isWanted) return;
    const files = (await this.#load()).parts.find(({ name }) => name === part)?.files ?? [];
    for (const file of files) await (await this.#cacheOf(file.path)).delete(this.#env.scope + file.path);
  }

  async #isRight(file: OfflineFile): Promise<boolean> {
    const kept = await (await this.#cacheOf(file.path)).match(this.#env.scope + file.path);
    return kept !== undefined && hasContent(await kept.arrayBuffer(), file);
  }

  /** A file from the host, checked and kept. */
  async #get(file: OfflineFile, pauses = this.#env.pauses): Promise<Response> {
    const url = this.#env.scope + file.path;
    const response = await fetchFile(this.#env.fetch, url, file, pauses);
    try {
      await (await this.#cacheOf(file.path)).put(url, response.clone());
    } catch {
      throw new SaveError('full', file.path);
    }
    return response;
  }

  async #wanted(): Promise<ReadonlySet<PartName>> {
    const [{ parts }, { chosen }] = [await this.#load(), await this.#readState()];
    return new Set(parts.filter(({ name, isAutomatic }) => chosen[name] ?? isAutomatic).map(({ name }) => name));
  }

  /** The list is kept like every other file: a worker starts many times, mostly without a connection. */
  #load(): Promise<OfflineList> {
    this.#list ??= this.#readList();
    this.#list.catch(() => (this.#list = undefined));
    return this.#list;
  }

  async #readList(): Promise<OfflineList> {
    const { list } = this.#env;
    if (!(await this.#isRight(list))) await this.#get(list);
    const kept = await (await this.#cacheOf(list.path)).match(this.#env.scope + list.path);
    const parsed = parseOfflineList(await kept?.json());
    if (parsed === undefined) throw new SaveError('altered', list.path);
    return parsed;
  }

  /** Deletes files that no kept edition names. */
  async #sweep(editions: readonly string[]): Promise<void> {
    const named = new Set<string>();
    for (const edition of editions) {
      const list = await (await this.#open(`edition:${edition}`)).match(this.#env.scope + this.#env.list.path);
      const parsed = list && parseOfflineList(await list.json());
      for (const { files } of parsed?.parts ?? []) for (const { path } of files) named.add(this.#env.scope + path);
    }
    const files = await this.#open('files');
    for (const request of await files.keys()) if (!named.has(request.url)) await files.delete(request);
  }

  #cacheOf(path: string): Promise<Cache> {
    return this.#open(isNamedByContent(path) ? 'files' : `edition:${this.edition}`);
  }

  #open(name: string): Promise<Cache> {
    return this.#env.caches.open(this.#prefix + name);
  }

  async #readState(): Promise<StoreState> {
    const kept = await (await this.#open('state')).match(this.#env.scope + STATE);
    return parseState(await kept?.json().catch(() => undefined));
  }

  async #writeState(state: StoreState): Promise<void> {
    await (await this.#open('state')).put(this.#env.scope + STATE, new Response(JSON.stringify(state)));
  }
}

/** What outlives an edition: which ones are kept, newest first, and what the reader wants kept. */
interface StoreState {
  readonly editions: readonly string[];
  readonly chosen: Readonly<Partial<Record<PartName, boolean>>>;
}

/** No file has this name: it is a key of the cache only. */
const STATE = '?state';
/** The page that draws any address. */
const SHELL = 'shell/';

function parseState(value: unknown): StoreState {
  const { editions, chosen } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const choices = (typeof chosen === 'object' && chosen !== null ? chosen : {}) as Record<string, unknown>;
  return {
    editions: Array.isArray(editions) ? editions.filter((one) => typeof one === 'string') : [],
    chosen: Object.fromEntries(
      PART_NAMES.filter((name) => typeof choices[name] === 'boolean').map((name) => [name, choices[name] === true]),
    ),
  };
}

/** What to tell of an error while saving. */
export function faultOf(error: unknown): { readonly fault: SaveFault; readonly path: string } {
  return error instanceof SaveError ? { fault: error.fault, path: error.path } : { fault: 'unreachable', path: '' };
}
