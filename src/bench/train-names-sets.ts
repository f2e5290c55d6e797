import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMeantimeNames } from './train-names-meantime.ts';
import { type LabelledText, type LabelledToken, toLabelledText } from './train-names-text.ts';

/** The parts of the labelled data that a model may be trained on, and those that are only measured with. */
export const TRAINING_SETS = ['wikigold', 'btc', 'ewt-dev', 'crossner', 'politics-dev', 'meantime'] as const;
export const TEST_SETS = ['pud', 'ewt-test', 'politics-test'] as const;

/** A labelled set, by the word for it. */
export type NameSet = (typeof TRAINING_SETS)[number] | (typeof TEST_SETS)[number];

const DOMAINS = ['ai', 'literature', 'music', 'science'];
/** CrossNER's types that are people, organisations and places here; its others are left out. */
const CROSSNER_TYPES: Readonly<Record<string, string>> = {
  politician: 'PER',
  person: 'PER',
  scientist: 'PER',
  writer: 'PER',
  musicalartist: 'PER',
  researcher: 'PER',
  politicalparty: 'ORG',
  organisation: 'ORG',
  university: 'ORG',
  band: 'ORG',
  country: 'LOC',
  location: 'LOC',
};

/** Reads one set from the folder with the labelled data; empty when it is not there. Licences: see the notice beside the model. */
export function readNameSet(folder: string, set: NameSet): readonly LabelledText[] {
  switch (set) {
    case 'pud':
      return readUner(join(folder, 'uner/en_pud-ud-test.iob2'));
    case 'ewt-dev':
      return readUner(join(folder, 'uner/en_ewt-ud-dev.iob2'));
    case 'ewt-test':
      return readUner(join(folder, 'uner/en_ewt-ud-test.iob2'));
    case 'politics-test':
      return readCrossner(join(folder, 'crossner/politics.test.txt'));
    case 'politics-dev':
      return ['train', 'dev'].flatMap((part) => readCrossner(join(folder, `crossner/politics.${part}.txt`)));
    case 'crossner':
      return DOMAINS.flatMap((domain) =>
        ['train', 'dev', 'test'].flatMap((part) => readCrossner(join(folder, `crossner/${domain}.${part}.txt`))),
      );
    case 'wikigold':
      return readWikigold(join(folder, 'wikigold/CONLL-format/data/wikigold.conll.txt'));
    case 'btc':
      return readTweets(join(folder, 'btc/CONLL-format/data'));
    case 'meantime':
      return readMeantimeNames(join(folder, 'meantime/intra_cross-doc_annotation'));
  }
}

function readLines(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** Universal NER: the sentence is given as text, its tokens are looked for in it. */
function readUner(file: string): readonly LabelledText[] {
  const documents: { text: string; tokens: LabelledToken[] }[][] = [];
  for (const line of readLines(file)) {
    if (line.startsWith('# newdoc')) documents.push([]);
    const sentences = documents.at(-1) ?? [];
    if (line.startsWith('# text = ')) sentences.push({ text: line.slice(9), tokens: [] });
    const [number = '', form = '', tag = ''] = line.split('\t');
    if (/^\d+$/.test(number)) sentences.at(-1)?.tokens.push({ form, tag });
  }
  return documents.map(toLabelledText);
}

function readBlocks(file: string, separator: string): readonly (readonly LabelledToken[])[] {
  const blocks: LabelledToken[][] = [[]];
  for (const line of readLines(file)) {
    const [form = '', tag = ''] = line.trimEnd().split(separator);
    if (form === '' || tag === '') blocks.push([]);
    else blocks.at(-1)?.push({ form, tag });
  }
  return blocks.filter((block) => block.length > 0);
}

/** CrossNER: sentences without documents, each read as a text of its own. */
function readCrossner(file: string): readonly LabelledText[] {
  return readBlocks(file, '\t').map((block) => {
    const tokens = block.map(({ form, tag }) => {
      const type = CROSSNER_TYPES[tag.slice(2)];
      return { form, tag: type ? `${tag.slice(0, 2)}${type}` : 'O' };
    });
    return toLabelledText([{ tokens }]);
  });
}

function readWikigold(file: string): readonly LabelledText[] {
  const documents: { tokens: readonly LabelledToken[] }[][] = [[]];
  for (const block of readBlocks(file, ' ')) {
    if (block[0]?.form === '-DOCSTART-') documents.push([]);
    else documents.at(-1)?.push({ tokens: block });
  }
  return documents.filter((document) => document.length > 0).map(toLabelledText);
}

/** The parts of the Broad Twitter Corpus that are news: MH17 and mainstream media. The others made the model worse. */
const NEWS_TWEETS: ReadonlySet<string> = new Set(['e.conll', 'g.conll']);

/** Tweets without their addresses: `@name` and links are dropped, `#` is. */
function readTweets(folder: string): readonly LabelledText[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => NEWS_TWEETS.has(name));
  return files.toSorted().flatMap((name) =>
    readBlocks(join(folder, name), '\t').map((block) => {
      const tokens = block
        .filter(({ form }, at) => form !== '@' && block[at - 1]?.form !== '@' && !/^(?:http|#$|RT$)/.test(form))
        .map(({ form, tag }) => ({ form: form.replace(/^#/, ''), tag }))
        .filter(({ form }) => form !== '');
      return toLabelledText([{ tokens }]);
    }),
  );
}
