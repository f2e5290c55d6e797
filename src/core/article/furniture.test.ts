import { expect, test } from 'vitest';

import { FURNITURE_LINES, FURNITURE_NOTICES } from './furniture-rules.ts';
import { findFurniture } from './furniture.ts';

test.each([
  ['Please enter your comment!', 'comment-form'],
  ['Your email address will not be published.', 'comment-form'],
  ['Share Tweet Email', 'share-bar'],
  ['Follow us on Facebook', 'share-bar'],
  ['- ADVERTISEMENT -', 'advertisement'],
  ['Story continues below advertisement', 'advertisement'],
  ['We use cookies to improve your visit.', 'cookie-notice'],
  ['Home > World > Asia', 'navigation'],
  ['Page 2 of 3', 'navigation'],
  ['Read more: Boats leave', 'related-links'],
  ['Related stories', 'related-links'],
  ['Sign up for our weekly newsletter', 'newsletter'],
  ['© 2024 The Example Times', 'copyright'],
  ['With inputs from PTI', 'credit'],
  ['(Reuters)', 'credit'],
  ['Reporting by Jane Doe; editing by John Roe', 'credit'],
  ['TT', 'label'],
  ['5 min read', 'label'],
  ['Correction: An earlier version gave another number.', 'label'],
])('%j is %s', (line, reason) => {
  expect(findFurniture(line)).toBe(reason);
});

test.each([
  '',
  'Boats left the harbour on Monday.',
  'The court told the site to ask readers before it stores cookies on their phones.',
  'What comes next',
  '“We share what we have,” she said.',
  'Sharing the last bread',
  'A reader of his wrote to the editor.',
])('%j may be part of the report', (line) => {
  expect(findFurniture(line)).toBeUndefined();
});

test('rules keep no state between lines', () => {
  for (const { pattern } of [...FURNITURE_LINES, ...FURNITURE_NOTICES])
    expect(pattern.global || pattern.sticky).toBe(false);
});

test.each([
  ['👉 Follow us: @example', 'share-bar'],
  ['SaveShareAa', 'share-bar'],
  ['Loading...', 'navigation'],
  ['View this email in your browser', 'navigation'],
  ['KEYWORDS', 'navigation'],
  ['Suggest a Correction', 'comment-form'],
  ['Read Comments', 'comment-form'],
  ['Unsubscribe | Manage your preferences', 'newsletter'],
  ['You are receiving this email because you signed up at a.example.', 'newsletter'],
  ['bur-rh/lm/dw', 'credit'],
  ['avu/mcl/roc', 'credit'],
  ['Associated Press writers Jo Roe in Omaha, Neb., and Jane Doe contributed to this report.', 'credit'],
  ['Follow the AP’s coverage of boats at https://a.example/boats.', 'related-links'],
  ['Media Contact:', 'label'],
] as const)('%s is %s', (line, reason) => {
  expect(findFurniture(line)).toBe(reason);
});
