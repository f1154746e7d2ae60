// How wide a line of chart text will be, estimated without a DOM so that layout stays pure and testable.
// Rounded up rather than down: a gap too wide is a blemish, a collision is a mistake.

/** Size of all text in the views, CSS px; charts.css sets the same. */
export const TEXT_SIZE = 13;

const NARROW = /[iljtfr.,:;'|!()[\] ·-]/;
const WIDE = /[mwMW%@—…]/;
const FULL = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** Estimated width of `text` in CSS px at `size` px, system sans. */
export function textWidth(text: string, size = TEXT_SIZE): number {
  let em = 0;
  for (const letter of text) {
    if (FULL.test(letter)) em += 1;
    else if (NARROW.test(letter)) em += 0.36;
    else if (WIDE.test(letter)) em += 0.92;
    else em += letter >= 'A' && letter <= 'Z' ? 0.7 : 0.6;
  }
  return em * size;
}

/** Runs that a line never breaks inside: one full-width character, or one word with the space after it. */
const PIECE = /[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+\s*|\s+/g;
/** No line starts with one of the first, none ends with one of the second. */
const CLOSES = /^[，。、；：！？）」』》】”’…]/;
const OPENS = /[「『（《【“‘]$/;

/** Breaks a sentence into lines of at most `width` px, between words, or between letters where the script has no spaces. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of pieces(text)) {
    if (current !== '' && textWidth((current + piece).trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else current += piece;
  }
  if (current.trim() !== '') lines.push(current.trimEnd());
  return lines;
}

function pieces(text: string): string[] {
  const joined: string[] = [];
  for (const piece of text.match(PIECE) ?? []) {
    const last = joined.at(-1);
    if (last !== undefined && (CLOSES.test(piece) || OPENS.test(last))) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
