import type { NameType } from '../../core/entity/mention.ts';
import styles from './NameShape.module.css';

export interface NameShapeProps {
  readonly type: NameType;
}

/** The outline of each type of name, drawn on a square of 10. */
export const NAME_SHAPES: Readonly<Record<NameType, string>> = {
  PER: 'M5 0.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  ORG: 'M0.75 0.75h8.5v8.5h-8.5z',
  LOC: 'M0.25 1h9.5L5 9.5z',
  ARMS: 'M5 0l5 5l-5 5l-5-5z',
  WORK: 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
};

/** The shape of a type of name; the word for it stands beside it. */
export function NameShape({ type }: NameShapeProps) {
  return (
    <svg className={styles[type]} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d={NAME_SHAPES[type]} />
    </svg>
  );
}
