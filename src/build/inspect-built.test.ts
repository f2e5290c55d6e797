import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT_POLICY } from './content-policy.ts';
import { voidElement } from '../core/text/html.ts';
import { findIntrusions } from './find-intrusions.ts';
import { inspectBuilt } from './inspect-built.ts';
import { writeChecksums } from './write-checksums.ts';

const POLICY = voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY });
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-atlas-built-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what was built', () => {
  it.each([
    [
      'index.html',
      `${POLICY}<script type="module" src="/a.js"></script><script type="application/json">{}</script>`,
      0,
    ],
    ['index.html', '<p>no policy</p>', 1],
    ['index.html', `${POLICY}<script>x()</script>`, 1],
    ['index.html', `${POLICY}<p style="color:red" onclick="x()">`, 2],
    ['index.html', `${POLICY}<p title="<img src=x onerror=x()>">`, 0],
    ['index.html', `${POLICY}<iframe srcdoc="x"></iframe>`, 2],
    ['assets/a-1.js', 'element.textContent=x', 0],
    ['assets/a-1.js', 'element.innerHTML=x;new Function(y)', 2],
    ['assets/libraries-1.js', 'element.innerHTML=x', 0],
    ['assets/libraries-1.js', 'eval(x)', 1],
    ['assets/write-record-1.js', 'element.innerHTML=x', 0],
    ['assets/write-record-1.js', 'a="javascript:"', 1],
    ['sw.js', 'importScripts(x)', 1],
    ['assets/a.css', 'eval(', 0],
  ])('%s with %s has %i faults', async (file, content, faults) => {
    writeFileSync(join(folder, file), content);
    expect(await inspectBuilt(folder)).toHaveLength(faults);
  });

  it('is listed with hashes that sha256sum can check, in order, but for the list itself', async () => {
    writeFileSync(join(folder, 'b.txt'), 'abc');
    writeFileSync(join(folder, 'assets/a.txt'), '');
    await writeChecksums(folder);
    await writeChecksums(folder);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  assets/a.txt\n' +
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.txt\n',
    );
  });
});

describe('a page into which text came as markup', () => {
  it.each([
    ['<p onclick="x()">a</p>', 1],
    ['<p>&lt;img src=x onerror=x()&gt;</p>', 0],
    ['<img src="https://host.example/">', 1],
    ['<a href="java&#10;script:x()">a</a>', 1],
    ['<a href="//host.example">a</a><a href="/a/">b</a>', 1],
    ['<svg><title>t</title><style>a{}</style></svg>', 1],
    ['<meta http-equiv=refresh content="0;url=x">', 1],
    ['<script>x()</script><script type="application/json">{}</script>', 1],
    ['<div id=root></div><div id=root></div>', 1],
  ])('%s has %i faults', (html, count) => expect(findIntrusions(html)).toHaveLength(count));
});
