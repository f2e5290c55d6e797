import { findAgencies } from './agencies.ts';

const PAPER =
  '(?:times|post|herald|news|daily|tribune|gazette|chronicle|courier|journal|mail|standard|star|telegraph|guardian|observer|review|press|today|express|independent|mirror|sun|globe|record|examiner|register|sentinel|dispatch|bulletin|echo|mercury|leader|reporter|advertiser|argus|monitor|inquirer|weekly|magazine|morning|evening|nation|citizen|republic|world|voice|digest|wire|online|tv|radio|broadcasting|network|channel|newspaper|messenger|advocate|enquirer|despatch|bugle|beacon|argosy|ledger)';
const OUTLET_LINE = new RegExp(
  `^(?:the (?:\\p{Lu}[\\p{L}.'’&-]* ){0,4}${PAPER}(?: \\p{Lu}[\\p{L}]*)?|(?:\\p{Lu}[\\p{L}.'’&-]* ){1,3}${PAPER})$`,
  'iu',
);
const TITLE_CASE = /^(?:(?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|and|the|for|on|de|la|le|el|der|die|das)(?:\s|$))+$/u;

/** Whether a line is nothing but a newspaper's or station's name, as database exports print it under the headline. */
export function isOutletLine(text: string): boolean {
  return text.length <= 50 && TITLE_CASE.test(text) && OUTLET_LINE.test(text) && findAgencies(text).length === 0;
}
