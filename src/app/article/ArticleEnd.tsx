import type { Collection } from '../../core/atlas/atlas.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { ClippingFacts } from './ClippingFacts.tsx';
import { PrintedAddress } from './PrintedAddress.tsx';
import { SetAsideSection } from './SetAsideSection.tsx';
import { StoryNeighbours } from './StoryNeighbours.tsx';
import type { ArticleAddress } from './use-article-address.ts';

export interface ArticleEndProps {
  readonly file: ArticleFile;
  readonly collection: Collection;
  readonly address: ArticleAddress;
}

/** What stands below the text: what was left out of it, where it was cut from, and what to read next. */
export function ArticleEnd({ file, collection, address }: ArticleEndProps) {
  return (
    <>
      <SetAsideSection article={file.article} />
      <ClippingFacts article={file.article} />
      <StoryNeighbours file={file} />
      <PrintedAddress edition={collection.edition} address={address} />
    </>
  );
}
