import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT_POLICY } from './content-policy.ts';
import { escapeHtml } from '../core/text/html.ts';
import { listBuilt } from './write-offline.ts';

/** Ways from text to script or markup. */
const SINKS =
  /\beval\(|\bnew Function\b|document\.write\b|insertAdjacentHTML|importScripts|innerHTML|outerHTML|DOMParser|srcdoc|createContextualFragment|setHTMLUnsafe|window\.open\b|javascript:/g;
/** React has these in its code; Trusted Types keep them shut. */
const OF_REACT = new Set(['innerHTML', 'javascript:']);
const LIBRARIES = /^assets\/libraries-/;

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
  return LIBRARIES.test(file) ? sinks.filter((sink) => !OF_REACT.has(sink)) : sinks;
}

function inspectPage(html: string): readonly string[] {
  const faults: string[] = [];
  if (!html.includes(`content="${escapeHtml(CONTENT_POLICY)}"`)) faults.push('without its policy');
  const tags = [...html.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
  for (const tag of tags) {
    if (/^<script/i.test(tag) && !/ src="| type="application\/(?:ld\+)?json"/.test(tag))
      faults.push(`inline script ${tag}`);
    if (/\s(?:style|srcdoc|on[a-z]+)=/i.test(tag)) faults.push(`inline style or handler ${tag.slice(0, 80)}`);
    if (/^<(?:style|iframe|object|embed|base)\b/i.test(tag)) faults.push(tag.slice(0, 80));
  }
  return faults;
}
