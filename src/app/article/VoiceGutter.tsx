import { useEffect, useRef } from 'react';
import type { Range } from '../../core/text/range.ts';
import type { VoiceRun } from './voice-runs.ts';
import styles from './VoiceGutter.module.css';
import { VoiceShape } from './VoiceShape.tsx';

export interface VoiceGutterProps {
  readonly block: Range;
  readonly runs: readonly VoiceRun[];
}

const WIDTH = 6;

/**
 * A bar beside the sentences that rest on someone else's word. Until the page is measured its parts are as tall as their share of the
 * block's letters; then they stand beside their own lines. A line that two of them share is halved.
 */
export function VoiceGutter({ block, runs }: VoiceGutterProps) {
  const ref = useRef<SVGSVGElement>(null);
  useEffect(() => followSentences(ref.current), [runs]);
  const length = Math.max(1, block.end - block.start);
  const part = (letters: number): string => `${Math.round((1000 * letters) / length) / 10}%`;
  return (
    <svg className={styles.root} width={WIDTH} height="100%" aria-hidden="true" ref={ref}>
      {runs.map(({ start, end, last, pattern }) => (
        <g key={start} data-first={start} data-last={last}>
          <VoiceShape
            pattern={pattern}
            x={0.5}
            y={part(start - block.start)}
            width={WIDTH - 1}
            height={part(end - start)}
          />
        </g>
      ))}
    </svg>
  );
}

/** Keeps the parts of a gutter beside their lines when the text is laid out anew. */
function followSentences(gutter: SVGSVGElement | null): (() => void) | undefined {
  const block = gutter?.closest<HTMLElement>('[data-start]');
  if (!gutter || !block) return undefined;
  const shapes = [...gutter.querySelectorAll('[data-first] > *')].map((shape) => ({
    shape,
    y: shape.getAttribute('y') ?? '',
    height: shape.getAttribute('height') ?? '',
  }));
  // Lines break otherwise on paper, and nothing tells where: there the shares of letters have to do.
  const share = (): void => {
    for (const { shape, y, height } of shapes) {
      shape.setAttribute('y', y);
      shape.setAttribute('height', height);
    }
  };
  const place = (): void => {
    const top = block.getBoundingClientRect().top;
    let above = 0;
    for (const part of gutter.querySelectorAll<SVGGElement>('[data-first]')) {
      const lines = linesOf(block, part);
      const shape = part.firstElementChild;
      if (!lines || !shape) continue;
      const from = lines.top - top;
      const to = lines.bottom - top;
      const isShared = from < above - 1;
      const start = isShared ? (from + above) / 2 + 1 : from;
      shape.setAttribute('y', String(Math.round(start)));
      shape.setAttribute('height', String(Math.max(2, Math.round(to - start))));
      if (isShared) shorten(part.previousElementSibling?.firstElementChild, start - 2);
      above = to;
    }
  };
  const observer = new ResizeObserver(place);
  observer.observe(block);
  addEventListener('beforeprint', share);
  addEventListener('afterprint', place);
  return () => {
    observer.disconnect();
    removeEventListener('beforeprint', share);
    removeEventListener('afterprint', place);
    share();
  };
}

function linesOf(block: HTMLElement, part: SVGGElement): { readonly top: number; readonly bottom: number } | undefined {
  const find = (start: string | undefined): Element | null => block.querySelector(`[data-sentence="${start}"]`);
  const first = find(part.dataset['first'])?.getBoundingClientRect();
  const last = find(part.dataset['last'])?.getBoundingClientRect();
  return first && last && { top: first.top, bottom: last.bottom };
}

function shorten(shape: Element | null | undefined, bottom: number): void {
  const top = Number(shape?.getAttribute('y'));
  shape?.setAttribute('height', String(Math.max(2, Math.round(bottom - top))));
}
