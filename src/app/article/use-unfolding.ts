import { useState } from 'react';
import type { RefObject } from 'react';
import { keepPlace } from './note-steps.ts';

/** Whether the notes of all paragraphs are unfolded. */
export interface Unfolding {
  readonly areAllOpen: boolean;
  readonly toggle: () => void;
}

/** Folds and unfolds all notes; the paragraph that is read stays where it is. */
export function useUnfolding(root: RefObject<HTMLElement | null>): Unfolding {
  const [areAllOpen, setAllOpen] = useState(false);
  return { areAllOpen, toggle: () => keepPlace(root.current, () => setAllOpen(!areAllOpen)) };
}
