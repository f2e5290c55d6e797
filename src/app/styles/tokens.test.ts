import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const app = join(dirname(fileURLToPath(import.meta.url)), '..');
const tokens = readFileSync(join(app, 'styles/tokens.css'), 'utf8');
const [root = ''] = tokens.split(":root[data-theme='light']");
const pairs = new Map(
  [...root.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const GROUNDS = ['paper', 'sheet', 'sea', 'sea-deep', 'land', 'land-deep', 'accent-tint'] as const;
/** On the deep bands only these may be written. */
const BAND_INKS = ['ink', 'ink2', 'accent', 'accent-strong'];
const INKS = [...BAND_INKS, 'ink3', 'person', 'org', 'place', 'arms', 'caution', 'good', 'bad'];
const TEXT = 4.5;
const SHAPE = 3;

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(scheme: 'light' | 'dark', front: string, ground: string): number {
  const get = (name: string): string => {
    const pair = pairs.get(name);
    if (pair === undefined) throw new Error(`No token ${name}`);
    return pair[scheme];
  };
  const [a, b] = [luminance(get(front)), luminance(get(ground))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(['light', 'dark'] as const)('contrast, %s', (scheme) => {
  it.each(INKS)('%s can be read on every ground it may stand on', (ink) => {
    const grounds = GROUNDS.filter((ground) => BAND_INKS.includes(ink) || !ground.endsWith('-deep'));
    for (const ground of grounds) expect(contrast(scheme, ink, ground)).toBeGreaterThanOrEqual(TEXT);
  });

  it('keeps words on marks, tints and inverted controls readable', () => {
    for (const [front, ground] of [
      ['ink', 'mark'],
      ['ink', 'caution-tint'],
      ['ink', 'good-tint'],
      ['ink', 'bad-tint'],
      ['caution', 'caution-tint'],
      ['bad', 'bad-tint'],
      ['good', 'good-tint'],
      ['paper', 'ink'],
      ['paper', 'accent'],
      ['focus', 'paper'],
      ['focus', 'sheet'],
    ] as const) {
      expect(contrast(scheme, front, ground)).toBeGreaterThanOrEqual(TEXT);
    }
  });

  it('draws edges of controls so that they can be seen', () => {
    for (const ground of ['paper', 'sheet', 'sea', 'land']) {
      expect(contrast(scheme, 'rule-strong', ground)).toBeGreaterThanOrEqual(SHAPE);
    }
  });

  it('has the figures of the design, to a decimal', () => {
    const figures = { light: [15.7, 5.6, 9.3, 6.9], dark: [15.4, 7.5, 6.7, 8.9] }[scheme];
    const found = ['ink', 'ink3', 'accent', 'bad'].map((ink) => Math.round(contrast(scheme, ink, 'paper') * 10) / 10);
    expect(found).toEqual(figures);
  });
});

it('gives more contrast alike to those whose system asks for it and to those who chose it here', () => {
  const [, system] = /prefers-contrast: more\) \{\s*:root \{([^}]*)\}/.exec(tokens) ?? [];
  const [, chosen] = /:root\[data-theme='contrast'\] \{([^}]*)\}/.exec(tokens) ?? [];
  const lines = (block = ''): readonly string[] =>
    block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  expect(lines(system)).toContain('--paper: light-dark(#fff, #000);');
  expect(lines(chosen)).toEqual(lines(system));
});

describe('style sheets', () => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const components = files
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => ({ file, code: readFileSync(join(app, file), 'utf8') }));
  const sheets = files
    .filter((file) => file.endsWith('.css') && file !== 'styles/tokens.css')
    .map((file) => ({ file, css: readFileSync(join(app, file), 'utf8').replaceAll(/\/\*.*?\*\/|url\(.*?\)/gs, '') }));

  it('take every colour from the tokens', () => {
    const literal =
      /:[^;{]*(?:#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\(|\b(?:black|white|gr[ae]y|red|green|blue)\b)/i;
    expect(sheets.filter(({ css }) => literal.test(css)).map(({ file }) => file)).toEqual([]);
  });

  it('set no type in pixels, so that it grows with the reader’s own size; words in a picture grow with the picture', () => {
    const pixels = /font-size:[^;]*\d(?:px|pt)\b|font:[^;]*\d(?:px|pt)\b/;
    // What has a fill is drawn: its lengths are units of a picture that is sized in rem.
    const drawn = /\{[^{}]*\bfill:[^{}]*\bfont:[^{}]*[{}]/g;
    const screen = sheets.map(({ file, css }) => ({
      file,
      css: css.replaceAll(drawn, '{').replaceAll(/@media print\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, ''),
    }));
    expect(screen.filter(({ css }) => pixels.test(css)).map(({ file }) => file)).toEqual([]);
  });

  it('say in which layer they stand, whatever the order they are loaded in', () => {
    const modules = sheets.filter(({ file }) => file.endsWith('.module.css'));
    const strays = modules.filter(
      ({ file, css }) => !css.trim().startsWith(/^(?:ui|shell)\//.test(file) ? '@layer ui {' : '@layer rooms {'),
    );
    expect(strays.map(({ file }) => file)).toEqual([]);
  });

  it('have every class that a component takes from them', () => {
    const missing = components.flatMap(({ file, code }) =>
      [...code.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].flatMap(([, name = '', sheet = '']) => {
        const css = readFileSync(join(app, dirname(file), sheet), 'utf8');
        const taken = [...code.matchAll(new RegExp(String.raw`\b${name}\.([a-z]\w*)`, 'g'))].map(([, one = '']) => one);
        return taken.filter((one) => !new RegExp(String.raw`\.${one}\b`).test(css)).map((one) => `${file}: ${one}`);
      }),
    );
    expect(components.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('use only tokens that exist', () => {
    const known = new Set(
      [...sheets.map(({ css }) => css), tokens].flatMap((css) =>
        [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name),
      ),
    );
    const unknown = sheets.flatMap(({ file, css }) =>
      [...css.matchAll(/var\((--[\w-]+)/g)]
        .filter(([, name]) => !known.has(name))
        .map(([, name]) => `${file}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});
