/** Stands in for what the citation library would fetch with. A page asks no other origin for anything. */
export class Headers {}

// The package that it stands for has a default export.
// oxlint-disable-next-line import/no-default-export
export default function refuse(): never {
  throw new Error('Nothing is fetched for a citation');
}
