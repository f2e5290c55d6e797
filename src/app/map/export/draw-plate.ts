const SVG = 'http://www.w3.org/2000/svg';
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
];
/** Room below the plate for what it says of itself. */
const FOOT = 28;
/** Pixels of the picture for one of the plate. */
const PNG_SCALE = 2;

/** A plate on the page as an SVG file that needs no styles of ours; below it `origin`, which says where it is from. */
export function drawPlate(plate: SVGSVGElement, origin: string): string {
  const copy = plate.cloneNode(true) as SVGSVGElement;
  const { width, height } = plate.viewBox.baseVal;
  const originals = plate.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const original = originals[index];
    if (original) freezeStyle(original, element);
  });
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('viewBox', `0 0 ${width} ${height + FOOT}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height + FOOT));
  const { color, fontFamily } = getComputedStyle(plate);
  const ground = element('rect', {
    width: String(width),
    height: String(height + FOOT),
    fill: getComputedStyle(plate).backgroundColor,
  });
  const foot = element('text', {
    x: '12',
    y: String(height + 19),
    fill: color,
    'font-family': fontFamily,
    'font-size': '13',
  });
  foot.textContent = origin;
  copy.prepend(ground);
  copy.append(foot);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a picture of pixels, twice as fine as the plate. */
export async function paintPlate(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PNG_SCALE;
    canvas.height = image.naturalHeight * PNG_SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((settle, fail) => {
      canvas.toBlob((blob) => (blob ? settle(blob) : fail(new Error('The picture could not be drawn.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Colours and letters as they are now; words keep their width whatever letters another program has. Links go: they name no address there. */
function freezeStyle(original: SVGElement, copy: SVGElement): void {
  const style = getComputedStyle(original);
  for (const name of STYLES) copy.setAttribute(name, style.getPropertyValue(name));
  for (const name of ['class', 'href', 'tabindex', 'aria-label', 'aria-current']) copy.removeAttribute(name);
  if (original instanceof SVGTextElement)
    copy.setAttribute('textLength', String(Math.round(original.getComputedTextLength() * 10) / 10));
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
