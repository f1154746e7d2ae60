// The mark-up the chapters' words know: `**…**` is strong, and what stands in quotation marks is named: a control, a chart, a chapter.
// Everything else is text.
import type { Elements } from 'react/jsx-runtime';
import { unbrokenEnd } from './unbrokenEnd';

/** Splits before and after each marked piece; quotation marks stay outside. */
const MARKED = /(\*\*[^*]+\*\*|(?<=“)[^”]+(?=”))/;
/** What is said, and names nothing. */
const SAYINGS = new Set(['nobody I know', '不认识']);

/** `named` is what stands for a name. */
export function inlineText(text: string, named: (name: string) => Elements = (name) => <>{name}</>): Elements {
  // Every second piece is marked; pieces never change places, so their places are their keys.
  const pieces = text.split(MARKED).map((piece, place) => ({ piece, place }));
  return pieces.map(({ piece, place }) => {
    if (place === pieces.length - 1) return <span key={place}>{unbrokenEnd(piece, text.length)}</span>;
    if (place % 2 === 0 || SAYINGS.has(piece)) return <span key={place}>{piece}</span>;
    if (piece.startsWith('**')) return <strong key={place}>{piece.slice(2, -2)}</strong>;
    return <span key={place}>{named(piece)}</span>;
  });
}
