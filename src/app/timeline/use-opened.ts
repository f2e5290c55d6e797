import { useEffect, useState } from 'react';
import { MOST_EVENTS } from '../../core/atlas/published.ts';
import type { TimelineData, ToldEvents } from './timeline-loader.ts';

/** The events of the rows that are left, once they are few enough and have come. Of a small collection nothing has to be opened. */
export function useOpened({ counted }: TimelineData, rows: readonly number[]): ToldEvents | undefined {
  const [opened, setOpened] = useState<ToldEvents & { readonly rows: readonly number[] }>();
  useEffect(() => {
    if (!counted || rows.length > MOST_EVENTS) return undefined;
    let isWanted = true;
    counted.open(rows).then(
      (told) => isWanted && setOpened({ ...told, rows }),
      (error: unknown) =>
        isWanted &&
        // Shown by the route’s own error page, as when the page could not be opened.
        setOpened(() => {
          throw error;
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [counted, rows]);
  return opened?.rows === rows ? opened : undefined;
}
