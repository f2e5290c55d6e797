import { Link } from 'react-router';
import type { MarkKind } from '../../core/address/address.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ReadingSettings } from '../ui/ReadingSettings.tsx';
import styles from './ArticleTools.module.css';
import { MarksMenu } from './MarksMenu.tsx';
import type { SharePurpose } from './ShareDialog.tsx';

export interface ArticleToolsProps {
  readonly onShare: (purpose: SharePurpose) => void;
  readonly onFind: () => void;
  readonly isFinding: boolean;
  /** The comparison with another printing, where there is one. */
  readonly compare: { readonly name: string; readonly to: string } | undefined;
  readonly show: readonly MarkKind[];
  /** `undefined` for a text in which nothing was read. */
  readonly onShow: ((show: readonly MarkKind[]) => void) | undefined;
}

/** What a reader can do with the article, above its text. */
export function ArticleTools({ onShare, onFind, isFinding, compare, show, onShow }: ArticleToolsProps) {
  return (
    <div className={styles.root}>
      <Button onClick={() => onShare('share')}>
        <Icon name="link" />
        Share a passage
      </Button>
      <Button onClick={() => onShare('cite')}>Cite</Button>
      <Button aria-expanded={isFinding} onClick={onFind}>
        Find
      </Button>
      {compare && (
        <Link className={styles.compare} to={compare.to}>
          {compare.name}
        </Link>
      )}
      <div className={styles.end}>
        {onShow && <MarksMenu show={show} onChange={onShow} />}
        <ReadingSettings />
      </div>
    </div>
  );
}
