/** `1 event`, `5,653 events`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  const figure = String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return `${figure} ${count === 1 ? noun : plural}`;
}
