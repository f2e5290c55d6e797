import { memo, useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import type { SearchClient } from '../platform/search-client.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Footer } from './Footer.tsx';
import { EditionNotice } from './late-parts.ts';
import { LinkNotice } from './LinkNotice.tsx';
import { LoadingLine } from './LoadingLine.tsx';
import { Masthead } from './Masthead.tsx';
import styles from './Shell.module.css';
import { TabBar } from './TabBar.tsx';
import { useArrivalFocus } from './use-arrival-focus.ts';
import { useShell } from './use-shell.ts';

// Drawn anew for another page only, not for every change of the address.
const Top = memo(Masthead);
const End = memo(Footer);
const Foot = memo(TabBar);

export interface ShellProps {
  readonly search: SearchClient;
}

/** The frame around every page. */
export function Shell({ search }: ShellProps) {
  const { collection, totals, place } = useShell();
  const main = useRef<HTMLElement>(null);
  useArrivalFocus();
  // Pages are read before they listen: what drives one by keys has to know when it does.
  useEffect(() => void (document.documentElement.dataset['app'] = 'live'), []);
  const skip = (event: MouseEvent): void => {
    // Followed as a link, it would put itself into the address in place of a linked passage.
    event.preventDefault();
    main.current?.focus();
    main.current?.scrollIntoView({ behavior: 'instant' });
  };
  return (
    <div className={styles.root}>
      <a className={styles.skip} href="#content" onClick={skip}>
        Skip to content
      </a>
      <Top search={search} {...place} />
      <LoadingLine />
      <main className={styles.main} id="content" tabIndex={-1} ref={main}>
        <EditionNotice />
        <LinkNotice />
        <Outlet />
      </main>
      <End collection={collection} totals={totals} />
      <Foot {...place} />
      <LiveRegion />
      <ScrollRestoration />
    </div>
  );
}
