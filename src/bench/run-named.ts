/** What is asked for by one word, loaded only when it is asked for; the rest of the words are its own. */
export type Named = Readonly<Record<string, () => Promise<(words: readonly string[]) => Promise<void>>>>;

/** Runs the entry that the first word names. An unknown name lists what there is and ends the process with 2. */
export async function runNamed(kind: string, named: Named, [name = '', ...words]: readonly string[]): Promise<void> {
  const load = Object.hasOwn(named, name) ? named[name] : undefined;
  if (load) {
    const run = await load();
    return run(words);
  }
  console.error(`There is no ${kind} “${name}”. There is: ${Object.keys(named).join(', ')}.`);
  process.exitCode = 2;
}
