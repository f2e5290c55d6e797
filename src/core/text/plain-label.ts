const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Marks that turn or overrule direction until something ends them. The short ones (U+200E, U+200F, U+061C) only say which way a sign goes. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const WORD = /[\p{L}\p{M}]+/gu;

/** The text without the marks that turn reading direction: a name must not be able to reorder the words around it. */
export function dropBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}

/** Whether a text holds hidden marks that make its words stand in another order than they are written. */
export function turnsDirection(text: string): boolean {
  return TURNING.test(text);
}

/**
 * Whether a word has Latin letters beside Cyrillic or Greek ones, of which many look alike: such a name may pass for another
 * (Unicode Technical Standard 39, section 5.1).
 */
export function hasLookAlikes(text: string): boolean {
  return (text.match(WORD) ?? []).some(
    (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
  );
}
