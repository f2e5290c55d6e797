import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** What stands on the button. */
  readonly label: ReactNode;
  /** The button's name, when its label is a drawing or an abbreviation. */
  readonly name?: string;
  readonly children: ReactNode;
  /** Where the panel opens: under the button, or above it in bars at the foot of the screen. */
  readonly side?: 'below' | 'above';
  /** With which edge of the button the panel lines up; the far one without it, for buttons at the end of a bar. */
  readonly align?: 'start' | 'end';
  /** `bar` without an edge, for mastheads and bars. */
  readonly look?: 'plain' | 'bar';
  /** Whether what is in the panel is dead without script: then the button does not show either. */
  readonly needsScript?: boolean;
  /** Whether what is in the panel is made only while it is open: for long lists that change with the page. */
  readonly isLate?: boolean;
}

/**
 * A button with a panel, made of native `details` so that it opens before any script runs. Closes on Esc, on a press elsewhere, and
 * after a link in it was followed.
 */
export function Popover(props: PopoverProps) {
  const {
    label,
    name,
    children,
    side = 'below',
    align = 'end',
    look = 'plain',
    needsScript = false,
    isLate = false,
  } = props;
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const { current } = details;
    if (!isOpen || !current) return undefined;
    return closeWhenLeft(current);
  }, [isOpen]);
  return (
    <details
      className={styles.root}
      data-look={look}
      data-side={side}
      data-align={align}
      data-needs-script={needsScript || undefined}
      ref={details}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.button} aria-label={name}>
        {label}
      </summary>
      {/* Takes the focus of a press on its text, which would go to the page around it and close the panel before the press ends. */}
      <div className={styles.panel} tabIndex={-1}>
        {isOpen || !isLate ? children : null}
      </div>
    </details>
  );
}

/** Listens before everything else on the page, so that one Esc closes one thing. */
function closeWhenLeft(details: HTMLDetailsElement): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  const leave = ({ target }: Event): void => {
    if (target instanceof Node && !details.contains(target)) details.open = false;
  };
  const follow = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('a')) details.open = false;
  };
  details.addEventListener('click', follow);
  document.addEventListener('keydown', press, true);
  document.addEventListener('pointerdown', leave);
  document.addEventListener('focusin', leave);
  return () => {
    details.removeEventListener('click', follow);
    document.removeEventListener('keydown', press, true);
    document.removeEventListener('pointerdown', leave);
    document.removeEventListener('focusin', leave);
  };
}
