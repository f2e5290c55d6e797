import type { Collection } from '../../core/atlas/atlas.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { LanguageNotice } from './LanguageNotice.tsx';
import { SourceBar } from './SourceBar.tsx';
import type { Reading } from './use-reading.ts';
import { VoicePatterns } from './VoicePatterns.tsx';
import { WhoSpeaks } from './WhoSpeaks.tsx';

export interface ArticleFrontProps {
  readonly file: ArticleFile;
  readonly collection: Collection;
  readonly reading: Pick<Reading, 'marks' | 'reads'>;
}

/** What stands above the text: its headline, where it comes from, and who speaks in it. */
export function ArticleFront({ file, collection, reading: { marks, reads } }: ArticleFrontProps) {
  const { article } = file;
  return (
    <>
      <VoicePatterns />
      <ArticleHead file={file} collection={collection} marks={marks} />
      <SourceBar article={article} />
      <WhoSpeaks article={article} shares={reads.shares} />
      <LanguageNotice article={article} />
    </>
  );
}
