// The mark-up of a caption: `_…_` is a word with a definition, `**…**` is strong. Everything else is text.
import { Fragment } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { DefinedWord, type Term } from '../../figures/parts/DefinedWord';
import { unbrokenEnd } from '../unbrokenEnd';

/** Splits before and after each marked piece, marks included. The punctuation beside a word with a definition belongs to its piece:
    the word is a button, and a line may break on either side of one. */
const MARKED = /([（“(]?_[^_]+_[）”)，。；：？！,.;:?!]*|\*\*[^*]+\*\*)/;
const DEFINED = /^([^_]*)_([^_]+)_(.*)$/;

/** `term` is what the first word with a definition means. */
export function captionText(text: string, term: Term | null): Elements {
  // What a piece is belongs to its key, as in inlineText.tsx.
  const pieces = text.split(MARKED).map((piece, place) => ({ piece, place }));
  return pieces.map(({ piece, place }) => {
    if (piece.startsWith('**')) return <strong key={place}>{piece.slice(2, -2)}</strong>;
    const [, before, word, after] = DEFINED.exec(piece) ?? [];
    if (word && term) {
      return (
        <span key={`defined ${place}`} className="unbroken">
          <span>{before}</span>
          <DefinedWord term={term}>{word}</DefinedWord>
          <span>{after}</span>
        </span>
      );
    }
    if (place === pieces.length - 1) return <Fragment key="end">{unbrokenEnd(piece, text.length)}</Fragment>;
    return <span key={`text ${place}`}>{piece}</span>;
  });
}

/** The same without marks, for those who hear it. */
export function plainCaption(text: string): string {
  return text.replaceAll('**', '').replaceAll('_', '');
}
