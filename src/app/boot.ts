import './styles/layers.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/reset.css';
import './styles/base.css';
import './styles/prose.css';

/** A page that is never painted, or a browser that does not say when, gets the app after this long. */
const LATEST_MS = 3000;

/**
 * Text first. The page is there to be read before any script has run, so that the app, which is most of the bytes, is only asked
 * for once the text is on screen; until then the line belongs to the styles and fonts. A reader who acts earlier does not wait.
 */
function whenPainted(start: () => void): void {
  const painted = new PerformanceObserver(() => begin());
  const latest = setTimeout(() => begin(), document.hidden ? 0 : LATEST_MS);
  const begin = (): void => {
    clearTimeout(latest);
    painted.disconnect();
    for (const act of ACTS) removeEventListener(act, begin, true);
    start();
  };
  for (const act of ACTS) addEventListener(act, begin, true);
  painted.observe({ type: 'paint', buffered: true });
}

const ACTS = ['pointerdown', 'keydown'] as const;

let isStarted = false;
whenPainted(() => {
  if (isStarted) return;
  isStarted = true;
  import('./main.tsx').then(
    ({ startApp }) => startApp(),
    () => {
      // Without the app the page still reads. The next visit asks again.
      document.documentElement.dataset['app'] = 'missing';
    },
  );
});
