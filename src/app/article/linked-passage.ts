import type { PassageRef } from '../../core/address/address.ts';
import { resolvePassage } from '../../core/article/resolve-passage.ts';
import type { Resolution } from '../../core/article/resolve-passage.ts';
import type { Passage } from '../../core/article/passage.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import type { ArticleAddress } from './use-article-address.ts';

/** A line above the place where a linked passage stands, or used to stand. */
export interface Notice {
  /** Of the line on the page, by which the passage is described. */
  readonly id: string;
  readonly message: string;
  /** Offset in the article's text of the block that it stands above; `undefined` for above all of them. */
  readonly above: number | undefined;
}

/** The passage that the address names, as this edition has it. */
export interface Linked {
  /** `undefined` when it is no longer there: then nothing is highlighted. */
  readonly passage: Passage | undefined;
  /** `undefined` when it stands where the link says. */
  readonly notice: Notice | undefined;
}

/** Looks up the passage of an address; `undefined` when the address has none. */
export function findLinked(article: Article, { passage: ref, quote }: ArticleAddress): Linked | undefined {
  if (ref === undefined) return undefined;
  const resolution = resolvePassage(article, ref, quote);
  const message = passageMessage(resolution, ref);
  if (resolution.kind === 'gone') {
    const old = resolution.paragraph === undefined ? undefined : article.paragraphs[resolution.paragraph - 1];
    return { passage: undefined, notice: toNotice(message, old?.range.start) };
  }
  const { passage } = resolution;
  return { passage, notice: toNotice(message, passage.ranges[0]?.start) };
}

function toNotice(message: string | undefined, above: number | undefined): Notice | undefined {
  return message === undefined ? undefined : { id: 'passage-notice', message, above };
}

/** What the reader is told about a linked passage; `undefined` when it stands where the link says. */
export function passageMessage(resolution: Resolution, ref: Pick<PassageRef, 'check'>): string | undefined {
  switch (resolution.kind) {
    case 'exact':
      return undefined;
    case 'moved':
      return `This passage moved ${move(resolution)} since the link was made.`;
    case 'changed':
      return 'The wording changed since the link was made. This is the closest passage.';
    case 'gone':
      // Only a check code shows that the passage once stood somewhere.
      return ref.check === undefined
        ? 'This article has no such passage.'
        : 'The linked sentence is no longer in this edition.';
  }
}

/** Numbers of the paragraphs that hold some of `passage`. */
export function paragraphsOf({ paragraphs }: Article, passage: Passage | undefined): readonly number[] {
  if (passage?.from.kind !== 'paragraph') return [];
  return paragraphs.flatMap((_, i) => (i + 1 >= passage.from.n && i + 1 <= passage.to.n ? [i + 1] : []));
}

function move({ passage, fromParagraph, toParagraph }: Extract<Resolution, { kind: 'moved' }>): string {
  const unit = passage.from.kind;
  return fromParagraph === toParagraph
    ? `within ${unit} ${toParagraph}`
    : `from ${unit} ${fromParagraph} to ${toParagraph}`;
}
