import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../build/build-atlas.ts';
import { describeAtlas } from './describe-atlas.ts';

describe('the report on a collection', () => {
  it('prints every article, every line set aside and every problem', async () => {
    const { atlas, clippings } = await buildAtlas('src/corpus');
    const problem = {
      kind: 'x',
      severity: 'error',
      file: 'a.txt',
      line: 3,
      message: 'It is bad.',
      advice: 'Mend it.',
    } as const;
    const report = describeAtlas({ ...atlas, problems: [problem] }, clippings);
    for (const { id, setAside } of atlas.articles) {
      expect(report).toContain(id);
      for (const { line } of setAside) expect(report).toContain(`line ${line},`);
    }
    expect(report).toContain('2 files, 3 articles, 12 lines set aside, 1 problem (1 rejected)');
    expect(report).toContain('error a.txt:3: It is bad. Mend it.');
  });
});
