/** How often the engine is right on text that others marked, as `npm run measure` printed it on 22 November 2026. */
export const MEASURED_RATES: readonly { readonly what: string; readonly text: string; readonly figure: string }[] = [
  { what: 'Sentences', text: '1,000 sentences of news and encyclopedia (PUD)', figure: 'F1 99.9' },
  { what: 'Dates, with the right value', text: '120 news articles (MEANTIME)', figure: 'F1 81.2' },
  { what: 'People, organisations, places', text: 'PUD, never trained on', figure: 'F1 72.8' },
  { what: 'People, organisations, places', text: 'political articles (CrossNER test)', figure: 'F1 83.7' },
  { what: 'Spellings of one name joined', text: '120 news articles (MEANTIME)', figure: 'B³ 95.7' },
  { what: 'Words of saying and thinking found', text: '120 news articles (MEANTIME)', figure: 'F1 62.1' },
  { what: 'Date of an event exactly right', text: '90 news articles (SemEval-2015 task 4)', figure: '66.4 %' },
];
