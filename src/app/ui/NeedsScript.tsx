import { Notice } from './Notice.tsx';

/** For pages that are a tool and not a text: why nothing answers where scripts are off. */
export function NeedsScript() {
  return (
    <noscript>
      <Notice>This page needs JavaScript. Articles, events, names and stories read without it.</Notice>
    </noscript>
  );
}
