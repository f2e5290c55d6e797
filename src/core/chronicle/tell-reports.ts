import { dayInWords } from '../atlas/day-in-words.ts';
import type { ArticleTelling } from './tell-event.ts';

/** What a lane rests on: `AP report dated 17 Sep 2023, in two versions`, `Reuters report dated 27 Jul 2024`, `12 reports, 3 Mar to 9 May 2024`. */
export function tellReports(articles: readonly ArticleTelling[]): string {
  const [first] = articles;
  if (!first) return '';
  const agencies = new Set(articles.map(({ agency, outlet }) => agency?.name ?? outlet?.name ?? ''));
  const days = [...new Set(articles.flatMap(({ dated }) => (dated === undefined ? [] : [dated.edtf])))].toSorted();
  const [maker = ''] = agencies.size === 1 ? agencies : [];
  const areVersions = articles.length > 1 && articles.every(({ version }) => version?.of === articles.length);
  if (articles.length === 1 || areVersions) {
    const report = [maker, 'report'].filter(Boolean).join(' ');
    const dated = days.length === 1 ? ` dated ${dayInWords(days[0] ?? '')}` : '';
    const versions = areVersions ? `, in ${articles.length === 2 ? 'two' : String(articles.length)} versions` : '';
    return capitalise(`${report}${dated}${versions}`);
  }
  const by = maker === '' ? '' : `${maker} `;
  const from = dayInWords(days[0] ?? '');
  const to = dayInWords(days.at(-1) ?? '');
  return `${articles.length} ${by}reports${from === '' ? '' : `, ${from === to ? from : `${from} to ${to}`}`}`;
}

/** The same in the room beside a title: `AP, 17 Sep 2023`, or how many there are: `12 reports`. */
export function tellReportsBriefly(articles: readonly ArticleTelling[]): string {
  const makers = new Set(articles.flatMap(({ agency, outlet }) => agency?.name ?? outlet?.name ?? []));
  const days = new Set(articles.flatMap(({ dated }) => dated?.edtf ?? []));
  if (makers.size > 1 || days.size > 1) return `${articles.length} reports`;
  return [...makers, ...[...days].map((day) => dayInWords(day))].join(', ');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
