import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGazetteer } from '../core/entity/gazetteer.ts';
import { openNameModel } from '../core/entity/name-model.ts';
import { createNameRecogniser } from '../core/entity/recognise-names.ts';
import { findSpeech } from '../core/speech/find-speech.ts';
import { nameParagraphs, type Namer } from '../core/speech/name-text.test-support.ts';
import type { Range } from '../core/text/range.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/data/language/', import.meta.url));
const DATA = new URL('../core/entity/data/', import.meta.url);

/** A cue that people marked, with the words of who said it where they marked that too. */
interface GoldCue extends Range {
  readonly sources: readonly Range[];
}

interface GoldText {
  readonly text: string;
  readonly cues: readonly GoldCue[];
  /** Behind it nothing is marked. */
  readonly marked: number;
}

/**
 * `measure quotes [folder]`: cues found against the events that MEANTIME marks as of speech or thought, its Arg0 against our source.
 * MEANTIME marks such events whether or not they have a source, so recall cannot reach 100.
 */
export async function measureQuotes(words: readonly string[]): Promise<void> {
  const folder = join(words.find((word) => !word.startsWith('--')) ?? FOLDER, 'meantime/intra-doc_annotation');
  if (!existsSync(folder)) return console.log(`MEANTIME is not there: ${folder}`);
  const gazetteer = openGazetteer(readFileSync(new URL('gazetteer.txt', DATA), 'utf8'));
  const model = openNameModel(readFileSync(new URL('names.bin', DATA)));
  const namer: Namer = { gazetteer, recognise: createNameRecogniser(model, gazetteer) };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'));
  const sum = { gold: 0, ours: 0, hit: 0, sourced: 0, right: 0, seconds: 0, texts: 0 };
  for (const file of files.toSorted()) {
    const gold = readGold(readFileSync(join(folder, file), 'utf8'));
    const named = nameParagraphs(gold.text, namer);
    const start = performance.now();
    const { attributions } = findSpeech(named);
    sum.seconds += (performance.now() - start) / 1000;
    sum.texts += 1;
    const ours = attributions.filter(({ cue }) => cue !== undefined && cue.end <= gold.marked);
    sum.ours += ours.length;
    sum.gold += gold.cues.length;
    for (const cue of gold.cues) {
      const same = ours.find((one) => one.cue && overlaps(one.cue, cue));
      if (words.includes('--missed') && !same) console.log(tellMissed(gold.text, cue));
      if (!same) continue;
      sum.hit += 1;
      if (cue.sources.length === 0) continue;
      sum.sourced += 1;
      if (cue.sources.some((source) => same.source && overlaps(same.source, source))) sum.right += 1;
    }
  }
  printSum(sum);
}

function printSum(
  sum: Readonly<Record<'gold' | 'ours' | 'hit' | 'sourced' | 'right' | 'seconds' | 'texts', number>>,
): void {
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const [precision, recall] = [sum.hit / Math.max(1, sum.ours), sum.hit / Math.max(1, sum.gold)];
  console.log(`MEANTIME, ${sum.texts} texts: cues of speech and thought`);
  console.log(`  marked ${sum.gold}   found ${sum.ours}   both ${sum.hit}`);
  const f1 = (200 * precision * recall) / Math.max(1e-9, precision + recall);
  console.log(`  precision ${percent(sum.hit, sum.ours)}   recall ${percent(sum.hit, sum.gold)}   F1 ${f1.toFixed(1)}`);
  console.log(
    `  source right, of those marked with one: ${percent(sum.right, sum.sourced)} (${sum.right} of ${sum.sourced})`,
  );
  console.log(`  ${(sum.texts / sum.seconds).toFixed(0)} texts/s`);
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function tellMissed(text: string, { start, end }: Range): string {
  return `… ${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replaceAll(
    '\n',
    ' ',
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function readGold(xml: string): GoldText {
  const places = new Map<string, Range>();
  let text = '';
  let last = '0';
  for (const [, tag = '', raw = ''] of xml.matchAll(/<token ([^>]*)>([^<]*)</g)) {
    const form = raw.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
    const sentence = attribute(tag, 'sentence');
    const glued = /^(?:[.,;:!?)%]|'s|’s|n't|'')$/.test(form) || /[($]$/.test(text);
    if (sentence !== last) text += '\n\n';
    else if (text !== '' && !glued) text += ' ';
    last = sentence;
    places.set(attribute(tag, 't_id'), { start: text.length, end: text.length + form.length });
    text += form;
  }
  const spans = readSpans(xml, places);
  const speech = new Set(
    [...xml.matchAll(/<EVENT ([^>]*)>/g)]
      .filter(([, tag = '']) => attribute(tag, 'class') === 'SPEECH_COGNITIVE')
      .map(([, tag = '']) => attribute(tag, 'm_id')),
  );
  const events = new Set<string>();
  for (const [, link = ''] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    if (!speech.has(/<target m_id="([^"]*)"/.exec(link)?.[1] ?? '')) continue;
    for (const [, id = ''] of link.matchAll(/<source m_id="([^"]*)"/g)) events.add(id);
  }
  const agents = readAgents(xml);
  const cues = [...events].flatMap((id): readonly GoldCue[] => {
    const span = spans.get(id);
    return span ? [{ ...span, sources: (agents.get(id) ?? []).flatMap((agent) => spans.get(agent) ?? []) }] : [];
  });
  return { text, cues, marked: Math.max(0, ...[...spans.values()].map(({ end }) => end)) };
}

function readSpans(xml: string, places: ReadonlyMap<string, Range>): ReadonlyMap<string, Range> {
  const spans = new Map<string, Range>();
  for (const [, tag = '', inner = ''] of xml.matchAll(
    /<(?:EVENT|ENTITY)_MENTION ([^>]*)>([\s\S]*?)<\/(?:EVENT|ENTITY)_MENTION>/g,
  )) {
    const held = [...inner.matchAll(/<token_anchor t_id="([^"]*)"/g)].flatMap(([, id = '']) => places.get(id) ?? []);
    const [first, last] = [held[0], held.at(-1)];
    if (first && last) spans.set(attribute(tag, 'm_id'), { start: first.start, end: last.end });
  }
  return spans;
}

/** For each event mention those that do it. */
function readAgents(xml: string): ReadonlyMap<string, readonly string[]> {
  const agents = new Map<string, string[]>();
  for (const [, tag = '', link = ''] of xml.matchAll(/<HAS_PARTICIPANT ([^>]*)>([\s\S]*?)<\/HAS_PARTICIPANT>/g)) {
    if (attribute(tag, 'sem_role') !== 'Arg0') continue;
    const event = /<source m_id="([^"]*)"/.exec(link)?.[1] ?? '';
    const agent = /<target m_id="([^"]*)"/.exec(link)?.[1] ?? '';
    agents.set(event, [...(agents.get(event) ?? []), agent]);
  }
  return agents;
}
