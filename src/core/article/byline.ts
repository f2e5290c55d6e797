import { findAgencies } from './agencies.ts';
import { dropBidiControls } from '../text/plain-label.ts';

/** A line that says who wrote a report. An agency's byline names no person. */
export interface BylineWords {
  readonly names: readonly string[];
  /** Where the writer was, when the line says so: `By Jane Doe in Beirut`. */
  readonly place?: string;
}

const MAX_BYLINE_LENGTH = 160;
const LEAD =
  /^(?:(?:written|words|story|report|interview|text|analysis) )?by:?\s+|^(?:byline|author|writer)s?\s*:\s*(?:by\s+)?/i;
const ROLE =
  /\b(?:reporters?|correspondents?|editors?|writers?|staff|bureau|desk|columnist|journalist|news service|contributor|agency|media|team)\b/i;
const ROLE_AT_END = /\b(?:reporter|correspondent|editor|writer|columnist|journalist|contributor)s?$/i;
const TAIL = /\s(?:\||•|·|–|—|-)\s.*$|\s(?:for|at)\s.*$|,?\s\d.*$|\s\(.*$/;
const PLACE = /\s(?:in|reporting from)\s+(\p{Lu}[\p{L}.'’ -]{1,40})$/u;
const NAME_WORD =
  /^(?:(?:[dl]['’])?\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}]*|de|del|la|le|van|von|der|den|bin|bint|al|el|da|dos|di|du|y|ibn|ter)$/u;
const NOT_A_NAME =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|news|the|and|for|of|in|on|at|to|with|from|new|world|report|live|update|why|how|what|who|when|is|are|not|all|today)\b/i;
const SEPARATOR = /\s*(?:,|;|&|\band\b|\bwith\b|\bAND\b|\bWITH\b)\s*/;

/** Reads a line that announces its writer: `By Jane Doe`, `BYLINE: Jane Doe`, `Jane Doe | Staff Writer`. `undefined` for any other line. */
export function readByline(line: string): BylineWords | undefined {
  if (line.length > MAX_BYLINE_LENGTH) return undefined;
  const text = dropBidiControls(line).trim();
  const lead = LEAD.exec(text);
  if (lead === null) return readNameAndRole(text);
  const rest = text.slice(lead[0].length);
  const names = readNames(rest);
  if (names.length === 0 && findAgencies(rest).length === 0 && !ROLE.test(rest)) return undefined;
  if (/[.!?]$/.test(rest) && rest.split(/\s+/).length > 6) return undefined;
  const place = PLACE.exec(rest)?.[1];
  return { names, ...(place !== undefined && { place }) };
}

/** Whether a line says what its writer is and no more: `Europe correspondent`. */
export function isRoleLine(line: string): boolean {
  return line.length <= 50 && line.split(/\s+/).length <= 5 && ROLE_AT_END.test(line);
}

/** Reads a line that is nothing but one or more people's names. Only a line's place under the headline can make it a byline. */
export function readBareNames(line: string): BylineWords | undefined {
  if (line.length > 80) return undefined;
  const text = dropBidiControls(line).trim();
  const parts = text.split(SEPARATOR).map((part) => part.replace(PLACE, ''));
  if (!parts.every((part) => isName(part) && part.split(/\s+/).length >= 2)) return undefined;
  return { names: parts.map(toNameCase) };
}

/** Reads names from a field that holds nothing else, as a page's `author` does. */
export function readNames(text: string): readonly string[] {
  const plain = dropAgency(text.replace(PLACE, '').replace(TAIL, ''));
  const names: string[] = [];
  for (const field of plain.split(SEPARATOR)) {
    const part = field.replace(PLACE, '');
    if (!isName(part)) break;
    names.push(toNameCase(part));
  }
  return names;
}

/** `By JANE DOE Associated Press`: the agency follows the last name without a mark. */
function dropAgency(text: string): string {
  const last = findAgencies(text).at(-1);
  return last !== undefined && last.start > 0 && last.end === text.trimEnd().length
    ? text.slice(0, last.start).trimEnd()
    : text;
}

function readNameAndRole(text: string): BylineWords | undefined {
  const match = /^([^|,]{3,50}?)\s*(?:\||,)\s*([^|]{2,60})$/.exec(text);
  const [, name = '', role = ''] = match ?? [];
  if (match === null || !isName(name) || name.split(/\s+/).length < 2 || /[.!?]$/.test(role)) return undefined;
  if (findAgencies(role).length === 0 && !ROLE.test(role)) return undefined;
  return { names: [toNameCase(name)] };
}

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (text.trim() === '' || words.length > 5 || ROLE.test(text) || NOT_A_NAME.test(text)) return false;
  if (findAgencies(text).length > 0) return false;
  return words.every((word) => NAME_WORD.test(word));
}

/** `JANE DOE` is how wires print names, not how they are spelled. */
function toNameCase(name: string): string {
  const trimmed = name.trim();
  if (/\p{Ll}/u.test(trimmed) || !trimmed.includes(' ')) return trimmed;
  return trimmed.replace(/(\p{Lu})([\p{Lu}\p{M}]+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}
