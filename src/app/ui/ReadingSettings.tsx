import { lazy, Suspense } from 'react';
import { Popover } from './Popover.tsx';

/** Few readers open the panel: what is in it is loaded when they do. */
const ReadingChoices = lazy(async () => ({ default: (await import('./ReadingChoices.tsx')).ReadingChoices }));

/** “Aa”: a button with a panel for how pages look and which keys work. */
export function ReadingSettings() {
  return (
    <Popover label="Aa" name="Text and appearance" needsScript isLate>
      <Suspense>
        <ReadingChoices />
      </Suspense>
    </Popover>
  );
}
