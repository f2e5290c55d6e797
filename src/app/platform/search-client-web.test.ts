import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../worker/messages.ts';
import type { SearchResult } from '../../core/search/result.ts';
import { createWebSearchClient } from './search-client-web.ts';

const REQUEST = { query: 'ferry', isTyping: false, limits: { article: 1, event: 0, name: 0, quote: 0 } };
const RESULT = { problems: [] } as unknown as SearchResult;

/** A worker that starts and answers, until it hangs. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];
  isHung = false;
  isStopped = false;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }

  postMessage(message: ToWorker): void {
    if (this.isHung || this.isStopped) return;
    if (message.kind === 'ping') this.#answer({ kind: 'pong' });
    if (message.kind === 'search' && message.request.query === 'poison') this.isHung = true;
    else if (message.kind === 'search') this.#answer({ kind: 'found', id: message.id, result: RESULT });
  }

  terminate(): void {
    this.isStopped = true;
  }

  #answer(data: FromWorker): void {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

describe('a worker that hangs', () => {
  beforeEach(() => {
    FakeWorker.started.length = 0;
    vi.stubGlobal('Worker', FakeWorker);
    vi.stubGlobal('location', new URL('https://atlas.test/'));
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const signal = (): AbortSignal => new AbortController().signal;
  const open = () => createWebSearchClient(() => Promise.resolve('https://atlas.test/search.json'));

  it('is stopped and started anew: what was asked is told to have failed, the next search is answered', async () => {
    const client = open();
    await expect(client.search(REQUEST, signal())).resolves.toBe(RESULT);
    const failed = vi.fn<(error: Error) => void>();
    client.search({ ...REQUEST, query: 'poison' }, signal()).catch(failed);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(failed.mock.calls.map(([{ message }]) => message)).toEqual([
      'The search took too long and was started anew. Try it again.',
    ]);
    expect(FakeWorker.started.map(({ isStopped }) => isStopped)).toEqual([true]);
    await expect(client.search(REQUEST, signal())).resolves.toBe(RESULT);
    expect(FakeWorker.started).toHaveLength(2);
  });

  it('is stopped even while the reader goes on typing', async () => {
    const client = open();
    const failed = vi.fn();
    client.search({ ...REQUEST, query: 'poison' }, signal()).catch(failed);
    for (let letter = 0; letter < 10; letter += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      if (failed.mock.calls.length === 0) client.search(REQUEST, signal()).catch(failed);
    }
    expect(failed).toHaveBeenCalled();
    expect(FakeWorker.started[0]?.isStopped).toBe(true);
  });

  it('is told from one that works long and gives signs of life', async () => {
    const client = open();
    await client.search(REQUEST, signal());
    const [worker] = FakeWorker.started;
    const answer = vi.fn();
    const post = worker?.postMessage.bind(worker);
    if (worker && post) worker.postMessage = (message) => void (message.kind === 'search' || post(message));
    client.search(REQUEST, signal()).then(answer, answer);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(answer).not.toHaveBeenCalled();
    expect(worker?.isStopped).toBe(false);
  });
});
