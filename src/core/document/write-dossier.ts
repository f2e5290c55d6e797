import { escapeMarkdown } from '../text/escape-markdown.ts';
import { escapeHtml, voidElement } from '../text/html.ts';
import type { Dossier, DossierPassage, DossierSource } from './dossier.ts';

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.5 Georgia,serif}blockquote,.retold{margin:.25rem 0 .5rem;padding-left:1rem;border-left:4px solid #86104e}small,dl,ol{font:.875rem/1.5 system-ui,sans-serif}dt{font-weight:600}.states{margin:1.25rem 0 0;font:600 .875rem/1.5 system-ui,sans-serif}dd{margin:0}code{overflow-wrap:anywhere}';

/** The file asks nobody for anything and runs nothing, whoever opens it wherever. */
const POLICY = voidElement('meta', {
  'http-equiv': 'Content-Security-Policy',
  content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
});

/**
 * The dossier as one page of HTML that needs nothing else. `urlOf` gives the full address of a path of the app. Retold words stand
 * behind their notice and are no quotation.
 */
export function writeDossierHtml(
  { title, edition, entries, sources }: Dossier,
  urlOf: (path: string) => string,
): string {
  const text = escapeHtml;
  const link = (path: string, label: string): string => `<a href="${text(urlOf(path))}">${text(label)}</a>`;
  const passage = ({ words, states, chain, places, retold }: DossierPassage): string => {
    const stated = states.length === 0 ? '' : `<p class="states">${states.map(text).join('<br>')}</p>\n`;
    const stands = places.map(
      (one) => `${link(one.path, one.label)} <a href="#source-${one.source}">[${one.source}]</a>`,
    );
    const paragraphs = words.split(/\n\n+/).map(text).join('<br><br>');
    const quoted =
      retold === undefined ? `<blockquote>${paragraphs}</blockquote>` : `<p class="retold">${paragraphs}</p>`;
    const notice = retold === undefined ? '' : ` Words ${text(retold)}.`;
    return `${stated}${quoted}\n<p><small>${text(chain)}. ${stands.join(', ')}.${notice}</small></p>`;
  };
  const body = entries.map((entry) =>
    [
      `<section>\n<h2>${link(entry.key, entry.title)}</h2>`,
      ...(entry.facts.length === 0
        ? []
        : [`<dl>${entry.facts.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')}</dl>`]),
      ...entry.passages.map(passage),
      '</section>',
    ].join('\n'),
  );
  const source = ({ n, title: name, told, path, file, sha256 }: DossierSource): string =>
    `<li id="source-${n}">${link(path, name)}. ${text(told)}. Clipping ${text(file)}, SHA-256 <code>${text(sha256)}</code></li>`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8">${POLICY}<meta name="viewport" content="width=device-width"><title>${text(title)}: dossier</title><style>${STYLE}</style></head>`,
    `<body>\n<h1>${text(title)}: dossier</h1>`,
    `<p>${text(headLine(edition))}</p>`,
    ...body,
    `<h2>Sources</h2>\n<ol>\n${sources.map(source).join('\n')}\n</ol>`,
    '</body>\n</html>\n',
  ].join('\n');
}

/** The dossier as Markdown, with the same words and numbers. */
export function writeDossierMarkdown(
  { title, edition, entries, sources }: Dossier,
  urlOf: (path: string) => string,
): string {
  const text = (value: string): string => escapeMarkdown(value.replaceAll(/\s+/g, ' '));
  const link = (path: string, label: string): string => `[${text(label)}](<${urlOf(path)}>)`;
  const passage = ({ words, states, chain, places, retold }: DossierPassage): string =>
    [
      ...(states.length === 0 ? [] : [states.map((state) => `- ${text(state)}`).join('\n')]),
      retold === undefined ? `> “${text(words)}”` : `**Words ${text(retold)}:** ${text(words)}`,
      `${text(chain)}. ${places.map(({ path, label, source }) => `${link(path, label)} \\[${source}\\]`).join(', ')}.`,
    ].join('\n\n');
  return [
    `# ${text(title)}: dossier`,
    text(headLine(edition)),
    ...entries.flatMap((entry) => [
      `## ${link(entry.key, entry.title)}`,
      ...(entry.facts.length === 0
        ? []
        : [entry.facts.map(([name, value]) => `- **${name}**: ${text(value)}`).join('\n')]),
      ...entry.passages.map(passage),
    ]),
    '## Sources',
    sources
      .map(
        ({ n, title: name, told, path, file, sha256 }) =>
          `${n}. ${link(path, name)}. ${text(told)}. Clipping ${text(file)}, SHA-256 ${sha256}`,
      )
      .join('\n'),
    '',
  ].join('\n\n');
}

/** What stands below the title in every format. */
export function headLine(edition: string): string {
  return `${edition === '' ? '' : `${edition}. `}What is reported, with the sentences it rests on. Numbers name the sources at the end.`;
}
