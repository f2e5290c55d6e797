/** A pure reading of words that keeps its answers: printings repeat whole sentences, and a sentence its words. It holds what it was asked. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined || known.has(text)) return held as T;
    const found = read(text);
    known.set(text, found);
    return found;
  };
}
