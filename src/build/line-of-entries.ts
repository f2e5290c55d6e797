/** The line, counted from 1, on which each entry of a JSON list begins. The text must be valid JSON; a list inside an entry does not count. */
export function lineOfEntries(json: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isString = false;
  let isFresh = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at] ?? '';
    if (sign === '\n') line += 1;
    if (isString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isString = false;
      continue;
    }
    if (/\s/.test(sign)) continue;
    if (isFresh && sign !== ']') {
      lines.push(line);
      isFresh = false;
    }
    if (sign === '"') isString = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if ((sign === '[' && depth === 1) || (sign === ',' && depth === 1)) isFresh = true;
  }
  return lines;
}
