/** A browser, as far as every engine can be driven in the same way. */
export interface Driver {
  readonly open: (url: string) => Promise<void>;
  /** Runs a function body in the page; what it returns, or what its promise settles to. */
  readonly run: (body: string) => Promise<unknown>;
  /** Types text into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** An engine, and how it is started. */
export interface Engine {
  readonly name: string;
  /** Program that has to be there. */
  readonly program: string | undefined;
  /** What to do where it is not. */
  readonly advice: string;
  readonly start: (program: string) => Promise<Driver>;
}
