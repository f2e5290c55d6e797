import type { ComponentProps } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'style' | 'type'> {
  /** `main` for the one thing a page is about, `quiet` without an edge, for bars and lines of text. */
  readonly look?: 'plain' | 'main' | 'quiet';
  /** Whether it sends the form around it, which closes a dialog when its method is `dialog`. */
  readonly isSubmit?: boolean;
}

/** A native button. */
export function Button({ look = 'plain', isSubmit = false, className, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={isSubmit ? 'submit' : 'button'}
      className={[styles.root, styles[look], className].filter(Boolean).join(' ')}
    />
  );
}
