import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { splitSentences } from '../core/text/split-sentences.ts';
import { loadPeer } from './timeml-peer.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/language/', import.meta.url));
const PUD = 'pud/en_pud-ud-test.conllu';

/** A text with the ends of its sentences, as offsets. */
interface MarkedText {
  readonly text: string;
  readonly ends: ReadonlySet<number>;
}

/** Cuts a text into sentences and gives where each ends, white space left out. */
type Splitter = (text: string) => readonly number[];

/**
 * `measure sentences [folder or file] [--with-peers]`: how many sentence ends of a labelled file (CoNLL-U) are found, by this project, by the
 * host's `Intl.Segmenter` and by sbd. Sentences of one document are joined by spaces, as they are printed.
 */
export async function measureSentences(words: readonly string[]): Promise<void> {
  const named = words.find((word) => !word.startsWith('--')) ?? DATA;
  const file = named.endsWith('.conllu') ? named : join(named, PUD);
  if (!existsSync(file)) {
    console.log(`There is no labelled text at ${file}. Give the file, or the folder that holds pud/, as an argument.`);
    return;
  }
  const texts = readTexts(readFileSync(file, 'utf8'));
  console.log(`${texts.length} texts, ${texts.reduce((sum, { ends }) => sum + ends.size, 0)} sentences`);
  console.log('by                    precision   recall       F1');
  const sbd = await loadPeer('sbd', words.includes('--with-peers'));
  if (sbd === undefined) console.log('sbd: not installed (--with-peers fetches it)');
  const splitters: Readonly<Record<string, Splitter>> = {
    'Story Atlas': (text) => splitSentences(text).map(({ end }) => end),
    'Intl.Segmenter': segment,
    ...(sbd !== undefined && { sbd: (text: string) => splitBy(text, sbd as SentencesOfSbd) }),
  };
  for (const [name, split] of Object.entries(splitters)) console.log(tellRow(name, split, texts));
}

function readTexts(conllu: string): readonly MarkedText[] {
  const documents = new Map<string, string[]>();
  let document = '';
  for (const line of conllu.split('\n')) {
    const [, key, value] = /^# (newdoc id|sent_id|text) = (.*)$/.exec(line) ?? [];
    // The number of a sentence in PUD ends in its place in the document.
    if (key === 'sent_id') document = (value ?? '').slice(0, -3);
    if (key === 'text') documents.set(document, [...(documents.get(document) ?? []), value ?? '']);
  }
  return [...documents.values()].map((sentences) => {
    const ends = new Set<number>();
    let at = 0;
    for (const sentence of sentences) {
      ends.add(at + sentence.length);
      at += sentence.length + 1;
    }
    return { text: sentences.join(' '), ends };
  });
}

function segment(text: string): readonly number[] {
  const parts = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return parts.map(({ index, segment: words }) => index + words.trimEnd().length);
}

interface SentencesOfSbd {
  readonly sentences: (text: string) => readonly string[];
}

function splitBy(text: string, { sentences }: SentencesOfSbd): readonly number[] {
  let at = 0;
  return sentences(text).map((sentence) => {
    at = text.indexOf(sentence, at) + sentence.length;
    return at;
  });
}

function tellRow(name: string, split: Splitter, texts: readonly MarkedText[]): string {
  let [found, marked, right] = [0, 0, 0];
  for (const { text, ends } of texts) {
    const own = split(text);
    found += own.length;
    marked += ends.size;
    right += own.filter((end) => ends.has(end)).length;
  }
  const [precision, recall] = [right / found, right / marked];
  const figures = [precision, recall, (2 * precision * recall) / (precision + recall)];
  return `${name.padEnd(22)}${figures.map((one) => (one * 100).toFixed(2).padStart(9)).join('')}`;
}
