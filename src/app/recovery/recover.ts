import { saveFile } from '../platform/save-file.ts';
import { RECOVERY_IDS } from './recovery-ids.ts';
import { listStored, removeSaved, wipe } from './stored-things.ts';
import type { Stores } from './stored-things.ts';

const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? new URL('./', script.src).pathname : '/';

const stores: Stores = {
  // A browser may refuse each of these by throwing when it is named.
  get localStorage() {
    return window.localStorage as Stores['localStorage'];
  },
  get caches() {
    return window.caches;
  },
  registrations: () => navigator.serviceWorker.getRegistrations(),
};

async function show(done = ''): Promise<void> {
  const { settings, caches, workers } = await listStored(stores, base);
  const files = caches.reduce((sum, one) => sum + one.files, 0);
  const lines = [
    ...Object.entries(settings).map(([name, value]) => `Setting ${name}: ${value}`),
    ...(files > 0 ? [`${files} files of the app and the collection, for reading without a connection`] : []),
    ...(workers > 0 ? ['The worker that answers without a connection'] : []),
  ];
  const list = document.getElementById(RECOVERY_IDS.list);
  list?.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  say(`${done} ${lines.length === 0 ? 'Nothing is stored on this device.' : 'This is stored on this device:'}`.trim());
}

function say(text: string): void {
  const news = document.getElementById(RECOVERY_IDS.news);
  if (news) news.textContent = text;
}

function onPress(id: string, act: () => Promise<void>): void {
  document.getElementById(id)?.addEventListener('click', () => {
    act().catch((error: unknown) => say(`That did not work: ${String(error)}`));
  });
}

onPress(RECOVERY_IDS.copy, async () => {
  const { settings } = await listStored(stores, base);
  saveFile('story-atlas-settings.json', 'application/json', JSON.stringify(settings, null, 2));
});
onPress(RECOVERY_IDS.remove, async () => {
  await removeSaved(stores, base);
  await show('Removed.');
});
onPress(RECOVERY_IDS.wipe, async () => {
  await wipe(stores, base);
  await show('Wiped.');
});

show()
  .catch((error: unknown) => say(`What is stored cannot be read: ${String(error)}`))
  .finally(() => {
    document.documentElement.dataset['app'] = 'live';
  });
