import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../core/atlas/cite-record.ts';

/** Writes a record as BibTeX or RIS. The library is large: this module is loaded when one of the two is asked for. */
export function writeRecord(item: CslItem, format: 'bibtex' | 'ris'): string {
  return format === 'ris' ? writeRis(item) : `${new Cite([item]).format('bibtex').trim()}\n`;
}

type RisFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The library maps the fields; the lines are ours, because its own break addresses and words after 70 letters. */
function writeRis(record: CslItem): string {
  const { accessed, source: _, ...item } = record;
  const cite = new Cite([item]);
  const fieldsOf = (spec: 'mixed' | 'old'): RisFields =>
    (cite.format('ris', { format: 'object', spec }) as readonly RisFields[])[0] ?? {};
  const { TY: type = '', PY: year, ...fields } = fieldsOf('mixed');
  // Who wrote for a newspaper, and on which day, only the older specification has a place for; a field that it does not know (the
  // source) would have readers take the record for a newer one.
  const { A1: author, Y1: day } = item.type === 'article-newspaper' ? fieldsOf('old') : {};
  const all: RisFields = {
    ...fields,
    ...(day === undefined ? { PY: year } : { A1: author, Y1: day }),
    ...(accessed && { Y2: `${accessed['date-parts'][0].join('/')}/` }),
  };
  const lines = Object.entries(all).flatMap(([tag, values = []]) =>
    [values].flat().map((value) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}`),
  );
  return `${[`TY  - ${[type].flat().join('')}`, ...lines, 'ER  - '].join('\n')}\n`;
}
