import type { Basis } from '../../core/article/report.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import { dayInWords } from '../../core/atlas/day-in-words.ts';
import { retoldNotice } from '../../core/atlas/retold.ts';
import { countOf } from '../../core/text/count-of.ts';

/** One answer to “where does this text come from”. */
export interface SourceField {
  readonly name: 'Agency' | 'Outlet' | 'Dated' | 'Length' | 'Cleaning';
  readonly value: string;
  readonly why: string;
}

/** Words read in a minute. English non-fiction is read at 238 on average (Brysbaert 2019); a little under, for names and dates. */
const WORDS_PER_MINUTE = 220;

/** The five fields of “where this text comes from”. What is not known is said, what was concluded is called inferred. */
export function sourceFields(article: Article): readonly SourceField[] {
  const { agency, outlet, dated, words, paragraphs, setAside } = article;
  const minutes = Math.max(1, Math.round(words / WORDS_PER_MINUTE));
  return [
    {
      name: 'Agency',
      value: agency?.name ?? 'Not named',
      why: agency ? reason(agency, 'inferred') : 'nothing in the clipping says which agency wrote it',
    },
    {
      name: 'Outlet',
      value: outlet?.name ?? 'Not named',
      why: outlet?.why ?? 'nothing in the clipping says who printed it',
    },
    {
      name: 'Dated',
      value: dated ? dayInWords(dated.edtf, 'weekday') : 'No date',
      why: dated ? reason(dated, 'worked out') : 'nothing in the clipping says when it was published',
    },
    {
      name: 'Length',
      value: countOf(words, 'word'),
      why: `${countOf(paragraphs.length, 'paragraph')}, ${countOf(minutes, 'minute')}`,
    },
    {
      name: 'Cleaning',
      value: setAside.length === 0 ? 'Nothing set aside' : `${countOf(setAside.length, 'line')} set aside`,
      why: setAside.length === 0 ? 'every line of the clipping is part of the report' : 'show what and why',
    },
  ];
}

/** The same in one line, for narrow screens: `AP, inferred. Outlet not named. Dated Sun 17 Sep 2023. 838 words.` */
export function sourceLine({ agency, outlet, dated, words }: Article): string {
  const who = agency ? `${agency.name}${agency.basis === 'derived' ? ', inferred' : ''}` : 'Agency not named';
  const when = dated
    ? `Dated ${dayInWords(dated.edtf, 'weekday')}${dated.basis === 'derived' ? ', worked out' : ''}`
    : 'No date';
  return `${who}. ${outlet ? `Printed by ${outlet.name}` : 'Outlet not named'}. ${when}. ${countOf(words, 'word')}.`;
}

/** Who says so, for a passage that is shared; a retold article says so first. */
export function saysWho({ agency, dated, retells }: Article): string {
  if (retells) return `${capitalise(retoldNotice(retells))}.`;
  const who = agency ? `${agency.name}, ${agency.basis === 'derived' ? 'inferred' : 'stated'}` : 'Agency not named';
  return `${who}. ${dated ? `Dated ${dayInWords(dated.edtf, 'weekday')}` : 'No date'}.`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An agency is inferred, a date is worked out: the words that readers meet everywhere. */
function reason({ basis, why }: { readonly basis: Basis; readonly why: string }, derived: string): string {
  return basis === 'derived' ? `${derived}: ${why}` : why;
}
