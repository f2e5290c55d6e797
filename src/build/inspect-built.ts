import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT_POLICY } from './content-policy.ts';
import { escapeHtml } from '../core/text/html.ts';
import { findIntrusions } from './find-intrusions.ts';
import { listBuilt } from './write-offline.ts';

/** Ways from text to script or markup. */
const SINKS =
  /\beval\(|\bnew Function\b|document\.write\b|insertAdjacentHTML|importScripts|innerHTML|outerHTML|DOMParser|srcdoc|createContextualFragment|setHTMLUnsafe|window\.open\b|javascript:/g;
/** What libraries have in their code, by the file they are in; nothing of ours asks for it, and Trusted Types keep it shut. */
const OF_LIBRARIES: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  // React.
  [/^assets\/libraries-/, new Set(['innerHTML', 'javascript:'])],
  // Citation.js, for citations as elements.
  [/^assets\/write-record-/, new Set(['innerHTML'])],
];

/** Looks through a built app for what its policy forbids; returns what it finds, a line each. */
export async function inspectBuilt(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await listBuilt(folder)) {
    if (!/\.(?:js|html)$/.test(file)) continue;
    const content = await readFile(join(folder, file), 'utf8');
    const faults = file.endsWith('.js') ? inspectScript(file, content) : inspectPage(content);
    found.push(...faults.map((fault) => `${file}: ${fault}`));
  }
  return found;
}

function inspectScript(file: string, code: string): readonly string[] {
  const sinks = [...new Set(code.match(SINKS))];
  return sinks.filter((sink) => !OF_LIBRARIES.some(([files, known]) => files.test(file) && known.has(sink)));
}

function inspectPage(html: string): readonly string[] {
  const hasPolicy = html.includes(`content="${escapeHtml(CONTENT_POLICY)}"`);
  return [...(hasPolicy ? [] : ['without its policy']), ...findIntrusions(html)];
}
