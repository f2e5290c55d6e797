declare module '@citation-js/core' {
  /** A list of records, read from any format that a plugin knows. */
  export class Cite {
    constructor(records: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'bibtex'): string;
    format(format: 'ris', options: { readonly format: 'object'; readonly spec: 'mixed' | 'old' }): unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
