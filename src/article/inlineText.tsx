// The mark-up the chapters' words know: `**…**` is strong, and what stands in quotation marks is named: a control, a chart, a chapter.
// Everything else is text.
import { Fragment } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { unbrokenEnd } from './unbrokenEnd';

/** Splits before and after each marked piece; quotation marks stay outside. */
const MARKED = /(\*\*[^*]+\*\*|(?<=“)[^”]+(?=”))/;
/** What is said, and names nothing. */
const SAYINGS = new Set(['nobody I know', '不认识']);

/** `named` is what stands for a name. */
export function inlineText(text: string, named: (name: string) => Elements = (name) => <>{name}</>): Elements {
  // Every second piece is marked. What a piece is belongs to its key: in another language another kind of piece may stand in its
  // place, and a translator may have put the text of this one elsewhere.
  const pieces = text.split(MARKED).map((piece, place) => ({ piece, place }));
  return pieces.map(({ piece, place }) => {
    if (place === pieces.length - 1) return <Fragment key="end">{unbrokenEnd(piece, text.length)}</Fragment>;
    if (place % 2 === 0 || SAYINGS.has(piece)) return <span key={`text ${place}`}>{piece}</span>;
    if (piece.startsWith('**')) return <strong key={place}>{piece.slice(2, -2)}</strong>;
    return <span key={`named ${place}`}>{named(piece)}</span>;
  });
}
