import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of another, which may not be there yet. Both have to be on one disk. At no moment is a part of
 * it at the target: whoever looks finds the old folder, the new one or, between two renames, none. When it fails, the old one is back.
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  const old = `${target}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(target, old).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rename(finished, target).catch(async (error: unknown) => {
    await rename(old, target).catch(() => undefined);
    throw error;
  });
  await rm(old, { recursive: true, force: true });
}
