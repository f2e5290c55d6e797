import type { PartName } from './offline-list.ts';
import { findPartName } from './offline-list.ts';

/** Why something could not be kept: no answer, an answer with other content than the edition has, or no room. */
export const SAVE_FAULTS = ['unreachable', 'altered', 'full'] as const;

export type SaveFault = (typeof SAVE_FAULTS)[number];

/** How much of a part is on the device. */
export interface PartStatus {
  readonly name: PartName;
  readonly files: number;
  readonly bytes: number;
  /** Whether it is to be kept: by itself, or because the reader said so. */
  readonly isWanted: boolean;
  /** Files on the device whose content was checked and is right. */
  readonly right: number;
  /** Files on the device whose content was not right and could not be mended. */
  readonly damaged: number;
}

/** What the worker tells pages. */
export type OfflineNews =
  | { readonly kind: 'saving'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly fault: SaveFault; readonly path: string }
  | {
      readonly kind: 'status';
      /** Which edition the worker keeps. */
      readonly edition: string;
      /** What the pages of that edition are made with: `signPage` of one of them. */
      readonly pages: string;
      readonly parts: readonly PartStatus[];
    }
  /** This host no longer keeps anything on devices. */
  | { readonly kind: 'retired' };

/** What pages ask of the worker. */
export type OfflineWish =
  | { readonly kind: 'status' }
  | { readonly kind: 'save'; readonly part: PartName }
  | { readonly kind: 'remove'; readonly part: PartName };

/** Reads a wish from a message; `undefined` for anything else. */
export function parseOfflineWish(value: unknown): OfflineWish | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, part } = value as Readonly<Record<string, unknown>>;
  const name = findPartName(part);
  if (kind === 'status') return { kind };
  return (kind === 'save' || kind === 'remove') && name !== undefined ? { kind, part: name } : undefined;
}

/** Reads news from a message; `undefined` for anything else, also for what a worker of a later edition says that is not known here. */
export function parseOfflineNews(value: unknown): OfflineNews | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, done, total, fault, path, edition, pages, parts } = value as Readonly<Record<string, unknown>>;
  if (kind === 'retired') return { kind };
  if (kind === 'saving' && isCount(done) && isCount(total)) return { kind, done, total };
  const why = SAVE_FAULTS.find((one) => one === fault);
  if (kind === 'failed' && why !== undefined && typeof path === 'string') return { kind, fault: why, path };
  if (kind !== 'status' || typeof edition !== 'string' || typeof pages !== 'string') return undefined;
  if (!Array.isArray(parts)) return undefined;
  return { kind, edition, pages, parts: parts.flatMap((part: unknown) => parsePartStatus(part) ?? []) };
}

function parsePartStatus(value: unknown): PartStatus | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, files, bytes, isWanted, right, damaged } = value as Readonly<Record<string, unknown>>;
  const part = findPartName(name);
  if (part === undefined || !isCount(files) || !isCount(bytes) || !isCount(right) || !isCount(damaged))
    return undefined;
  return { name: part, files, bytes, isWanted: isWanted === true, right, damaged };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

/** Two pages are of one edition when these are equal. `script` is the page's first script, `manifest` its collection. */
export function signPage(script: string, manifest: string): string {
  return `${script.replace(/^.*\//, '')} ${manifest.replace(/^.*\//, '')}`;
}
