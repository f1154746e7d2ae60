// The stage as one self-contained SVG file: its own marks, and the canvas of pictures as an image between them.
const SVG = 'http://www.w3.org/2000/svg';
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
  'paint-order',
];

/** Null while there is no stage on screen. */
export function stageSvg(stage: HTMLElement | null): string | null {
  const layers = stage?.querySelectorAll<SVGSVGElement>('svg.stage-layer');
  const canvas = stage?.querySelector('canvas');
  if (!layers || layers.length < 2 || !canvas) return null;
  const [under, over] = layers;
  const width = under.clientWidth;
  const height = under.clientHeight;
  const file = document.createElementNS(SVG, 'svg');
  file.setAttribute('xmlns', SVG);
  file.setAttribute('viewBox', `0 0 ${width} ${height}`);
  file.setAttribute('width', String(width));
  file.setAttribute('height', String(height));
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  const image = document.createElementNS(SVG, 'image');
  image.setAttribute('href', canvas.toDataURL('image/png'));
  image.setAttribute('width', String(width));
  image.setAttribute('height', String(height));
  file.append(paper, styledCopy(under), image, styledCopy(over));
  return new XMLSerializer().serializeToString(file);
}

/** A copy that carries its computed look with it, since the style sheet stays behind. */
function styledCopy(layer: SVGSVGElement): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  for (const child of layer.children) group.append(child.cloneNode(true));
  const originals = layer.querySelectorAll('*');
  group.querySelectorAll<SVGElement>('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i]);
    for (const property of KEPT) element.style.setProperty(property, style.getPropertyValue(property));
    element.removeAttribute('class');
  });
  return group;
}
