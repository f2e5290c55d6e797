import { useState } from 'react';
import { copyText } from '../platform/clipboard.ts';

/** What became of the last copy. */
export interface CopyResult {
  readonly text: string;
  /** Said when it worked, e.g. `Link copied`. */
  readonly done: string;
  readonly isCopied: boolean;
}

export interface Copying {
  readonly result: CopyResult | undefined;
  readonly copy: (text: string, done: string) => void;
}

/** Copies to the clipboard and remembers how the last attempt went. */
export function useCopy(): Copying {
  const [result, setResult] = useState<CopyResult>();
  const copy = async (text: string, done: string): Promise<void> => {
    setResult({ text, done, isCopied: await copyText(text) });
  };
  return { result, copy: (text, done) => void copy(text, done) };
}
