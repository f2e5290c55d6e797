import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledText, type LabelledToken, toLabelledText } from './train-names-text.ts';

/** A mention as MEANTIME marks it: which tokens, how it is put, and which entity it is of. */
export interface MeantimeMention {
  readonly tokens: readonly number[];
  /** `NAM` for a name, `PRE.NAM` for a name before a noun, and others. */
  readonly form: string;
  /** `PER`, `ORG`, `LOC`, `PRO`, `FIN`; empty when the mention refers to nothing. */
  readonly type: string;
  /** The entity within its document. */
  readonly entity: string;
  /** The entity within the whole collection; the document's own when it is not in others. */
  readonly instance: string;
}

/** One article of MEANTIME. Tokens are counted from 0. */
export interface MeantimeArticle {
  readonly name: string;
  readonly tokens: readonly { readonly form: string; readonly sentence: number }[];
  readonly mentions: readonly MeantimeMention[];
}

/** Reads every article of a folder of MEANTIME, in order of name. Source: NewsReader MEANTIME, CC BY 4.0. */
export function readMeantime(folder: string): readonly MeantimeArticle[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'));
  return files.toSorted().map((name) => readArticle(name, readFileSync(join(folder, name), 'utf8')));
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function readArticle(name: string, xml: string): MeantimeArticle {
  const tokens: { form: string; sentence: number }[] = [];
  const places = new Map<string, number>();
  for (const [, tag = '', form = ''] of xml.matchAll(/<token ([^>]*)>([^<]*)</g)) {
    places.set(attribute(tag, 't_id'), tokens.length);
    tokens.push({ form: unescape(form), sentence: Number(attribute(tag, 'sentence')) });
  }
  const entities = new Map<string, { type: string; instance: string }>();
  for (const [, tag = ''] of xml.matchAll(/<ENTITY ([^>]*)>/g)) {
    const instance = attribute(tag, 'instance_id');
    entities.set(attribute(tag, 'm_id'), { type: attribute(tag, 'ent_type'), instance });
  }
  const refers = new Map<string, string>();
  for (const [, link = ''] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = /<target m_id="([^"]*)"/.exec(link)?.[1] ?? '';
    for (const [, source = ''] of link.matchAll(/<source m_id="([^"]*)"/g)) refers.set(source, target);
  }
  const mentions: MeantimeMention[] = [];
  for (const [, tag = '', inner = ''] of xml.matchAll(/<ENTITY_MENTION ([^>]*)>([\s\S]*?)<\/ENTITY_MENTION>/g)) {
    const entity = refers.get(attribute(tag, 'm_id')) ?? '';
    const { type = '', instance = '' } = entities.get(entity) ?? {};
    const anchors = [...inner.matchAll(/<token_anchor t_id="([^"]*)"/g)].map(([, id = '']) => places.get(id) ?? -1);
    mentions.push({
      tokens: anchors.filter((at) => at >= 0).toSorted((a, b) => a - b),
      form: attribute(tag, 'syntactic_type'),
      type,
      entity,
      instance: instance === '' ? `${name}#${entity}` : instance,
    });
  }
  return { name, tokens, mentions };
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The part of every article that was marked throughout, with its people, organisations and places. */
export function readMeantimeNames(folder: string): readonly LabelledText[] {
  return readMeantime(folder).map((article) => {
    const names = article.mentions.filter(
      ({ form, type }) => /^(?:PRE\.)?NAM$/.test(form) && /^(?:PER|ORG|LOC)$/.test(type),
    );
    const tags = new Map<number, string>();
    for (const { tokens, type } of names) {
      const from = tokens.findIndex((at) => !/^(?:the|The)$/.test(article.tokens[at]?.form ?? ''));
      const last = tokens.findIndex((at, i) => i > from && /^,$/.test(article.tokens[at]?.form ?? ''));
      tokens
        .slice(Math.max(from, 0), last < 0 ? undefined : last)
        .forEach((at, i) => tags.set(at, `${i === 0 ? 'B' : 'I'}-${type}`));
    }
    const sentences: { tokens: LabelledToken[] }[] = [];
    const marked = Math.min(
      5,
      Math.max(0, ...names.map(({ tokens }) => article.tokens[tokens[0] ?? 0]?.sentence ?? 0)),
    );
    article.tokens.forEach(({ form, sentence }, at) => {
      if (sentence > marked) return;
      const last = (sentences[sentence] ??= { tokens: [] });
      last.tokens.push({ form, tag: tags.get(at) ?? 'O' });
    });
    return toLabelledText(sentences.filter(Boolean));
  });
}
