/** A news agency that sells text: its short name and the ways in which it is printed, as a pattern. */
interface KnownAgency {
  readonly name: string;
  readonly printed: string;
}

/** Short names are matched as printed, in capitals: `PA` is an agency, `pa` is a word. */
const KNOWN: readonly KnownAgency[] = [
  { name: 'AP', printed: 'AP|A\\.P\\.|(?:[Tt]he |THE )?(?:Associated Press|ASSOCIATED PRESS)' },
  { name: 'Reuters', printed: '(?:Thomson )?(?:Reuters|REUTERS)' },
  { name: 'AFP', printed: 'AFP|(?:Agence France|AGENCE FRANCE)[- ](?:Presse|PRESSE)' },
  { name: 'PTI', printed: 'PTI|Press Trust of India' },
  { name: 'ANI', printed: 'ANI|Asian News International' },
  { name: 'IANS', printed: 'IANS|Indo-Asian News Service' },
  { name: 'UNI', printed: 'UNI|United News of India' },
  { name: 'UPI', printed: 'UPI|United Press International' },
  { name: 'Xinhua', printed: 'Xinhua(?: News Agency)?|XINHUA|新华社|新華社' },
  { name: 'TASS', printed: '(?:ITAR-)?TASS|Tass|ТАСС' },
  { name: 'RIA Novosti', printed: 'RIA(?: Novosti)?|РИА(?: Новости)?' },
  { name: 'Interfax', printed: 'Interfax|INTERFAX|Интерфакс' },
  { name: 'Ukrinform', printed: 'Ukrinform' },
  { name: 'Yonhap', printed: 'Yonhap(?: News Agency)?|YONHAP|연합뉴스' },
  { name: 'KCNA', printed: 'KCNA|Korean Central News Agency' },
  { name: 'Kyodo', printed: 'Kyodo(?: News)?|KYODO' },
  { name: 'Jiji', printed: 'Jiji(?: Press)?|JIJI' },
  { name: 'dpa', printed: 'dpa|DPA|Deutsche Presse-Agentur' },
  { name: 'EFE', printed: 'EFE' },
  { name: 'ANSA', printed: 'ANSA' },
  { name: 'Lusa', printed: 'Lusa|LUSA' },
  { name: 'Belga', printed: 'Belga|BELGA' },
  { name: 'PA Media', printed: 'PA(?: Media)?|Press Association' },
  { name: 'The Canadian Press', printed: '(?:The )?Canadian Press|THE CANADIAN PRESS' },
  { name: 'AAP', printed: 'AAP|Australian Associated Press' },
  { name: 'Anadolu', printed: 'Anadolu(?: Agency| Ajans[ıi])?|AA' },
  { name: 'Bernama', printed: 'Bernama|BERNAMA' },
  { name: 'Antara', printed: 'Antara(?: News)?|ANTARA' },
  { name: 'IRNA', printed: 'IRNA' },
  { name: 'WAM', printed: 'WAM' },
  { name: 'SPA', printed: 'SPA|Saudi Press Agency' },
  { name: 'Petra', printed: 'Petra News Agency' },
  { name: 'APP', printed: 'APP|Associated Press of Pakistan' },
  { name: 'BSS', printed: 'BSS' },
  { name: 'VNA', printed: 'VNA|Vietnam News Agency' },
  { name: 'NAN', printed: 'NAN|News Agency of Nigeria' },
  { name: 'Bloomberg', printed: 'Bloomberg(?: News)?|BLOOMBERG' },
];

const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${KNOWN.map(({ printed }) => `(${printed})`).join('|')})(?![\\p{L}\\p{N}_-])`,
  'gu',
);

/** An agency's name where it stands in a short text. */
export interface NamedAgency {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Every known news agency named in a credit, byline or label, in order, repeats included. Not for running text: there `UNI` may be a university. */
export function findAgencies(text: string): readonly NamedAgency[] {
  const found: NamedAgency[] = [];
  for (const match of text.matchAll(ANY)) {
    const which = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    const agency = KNOWN[which];
    if (agency !== undefined) found.push({ name: agency.name, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The agency's short name when the text is nothing but one agency's name; `undefined` otherwise. */
export function findAgencyNamed(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 40) return undefined;
  const [first] = findAgencies(trimmed);
  return first !== undefined && first.start === 0 && first.end === trimmed.length ? first.name : undefined;
}
