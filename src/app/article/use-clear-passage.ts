import { useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { focusParagraphOf } from './paragraph-rows.ts';
import type { ArticleAddress } from './use-article-address.ts';

/** Takes the linked passage out of the address, and the words it was linked with. Focus stays at its paragraph. */
export function useClearPassage(address: ArticleAddress): () => void {
  const navigate = useNavigate();
  const cleared = formatAddress({ ...address, passage: undefined, quote: undefined });
  return () => {
    focusParagraphOf(document.querySelector('[data-arrival]'));
    void navigate(cleared, { replace: true, preventScrollReset: true });
  };
}
