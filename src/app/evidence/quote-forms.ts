import type { SpeechForm } from '../../core/speech/speech.ts';

/** How words are given, in words. */
export const FORM_WORDS: Readonly<Record<SpeechForm, string>> = {
  direct: 'direct words',
  part: 'direct words, part of a sentence',
  reported: 'reported, not in quotation marks',
};
