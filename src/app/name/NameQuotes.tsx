import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { QuotesView } from '../../core/address/quotes-view.ts';
import type { AtlasQuote } from '../../core/atlas/atlas.ts';
import type { NameFile } from '../../core/dossier/name-file.ts';
import { countOf } from '../../core/text/count-of.ts';
import { makeRows } from '../evidence/make-rows.ts';
import { RelayTable } from '../evidence/RelayTable.tsx';
import { findSections } from './name-sections.ts';
import { Section } from './Section.tsx';

export interface NameQuotesProps {
  readonly file: NameFile;
}

/** Words given as its own, words that it passed on, and what others say of it. */
export function NameQuotes({ file }: NameQuotesProps) {
  const { name, said, carried, about } = file;
  const speaks = name.type === 'PER' || name.type === 'ORG';
  return (
    <>
      {speaks && said.length + carried.length === 0 && (
        <Section id="said" title={`Said by ${name.shortLabel}`}>
          <p>No report in this collection gives words as theirs.</p>
        </Section>
      )}
      <Quotes file={file} id="said" quotes={said} view={{ by: [name.id] }} />
      <Quotes file={file} id="carried" quotes={carried} view={{ via: [name.id] }} />
      <Quotes file={file} id="about" quotes={about} view={{ with: [name.id] }} />
    </>
  );
}

interface QuotesProps extends NameQuotesProps {
  readonly id: 'said' | 'carried' | 'about';
  readonly quotes: readonly AtlasQuote[];
  /** Where all of them are. */
  readonly view: QuotesView;
}

function Quotes({ file, id, quotes, view }: QuotesProps) {
  const section = findSections(file).find((one) => one.id === id);
  if (!section || quotes.length === 0) return null;
  const articles = new Map(file.articles.map((article) => [article.id as string, article]));
  const names = new Map([file.name, ...file.others].map((name) => [name.id as string, name.label]));
  return (
    <Section {...section}>
      <RelayTable rows={makeRows(quotes, articles, names)} />
      {quotes.length < section.count && (
        <p>
          <Link to={formatAddress({ kind: 'quotes', ...view })}>All {countOf(section.count, 'quote')}</Link>
        </p>
      )}
    </Section>
  );
}
