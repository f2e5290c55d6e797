/**
 * The faces of our fonts that a text needs, as a style sheet that holds them: a picture is drawn without the page, and the reader’s other
 * programs have other letters. A face that cannot be opened is left out.
 */
export async function collectFonts(text: string, families: readonly string[]): Promise<string> {
  const points = [...new Set(text)].map((char) => char.codePointAt(0) ?? 0);
  const faces = [...document.styleSheets]
    .flatMap(listFaces)
    .filter(({ style }) => families.some((family) => style.getPropertyValue('font-family').includes(family)))
    .filter(({ style }) => style.getPropertyValue('font-style') !== 'italic')
    .filter(({ style }) => covers(style.getPropertyValue('unicode-range'), points));
  const written = await Promise.all(faces.map(writeFace));
  return written.join('');
}

function listFaces(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

/** Whether any of these characters is in a range such as `U+0-FF, U+131`. */
function covers(range: string, points: readonly number[]): boolean {
  return range.split(',').some((part) => {
    const [, from = '', to = from] = /U\+([\dA-F]+)(?:-([\dA-F]+))?/i.exec(part) ?? [];
    return points.some((point) => point >= parseInt(from, 16) && point <= parseInt(to, 16));
  });
}

async function writeFace({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, source] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
  if (source === undefined) return '';
  try {
    const url = new URL(source, parentStyleSheet?.href ?? document.baseURI).href;
    const held = url.startsWith('data:') ? url : await readAsData(url);
    const rules = ['font-family', 'font-weight', 'font-style', 'unicode-range'].map(
      (name) => `${name}:${style.getPropertyValue(name)};`,
    );
    return `@font-face{${rules.join('')}src:url("${held}") format("woff2")}`;
  } catch {
    return '';
  }
}

async function readAsData(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font could not be opened (${response.status}).`);
  const blob = await response.blob();
  return new Promise((settle, fail) => {
    const reader = new FileReader();
    reader.onload = () => settle(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => fail(reader.error ?? new Error('The font could not be read.'));
    reader.readAsDataURL(blob);
  });
}
