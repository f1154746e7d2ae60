// The drawing of a QR code. Pure.
import { encode } from 'uqr';

/** Longer than this, the squares are too small for a phone that looks at a slide. */
export const MOST_CHARACTERS = 600;
/** Squares of white round the code, by the standard (ISO/IEC 18004). */
const QUIET = 4;

export interface QrDrawing {
  /** Squares across and down, the white edge included. */
  readonly size: number;
  /** SVG path of the dark squares, a unit each. */
  readonly path: string;
}

/** Null where `text` is longer than `MOST_CHARACTERS`. */
export function qrDrawing(text: string): QrDrawing | null {
  if (text.length > MOST_CHARACTERS) return null;
  // M: a seventh of the squares may be lost, as to a reflection on a screen.
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  const rows = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return { size, path: rows.join('') };
}
