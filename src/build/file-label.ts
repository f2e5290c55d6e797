import { keepText } from '../core/article/keep-text.ts';
import { dropBidiControls } from '../core/text/plain-label.ts';

/**
 * A file's name as it is shown and as an editor's data may name it: nothing in it is hidden, breaks the line, turns what stands
 * around it or speaks to a terminal.
 */
export function toFileLabel(file: string): string {
  return dropBidiControls(keepText(file)).replaceAll(/[\n\t]+/g, ' ');
}
