/** What was filled into the fields for operators, as one would type it. `values` gives what stands under a name. */
export function writeOperators(values: (name: string) => readonly string[]): string {
  const text = (name: string): string => (values(name)[0] ?? '').replace(/["“”„«»]/gu, ' ').trim();
  const words = (name: string): readonly string[] =>
    text(name)
      .split(/\s+/u)
      .filter((word) => word !== '');
  const quoted = (value: string): string => (/\s/u.test(value) ? `"${value}"` : value);
  const filter = (name: string): string => (text(name) === '' ? '' : `${name}:${quoted(text(name))}`);
  const [left, ...right] = words('near');
  return [
    text('phrase') === '' ? '' : `"${text('phrase')}"`,
    words('any').join(' OR '),
    words('without')
      .map((word) => `-${word}`)
      .join(' '),
    words('headline')
      .map((word) => `headline:${word}`)
      .join(' '),
    left !== undefined && right.length > 0 ? `${left} NEAR ${right.join(' NEAR ')}` : (left ?? ''),
    ...['by', 'via', 'who', 'where', 'on', 'from', 'to', 'only'].map(filter),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
