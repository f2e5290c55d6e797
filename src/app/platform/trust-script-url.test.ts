import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { trustScriptUrl } from './trust-script-url.ts';

beforeEach(() => {
  vi.stubEnv('DEV', false);
  vi.stubEnv('BASE_URL', '/sub/');
  vi.stubGlobal('location', new URL('https://host.example/sub/articles/x/'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('a script for a worker', () => {
  it.each(['/sub/sw.js', '/sub/assets/search-worker-DFcWA_Mm.js'])('%s is ours', (url) => {
    expect(trustScriptUrl(url)).toBe(`https://host.example${url}`);
  });

  it.each([
    'https://other.example/sub/sw.js',
    '//other.example/sub/assets/a.js',
    '/sw.js',
    '/sub/early.js',
    '/sub/assets/../../sw.js',
    '/sub/assets/a.js?b',
    '/sub/assets/folder/a.js',
    'data:text/javascript,alert(1)',
    'blob:https://host.example/1',
  ])('%s is not', (url) => {
    expect(() => trustScriptUrl(url)).toThrow('Not a script of this app');
  });
});
