/** Puts text on the clipboard. `false` when the browser keeps it closed: without a secure context, or when the reader refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
