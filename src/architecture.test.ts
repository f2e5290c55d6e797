import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The map of the code: zone → zones it may import. The longest zone that a path starts with is its own. */
const MAP: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/address': [],
  'core/article': ['core/text', 'core/address'],
  'core/date': ['core/text'],
  'core/entity': ['core/text'],
  'core/speech': ['core/text', 'core/article', 'core/date', 'core/entity'],
  'core/event': ['core/text', 'core/article', 'core/date', 'core/entity', 'core/speech'],
  'core/graph': [
    'core/text',
    'core/address',
    'core/article',
    'core/date',
    'core/entity',
    'core/speech',
    'core/event',
    'core/timeline',
  ],
  'core/version': ['core/text', 'core/article', 'core/speech'],
  'core/story': ['core/text', 'core/article', 'core/date', 'core/entity', 'core/speech', 'core/version'],
  'core/timeline': ['core/text', 'core/date', 'core/event'],
  'core/facts': ['core'],
  'core/document': ['core'],
  'core/correction': [
    'core/text',
    'core/address',
    'core/article',
    'core/date',
    'core/entity',
    'core/speech',
    'core/event',
    'core/graph',
  ],
  'core/atlas': ['core'],
  // Search reads the finished atlas; nothing of the atlas knows of it.
  'core/search': [
    'core/text',
    'core/address',
    'core/article',
    'core/date',
    'core/entity',
    'core/speech',
    'core/version',
    'core/atlas',
  ],
  'core/chronicle': ['core'],
  'core/offline': [],
  'core/dossier': ['core'],
  'core/place': ['core'],
  build: ['core'],
  cli: ['core', 'build'],
  bench: ['core', 'build', 'cli'],
  worker: ['core'],
  'app/ui': ['app/state'],
  'app/styles': [],
  'app/platform': ['core', 'worker'],
  'app/state': ['core', 'app/platform'],
  'app/shell': ['core', 'app/ui', 'app/state', 'app/platform'],
  'app/evidence': ['core', 'app/ui', 'app/state', 'app/platform'],
  'app/timeline': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell', 'app/evidence', 'app/plate'],
  'app/event': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell', 'app/evidence', 'app/plate'],
  'app/articles': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell', 'app/evidence'],
  'app/article': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell', 'app/evidence'],
  'app/plate': ['core', 'app/ui', 'app/state', 'app/platform'],
  'app/map': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell', 'app/evidence', 'app/plate'],
  'app/about': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell'],
  'app/search': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell', 'app/evidence'],
  'app/compare': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell'],
  'app/quotes': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell', 'app/evidence'],
  'app/checkup': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell'],
  'app/recovery': ['app/ui', 'app/platform', 'app/shell'],
  'app/name': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell', 'app/evidence', 'app/plate'],
  'app/dossier': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell', 'app/evidence'],
  'app/keys': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell'],
  'app/settings': ['core', 'app/ui', 'app/state', 'app/platform', 'app/shell'],
  app: ['core', 'app'],
};

/** npm packages that a zone of `core` may import. Everything else in `core` has none. */
const CORE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'core/article': ['parse5'],
  'core/version': ['diff'],
  'core/search': ['flexsearch'],
};

const src = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

function importsOf(file: string): readonly string[] {
  const code = readFileSync(join(src, file), 'utf8');
  const statements = code.matchAll(/^(?:(?:import|export) [^'\n]*from |import |\} from )'([^']+)';/gm);
  const calls = code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  return [...statements, ...calls].map((found) => found[1] ?? '');
}

function zoneOf(file: string): string {
  const zones = Object.keys(MAP).filter((zone) => file === zone || file.startsWith(`${zone}/`));
  return zones.toSorted((a, b) => b.length - a.length)[0] ?? file;
}

describe('the map of the code', () => {
  it('has every file in a zone', () => {
    expect(files.filter((file) => MAP[zoneOf(file)] === undefined)).toEqual([]);
  });

  it('is kept: no zone imports one that it may not', () => {
    const strays = files.flatMap((file) => {
      const zone = zoneOf(file);
      return importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(posix.dirname(file), specifier))
        .filter((target) => zoneOf(target) !== zone)
        .filter((target) => !(MAP[zone] ?? []).some((allowed) => target.startsWith(`${allowed}/`)))
        .map((target) => `${file} → ${target}`);
    });
    expect(strays).toEqual([]);
  });

  it('keeps packages out of core, but for the few that are named', () => {
    const strays = files
      .filter((file) => file.startsWith('core/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => !specifier.startsWith('.'))
          .filter((name) => !(CORE_PACKAGES[zoneOf(file)] ?? []).includes(name))
          .map((name) => `${file} → ${name}`),
      );
    expect(strays).toEqual([]);
  });

  it('has no barrels, and every specifier carries its extension', () => {
    expect(files.filter((file) => /(?:^|\/)index\.tsx?$/.test(file))).toEqual([]);
    const bare = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.') && !/\.(?:tsx?|css|json)(?:\?.*)?$/.test(specifier))
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(bare).toEqual([]);
  });

  it('has no module of core that the tests of its room do not reach', () => {
    const tests = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.startsWith('core/') && file.endsWith('.test.ts'));
    const reached = new Set<string>();
    const reach = (file: string, zone: string): void => {
      for (const specifier of importsOf(file).filter((one) => one.startsWith('.') && one.endsWith('.ts'))) {
        const target = posix.join(posix.dirname(file), specifier);
        if (zoneOf(target) !== zone || reached.has(target)) continue;
        reached.add(target);
        reach(target, zone);
      }
    };
    for (const test of tests) reach(test, zoneOf(test));
    const modules = files.filter(
      (file) => file.startsWith('core/') && /^export (?:async )?function/m.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(modules.filter((file) => !reached.has(file))).toEqual([]);
  });

  it('makes no HTML from strings and reaches for no forbidden sink', () => {
    const sinks =
      /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment|DOMParser|setHTMLUnsafe|\beval\(|new Function|javascript:|window\.open\b/;
    const found = files.filter(
      (file) => !/^(?:build|bench\/hostile)\//.test(file) && sinks.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });
});

describe('decisions', () => {
  it('each have a number of their own, which is also that of their heading', () => {
    const names = readdirSync(join(src, 'decisions')).filter((name) => /^\d/.test(name));
    const numbers = names.map((name) => name.slice(0, 3));
    expect(new Set(numbers).size).toBe(names.length);
    for (const name of names) {
      expect(readFileSync(join(src, 'decisions', name), 'utf8')).toMatch(new RegExp(`^# ${name.slice(0, 3)} `));
    }
  });
});
