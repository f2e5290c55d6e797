import { describe, expect, it } from 'vitest';
import { writeXml } from './write-xml.ts';

describe('XML', () => {
  it('is written with every text escaped and nothing that XML forbids', () => {
    expect(
      writeXml({
        name: 'a',
        attributes: { b: '"<&>"', c: undefined, n: 1 },
        children: [{ name: 'd', children: ['x\u0000\uD800 < y'] }, { name: 'e' }],
      }),
    ).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&lt;&amp;&gt;&quot;" n="1">\n  <d>x &lt; y</d>\n  <e/>\n</a>\n',
    );
  });
});
