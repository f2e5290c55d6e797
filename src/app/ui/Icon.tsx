import styles from './Icon.module.css';

/** Drawings on a grid of 24, in strokes of 1.8 with square ends. */
const PATHS = {
  timeline: 'M2.5 14.5h19M7 14.5V9M12 14.5v5M17 14.5V6',
  map: 'M5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M18.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M12 20a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M7.5 7L16 6.5M6.3 9.2L10.6 15.4M17.3 8.8L13.4 15.3',
  article: 'M4 4h16v16H4zM7.5 8.5h9M7.5 12h9M7.5 15.5h5.5',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  more: 'M4.8 12h.4M11.8 12h.4M18.8 12h.4',
  link: 'M10.5 7.5l2.6-2.6a4.2 4.2 0 0 1 6 6l-2.6 2.6M13.5 16.5l-2.6 2.6a4.2 4.2 0 0 1-6-6l2.6-2.6M9 15l6-6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.2 15.2L20.5 20.5',
  arrow: 'M4 12h15M13.5 6.5L19 12l-5.5 5.5',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  readonly name: IconName;
}

/** A drawing beside words. It says nothing to a screen reader: the words do. */
export function Icon({ name }: IconProps) {
  return (
    <svg className={styles.root} data-icon={name} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
