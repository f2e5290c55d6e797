/** How often the engine is right on text that others marked, as `npm run measure` prints it. */
export const MEASURED_RATES: readonly { readonly what: string; readonly text: string; readonly figure: string }[] = [];
