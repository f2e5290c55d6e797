import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGazetteer } from '../core/entity/gazetteer.ts';
import { joinNames } from '../core/entity/join-names.ts';
import type { Mention, NameType } from '../core/entity/mention.ts';
import type { NamedDocument } from '../core/entity/name.ts';
import { type MeantimeArticle, readMeantime } from './train-names-meantime.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/data/language/', import.meta.url));
const GAZETTEER = fileURLToPath(new URL('../core/entity/data/gazetteer.txt', import.meta.url));
const TYPES: Readonly<Record<string, NameType>> = { PER: 'PER', ORG: 'ORG', FIN: 'ORG', LOC: 'LOC', PRO: 'WORK' };

/** A named mention, with the entity that people gave it and the one that we did. */
export interface Clustered {
  readonly gold: string;
  readonly ours: string;
}

/** Precision, recall and F1 of clusters, in per cent, by B³ (Bagga and Baldwin 1998): the mean over mentions. */
export function scoreClusters(mentions: readonly Clustered[]): { precision: number; recall: number; f1: number } {
  const size = (key: (one: Clustered) => string): ReadonlyMap<string, number> => {
    const sizes = new Map<string, number>();
    for (const one of mentions) sizes.set(key(one), (sizes.get(key(one)) ?? 0) + 1);
    return sizes;
  };
  const gold = size((one) => one.gold);
  const ours = size((one) => one.ours);
  const both = size((one) => JSON.stringify([one.gold, one.ours]));
  let precision = 0;
  let recall = 0;
  for (const one of mentions) {
    const shared = both.get(JSON.stringify([one.gold, one.ours])) ?? 0;
    precision += shared / (ours.get(one.ours) ?? 1);
    recall += shared / (gold.get(one.gold) ?? 1);
  }
  const count = Math.max(1, mentions.length);
  const sum = precision + recall;
  return {
    precision: (100 * precision) / count,
    recall: (100 * recall) / count,
    f1: sum === 0 ? 0 : (200 * precision * recall) / (sum * count),
  };
}

interface GoldDocument {
  readonly document: NamedDocument;
  /** For each mention its entity in the document and in the collection. */
  readonly entities: readonly { readonly entity: string; readonly instance: string }[];
}

/** `measure aliases [folder]`: names joined from given mentions, against what people joined. */
export async function measureAliases(words: readonly string[]): Promise<void> {
  const folder = join(words.find((word) => !word.startsWith('--')) ?? FOLDER, 'meantime/intra_cross-doc_annotation');
  if (!existsSync(folder)) return console.log(`MEANTIME is not there: ${folder}`);
  const gazetteer = openGazetteer(readFileSync(GAZETTEER, 'utf8'));
  const gold = readMeantime(folder).map(toGold);
  const rows: Record<string, Clustered[]> = {
    alone: [],
    together: [],
    'exact words, alone': [],
    'exact words, together': [],
  };
  for (const { document, entities } of gold) {
    const ids = idsOf([document], joinNames([document], gazetteer).names);
    entities.forEach(({ entity }, mention) => {
      const place = document.mentions[mention];
      const text = document.text.slice(place?.start, place?.end);
      rows['alone']?.push({ gold: `${document.id} ${entity}`, ours: `${document.id} ${ids.get(`0 ${mention}`)}` });
      rows['exact words, alone']?.push({ gold: `${document.id} ${entity}`, ours: `${document.id} ${text}` });
    });
  }
  const documents = gold.map(({ document }) => document);
  const ids = idsOf(documents, joinNames(documents, gazetteer).names);
  gold.forEach(({ document, entities }, index) =>
    entities.forEach(({ instance }, mention) => {
      const place = document.mentions[mention];
      rows['together']?.push({ gold: instance, ours: ids.get(`${index} ${mention}`) ?? '' });
      rows['exact words, together']?.push({ gold: instance, ours: document.text.slice(place?.start, place?.end) });
    }),
  );
  console.log(`MEANTIME, ${rows['alone']?.length ?? 0} named mentions, B³`);
  for (const [name, mentions] of Object.entries(rows)) printRow(name, scoreClusters(mentions));
  if (words.includes('--misses')) printMisses(gold, ids);
}

function printRow(name: string, { precision, recall, f1 }: ReturnType<typeof scoreClusters>): void {
  const numbers = [precision, recall, f1].map((value) => value.toFixed(1).padStart(8)).join('');
  console.log(`${name.padEnd(26)}${numbers}`);
}

function idsOf(
  documents: readonly NamedDocument[],
  names: ReturnType<typeof joinNames>['names'],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, mentions } of names)
    for (const { document, mention } of mentions) ids.set(`${document} ${mention}`, id);
  if (documents.some(({ mentions }, at) => mentions.some((_, mention) => !ids.has(`${at} ${mention}`)))) {
    throw new Error('A mention belongs to no name');
  }
  return ids;
}

function toGold(article: MeantimeArticle): GoldDocument {
  let text = '';
  const places = article.tokens.map(({ form }) => {
    const start = text.length === 0 ? 0 : text.length + 1;
    text += `${text.length === 0 ? '' : ' '}${form}`;
    return { start, end: text.length };
  });
  const named = article.mentions
    .filter(({ form, type, tokens }) => /^(?:PRE\.)?NAM$/.test(form) && TYPES[type] !== undefined && tokens.length > 0)
    .map((mention) => ({
      mention,
      start: places[mention.tokens[0] ?? 0]?.start ?? 0,
      end: places[mention.tokens.at(-1) ?? 0]?.end ?? 0,
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const mentions: readonly Mention[] = named.map(({ mention, start, end }) => ({
    start,
    end,
    type: TYPES[mention.type] ?? 'ORG',
  }));
  return { document: { id: article.name, text, mentions }, entities: named.map(({ mention }) => mention) };
}

function printMisses(gold: readonly GoldDocument[], ids: ReadonlyMap<string, string>): void {
  const groups = new Map<string, Map<string, Set<string>>>();
  gold.forEach(({ document, entities }, index) =>
    entities.forEach(({ instance }, mention) => {
      const place = document.mentions[mention];
      const ours = groups.get(instance) ?? new Map<string, Set<string>>();
      groups.set(instance, ours);
      const id = ids.get(`${index} ${mention}`) ?? '';
      ours.set(id, (ours.get(id) ?? new Set()).add(document.text.slice(place?.start, place?.end)));
    }),
  );
  for (const [instance, ours] of groups) {
    if (ours.size > 1)
      console.log(`${instance}: ${[...ours.values()].map((texts) => [...texts].join(', ')).join(' | ')}`);
  }
}
