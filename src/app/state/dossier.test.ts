import { beforeEach, expect, test } from 'vitest';
import { addToDossier, eraseDossier, parseDossier, readDossier, removeFromDossier } from './dossier.ts';

beforeEach(() => eraseDossier());

test('what is stored comes back as addresses of events, names and passages, each once', () => {
  expect(
    parseDossier([
      '/events/a/',
      '/events/a/',
      '/names/kesh/',
      '/articles/b/#p1s1~k7q2',
      '/articles/b/',
      '/quotes/',
      '/names/',
      7,
      'javascript:x',
      null,
    ]),
  ).toEqual(['/events/a/', '/names/kesh/', '/articles/b/#p1s1~k7q2']);
  expect(parseDossier({ paths: 1 })).toEqual([]);
});

test('things are added at the end, taken away, and all erased', () => {
  expect(addToDossier('/events/a/')).toBe(true);
  expect(addToDossier('/events/b/')).toBe(true);
  expect(addToDossier('/events/a/')).toBe(true);
  expect(readDossier()).toEqual(['/events/a/', '/events/b/']);
  removeFromDossier('/events/a/');
  expect(readDossier()).toEqual(['/events/b/']);
});

test('a full dossier says so', () => {
  for (let n = 1; n <= 200; n += 1) addToDossier(`/events/e${n}/`);
  expect(addToDossier('/events/one-more/')).toBe(false);
  expect(readDossier()).toHaveLength(200);
});
