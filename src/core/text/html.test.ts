import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { dataBlock, escapeHtml, voidElement } from './html.ts';
import { anyText } from '../../bench/any-text.ts';

const text = anyText().map((value) => value.toWellFormed().replaceAll(/[\0\r]/g, ''));

describe('HTML written by us', () => {
  it('keeps any text as text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom('</b><script>', '&lt;', '"\' onload=x')), (value) => {
        const { childNodes } = parseFragment(`<b>${escapeHtml(value)}</b>`);
        expect(childNodes).toHaveLength(1);
        expect(
          JSON.stringify(childNodes, (key, node: unknown) => (key === 'parentNode' ? undefined : node)),
        ).not.toContain('"tagName":"script"');
      }),
    );
    const [element] = parseFragment(voidElement('meta', { content: '"><script>&amp;' })).childNodes;
    expect(element).toMatchObject({ attrs: [{ name: 'content', value: '"><script>&amp;' }] });
  });

  it('keeps any data inside its block', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom('</script><img src=x>', '<!--<script>', '\u2028')), (value) => {
        const { childNodes } = parseFragment(dataBlock('application/json', { value }, { id: 'x' }));
        expect(childNodes).toHaveLength(1);
        const [script] = childNodes as { childNodes?: { value?: string }[] }[];
        expect(JSON.parse(script?.childNodes?.[0]?.value ?? '')).toEqual({ value });
      }),
    );
  });
});
