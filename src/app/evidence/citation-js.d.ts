declare module '@citation-js/core' {
  /** A list of records, read from any format that a plugin knows. */
  export class Cite {
    constructor(records: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: string, options?: Readonly<Record<string, unknown>>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
