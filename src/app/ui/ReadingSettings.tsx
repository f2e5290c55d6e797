import { Popover } from './Popover.tsx';
import { sparePart } from './spare-part.tsx';

const ReadingChoices = sparePart(async () => (await import('./ReadingChoices.tsx')).ReadingChoices);

/** “Aa”: a button with a panel for how pages look and which keys work. Every change holds at once, on this device only. */
export function ReadingSettings() {
  return (
    <Popover label="Aa" name="Text and appearance" needsScript isLate>
      <ReadingChoices />
    </Popover>
  );
}
