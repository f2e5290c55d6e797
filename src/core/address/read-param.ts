/** Parameters of a URL, decoded, and what to do with those that are not understood: they are handed on as `name=value`. */
export interface ParamReader {
  readonly values: ReadonlyMap<string, string>;
  readonly report: (text: string) => void;
}

const LONGEST_SHOWN = 60;

/** One value, which `find` gets in lower case; `undefined` when there is none, or none that it understands. */
export function readParam<T>(
  { values, report }: ParamReader,
  name: string,
  find: (value: string) => T | undefined,
): T | undefined {
  const value = values.get(name)?.trim() ?? '';
  if (value === '') return undefined;
  const found = find(value.toLowerCase());
  if (found === undefined) report(`${name}=${value.slice(0, LONGEST_SHOWN)}`);
  return found;
}

/** The parts of a list between commas that are understood, each once, as they came; `undefined` when there is none. */
export function readListParam<T extends string>(
  { values, report }: ParamReader,
  name: string,
  find: (part: string) => T | undefined,
): readonly T[] | undefined {
  const parts = (values.get(name) ?? '').split(',').filter((part) => part !== '');
  const found = parts.flatMap((part) => find(part.toLowerCase()) ?? []);
  if (found.length < parts.length) report(`${name}=${parts.join(',').slice(0, LONGEST_SHOWN)}`);
  return found.length === 0 ? undefined : [...new Set(found)];
}

/** Ids as a URL lists them: each once, in order. */
export function joinIds(ids: readonly string[] = []): string {
  return [...new Set(ids)].toSorted().join(',');
}
