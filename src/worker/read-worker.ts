import { annotateText, type PlainText, type TextAnnotations } from '../core/atlas/annotate-text.ts';
import type { Engine } from '../core/atlas/engine.ts';
import { locatePlaces } from '../core/entity/locate-places.ts';
import { type NameFiles, openNames } from '../core/entity/open-names.ts';

/** What the worker that reads texts is asked: first to open its data, then to read. */
export type ReadRequest =
  { readonly kind: 'open'; readonly files: NameFiles } | { readonly kind: 'read'; readonly text: PlainText };

/** One answer for each request, in order. */
export type ReadAnswer =
  | { readonly kind: 'opened' }
  | { readonly kind: 'annotations'; readonly annotations: TextAnnotations }
  | { readonly kind: 'failed'; readonly message: string };

let engine: Engine | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  self.postMessage(answer(data));
});

function answer(request: ReadRequest): ReadAnswer {
  try {
    if (request.kind === 'open') {
      const { recognise, gazetteer, places } = openNames(request.files);
      engine = { recognise, gazetteer, locate: (names) => locatePlaces(names, { gazetteer, places }) };
      return { kind: 'opened' };
    }
    if (engine === undefined) throw new Error('The data was not opened yet.');
    return { kind: 'annotations', annotations: annotateText(request.text, engine) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
