// The mark-up of a caption: `_…_` is a word with a definition, `**…**` is strong. Everything else is text.
import type { Elements } from 'react/jsx-runtime';
import { DefinedWord, type Term } from '../../figures/parts/DefinedWord';

/** Splits before and after each marked piece, marks included. */
const MARKED = /(_[^_]+_|\*\*[^*]+\*\*)/;

/** `term` is what the first word with a definition means. */
export function captionText(text: string, term: Term | null): Elements {
  // Pieces never change places, so their places are their keys.
  const pieces = text.split(MARKED).map((piece, place) => ({ piece, place }));
  return pieces.map(({ piece, place }) => {
    if (piece.startsWith('**')) return <strong key={place}>{piece.slice(2, -2)}</strong>;
    if (piece.startsWith('_') && term) {
      return (
        <DefinedWord key={place} term={term}>
          {piece.slice(1, -1)}
        </DefinedWord>
      );
    }
    return <span key={place}>{piece}</span>;
  });
}

/** The same without marks, for those who hear it. */
export function plainCaption(text: string): string {
  return text.replaceAll('**', '').replaceAll('_', '');
}
