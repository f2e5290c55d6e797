import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { AtlasLink } from '../../core/atlas/atlas.ts';
import { handLines } from '../../core/atlas/tell-name.ts';
import { groupPassages } from '../../core/chronicle/tell-event.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import { KIND_WORDS, tellLinkDates } from '../../core/chronicle/tell-link.ts';
import type { NameFile, OtherName } from '../../core/dossier/name-file.ts';
import { LINK_KINDS } from '../../core/graph/network.ts';
import { countOf } from '../../core/text/count-of.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import { PassageFigure } from '../evidence/PassageFigure.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './NameLinks.module.css';
import { Section } from './Section.tsx';

export interface NameLinksProps {
  readonly file: NameFile;
}

/** What the reports say of it and another name, by kind; each opens its sentences. */
export function NameLinks({ file }: NameLinksProps) {
  const { links, totals } = file;
  if (links.length === 0) return null;
  return (
    <Section id="links" title="Links" count={totals.links}>
      {LINK_KINDS.map((kind) => {
        const own = links.filter((link) => link.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind} className={styles.group}>
            <h3 className={styles.kind}>
              {KIND_WORDS[kind]} <span className={styles.count}>{own.length}</span>
            </h3>
            <ul className={styles.list}>
              {own.map((link) => (
                <Row key={`${link.a} ${link.b} ${link.verb}`} link={link} file={file} />
              ))}
            </ul>
          </div>
        );
      })}
      {links.length < totals.links && <p className={styles.count}>The {links.length} with most sentences are shown.</p>}
    </Section>
  );
}

const MODALITIES = { happened: '', expected: 'expected, not confirmed', possible: 'only possible' } as const;

function Row({ link, file }: { readonly link: AtlasLink; readonly file: NameFile }) {
  const others = new Map<string, OtherName>(file.others.map((other) => [other.id, other]));
  const articles = new Map<string, ArticleTelling>(file.articles.map((article) => [article.id, article]));
  const other = others.get(link.a === file.name.id ? link.b : link.a);
  const notes = [tellLinkDates(link.dates), MODALITIES[link.modality], ...handLines(link)].filter(
    (note) => note !== '',
  );
  const label = (id: string) => {
    const name = others.get(id);
    if (!name) return file.name.shortLabel;
    return <Link to={formatAddress({ kind: 'name', name: name.id })}>{name.label}</Link>;
  };
  const groups = groupPassages(link.evidence);
  return (
    <li className={styles.row}>
      <p>
        {other && <NameShape type={other.type} />}
        {label(link.a)} {link.verb} {label(link.b)}
        {notes.length > 0 && <span className={styles.count}> · {notes.join(' · ')}</span>}
      </p>
      <Disclosure summary={countOf(groups.length, 'passage')}>
        <div className={styles.passages}>
          {groups.map((group) => (
            <PassageFigure key={group[0].words} group={group} articles={articles} hasChain />
          ))}
        </div>
      </Disclosure>
    </li>
  );
}
