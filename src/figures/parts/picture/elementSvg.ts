// What stands in an element, as one SVG file that needs nothing else: its drawings, its canvases and pictures as images, and of
// HTML the fills, frames and texts, each where it is seen.
const SVG = 'http://www.w3.org/2000/svg';
/** The look of a mark of SVG, which the style sheet would give. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
  'display',
];
/** Nothing smaller is seen: texts for screen readers are kept in one pixel. */
const SMALLEST = 2;
/** Round it, CSS px: letters reach a little beyond their place. */
const EDGE = 8;
const CLEAR = /^rgba\(.*, 0\)$|^transparent$/;

export interface ElementSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Null while nothing is drawn in it. */
export function elementSvg(root: Element): ElementSvg | null {
  const seen = root.getBoundingClientRect();
  if (seen.width < SMALLEST || seen.height < SMALLEST || !root.querySelector('svg, canvas, img')) return null;
  const [left, top] = [seen.left - EDGE, seen.top - EDGE];
  const [width, height] = [seen.width + 2 * EDGE, seen.height + 2 * EDGE];
  const file = create('svg', { xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height });
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper');
  file.append(create('rect', { width: '100%', height: '100%', fill: paper }));
  add(root);
  return { text: new XMLSerializer().serializeToString(file), width, height };

  function add(element: Element): void {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // What has no box of its own may hold what has.
    const boxed = style.display !== 'contents';
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
    if (boxed && (box.width < SMALLEST || box.height < SMALLEST) && !element.closest('svg')) return;
    const place = { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
    if (element instanceof SVGSVGElement) file.append(drawing(element, place));
    else if (element instanceof HTMLCanvasElement || element instanceof HTMLImageElement) {
      const href = pixels(element);
      if (href) file.append(create('image', { ...place, href, preserveAspectRatio: 'none' }));
    } else {
      if (boxed) addFrame(style, place);
      for (const child of element.childNodes) {
        if (child instanceof Element) add(child);
        else if (child instanceof Text && child.data.trim() !== '') addText(child, style);
      }
    }
  }

  function addFrame(style: CSSStyleDeclaration, place: Record<string, number>): void {
    const edge = Number.parseFloat(style.borderTopWidth) || 0;
    const framed = edge > 0 && style.borderBottomStyle === 'solid' && style.borderLeftStyle === 'solid';
    if (CLEAR.test(style.backgroundColor) && !framed) return;
    const rx = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, place.height / 2);
    const stroke: Record<string, string | number> = framed
      ? { stroke: style.borderTopColor, 'stroke-width': edge }
      : {};
    file.append(create('rect', { ...place, rx, fill: style.backgroundColor, ...stroke }));
  }

  /** Each line where the browser has set it. */
  function addText(text: Text, style: CSSStyleDeclaration): void {
    for (const { words, box } of linesOf(text)) {
      const line = create('text', {
        x: box.left - left,
        y: box.top - top + box.height / 2,
        'dominant-baseline': 'central',
        textLength: box.width,
        lengthAdjust: 'spacingAndGlyphs',
        fill: style.color,
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        'font-style': style.fontStyle,
      });
      line.textContent = words;
      file.append(line);
    }
  }
}

/** A copy that carries its computed look with it, since the style sheet stays behind. */
function drawing(layer: SVGSVGElement, place: Record<string, number>): SVGElement {
  const copy = layer.cloneNode(true) as SVGElement;
  const originals = layer.querySelectorAll('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i]);
    for (const property of KEPT) element.style.setProperty(property, style.getPropertyValue(property));
    element.removeAttribute('class');
  });
  const { fill, color, overflow } = getComputedStyle(layer);
  for (const { name } of [...copy.attributes])
    if (name !== 'viewBox' && name !== 'preserveAspectRatio') copy.removeAttribute(name);
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  for (const [name, value] of Object.entries({ fill, color, overflow })) copy.setAttribute(name, value);
  return copy;
}

function linesOf(text: Text): { words: string; box: DOMRect }[] {
  const range = document.createRange();
  const lines: { words: string; box: DOMRect }[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+\s*/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.trimEnd().length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
      last.words += ` ${word.trim()}`;
      last.box = new DOMRect(last.box.left, last.box.top, box.right - last.box.left, last.box.height);
    } else lines.push({ words: word.trim(), box });
  }
  return lines;
}

/** Null where the browser does not give the pixels away. */
function pixels(source: HTMLCanvasElement | HTMLImageElement): string | null {
  try {
    if (source instanceof HTMLCanvasElement) return source.toDataURL('image/png');
    const canvas = document.createElement('canvas');
    canvas.width = source.naturalWidth;
    canvas.height = source.naturalHeight;
    canvas.getContext('2d')?.drawImage(source, 0, 0);
    return canvas.toDataURL('image/png');
  } catch {
    return null;
  }
}

function create(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
