import { useAnnouncement } from '../state/announcement.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** The page's one live region: says what `announce` was given. */
export function LiveRegion() {
  const text = useAnnouncement();
  return (
    <VisuallyHidden>
      <output>{text}</output>
    </VisuallyHidden>
  );
}
