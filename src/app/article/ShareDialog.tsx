import { useEffect, useRef, useState } from 'react';
import { refOf } from '../../core/article/passage.ts';
import type { Passage } from '../../core/article/passage.ts';
import type { Collection } from '../../core/atlas/atlas.ts';
import { citePassage, placeInWords } from '../../core/atlas/cite.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { siteUrl } from '../platform/site-url.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { CopyItem } from './CopyItem.tsx';
import { PassageEnds } from './PassageEnds.tsx';
import { PassageCard } from './PassageCard.tsx';
import styles from './ShareDialog.module.css';
import { formatPassageLink } from './share-link.ts';
import { capitalise, saysWho } from './source-fields.ts';
import { useCopy } from './use-copy.ts';

/** What the reader came for decides the title and which copies come first; the rest is the same. */
export type SharePurpose = 'share' | 'cite';

export interface ShareDialogProps {
  readonly file: ArticleFile;
  readonly collection: Collection;
  /** The passage to begin with. */
  readonly passage: Passage;
  readonly purpose: SharePurpose;
  readonly onClose: () => void;
}

/** A passage to send on, with everything it rests on: as a link, as a link that carries its words, and as a citation. */
export function ShareDialog({ file, collection, passage: first, purpose, onClose }: ShareDialogProps) {
  const { article } = file;
  const [passage, setPassage] = useState(first);
  const copying = useCopy();
  const ref = refOf(passage);
  const link = siteUrl(formatPassageLink(article.id, ref));
  const parts = { article, passage, collection, url: link };
  const citation = citePassage(parts);
  const links = [
    { name: 'Link', action: 'Copy link', text: link, done: 'Link copied' },
    {
      name: 'Link with its words',
      action: 'Copy link with words',
      text: siteUrl(formatPassageLink(article.id, ref, passage.text)),
      done: 'Link with its words copied',
    },
  ];
  const citations = [
    { name: 'Citation', action: 'Copy citation', text: citation.plain, done: 'Citation copied' },
    { name: 'Citation in Markdown', action: 'Copy Markdown', text: citation.markdown, done: 'Markdown copied' },
  ];
  const copies = useRef<HTMLDivElement>(null);
  // Most readers take the passage as it is: the first copy is one press away. What it copies stays in sight.
  useEffect(() => copies.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const { result } = copying;
  return (
    <Dialog title={purpose === 'share' ? 'Share a passage' : 'Cite a passage'} onClose={onClose}>
      <div className={styles.root}>
        <blockquote className={styles.passage}>
          {passage.text.split('\n\n').map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
        </blockquote>
        <p className={styles.place}>{capitalise(placeInWords(passage))}</p>
        <p className={styles.who}>{saysWho(article)}</p>
        <PassageEnds article={article} passage={passage} onChange={setPassage} />
        <div className={styles.copies} ref={copies}>
          {(purpose === 'share' ? [...links, ...citations] : [...citations, ...links]).map((item, i) => (
            <CopyItem key={item.name} {...item} isMain={i === 0} copying={copying} />
          ))}
        </div>
        <output className={styles.status}>
          {result && (result.isCopied ? `${result.done}.` : 'The clipboard is closed to this page.')}
        </output>
        <PassageCard file={file} passage={passage} parts={parts} />
      </div>
    </Dialog>
  );
}
