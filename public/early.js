/**
 * Sets the page as the reader chose before it is first painted: the app starts later, and a page that changes its colours or text
 * size under the eye is worse than one more request. Values that mean nothing are ignored by the style sheets.
 */
const SETTINGS = ['theme', 'textSize', 'lineSpacing', 'measure', 'face'];
try {
  JSON.parse(localStorage.getItem('story-atlas:reading-settings') ?? '{}', (name, value) => {
    if (SETTINGS.includes(name)) document.documentElement.dataset[name] = String(value);
  });
} catch {
  // No storage, or nothing in it that can be read: the page looks as it does for everyone.
}
