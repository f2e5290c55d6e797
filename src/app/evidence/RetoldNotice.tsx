import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import styles from './RetoldNotice.module.css';

export interface RetoldNoticeProps {
  /** Instead of the usual sentence. */
  readonly children?: ReactNode;
}

/** Says of a page whose words were retold that they were, and leads to what that means. */
export function RetoldNotice({ children = 'Retold by Story Atlas from wire reports.' }: RetoldNoticeProps) {
  return (
    <p className={styles.root}>
      {children} <Link to={`${formatAddress({ kind: 'about' })}#sources`}>What that means</Link>
    </p>
  );
}
