import { refOf } from '../../core/article/passage.ts';
import type { CitationParts } from '../../core/atlas/cite.ts';
import { AddToDossier } from '../evidence/AddToDossier.tsx';
import { CitationFormats } from '../evidence/CitationFormats.tsx';
import { PassageFacts } from './PassageFacts.tsx';
import type { PassageFactsProps } from './PassageFacts.tsx';
import { formatPassageLink } from './share-link.ts';

export interface PassageCardProps extends PassageFactsProps {
  readonly parts: CitationParts;
}

/** What can be done with a passage beside copying it: further formats and the dossier; and what it rests on. */
export function PassageCard({ file, passage, parts }: PassageCardProps) {
  return (
    <>
      <CitationFormats parts={parts} />
      <AddToDossier path={formatPassageLink(file.article.id, refOf(passage))} />
      <PassageFacts file={file} passage={passage} />
    </>
  );
}
