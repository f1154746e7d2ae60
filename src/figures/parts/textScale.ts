// How much larger than usual the reader wants the page's text: figures are laid out by how much text their width holds, in the
// style sheets by `rem`, and here by this.

/** The usual size of the root's text, CSS px. */
const USUAL = 16;

export function textScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / USUAL : 1;
}
