// A colour as a browser writes it, as numbers. D3 reads every notation of CSS, with code that the first screen would wait for.
import type { Ink } from './greyImage';

const BLACK: Ink = [0, 0, 0];
/** The computed value of a colour without opacity, or with one, which is left out here. */
const COMPUTED = /^rgba?\((\d+(?:\.\d+)?),? (\d+(?:\.\d+)?),? (\d+(?:\.\d+)?)[^)]*\)$/;
const HEXADECIMAL = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** Black where it is none of these, as where there is no page. */
export function colourBytes(colour: string): Ink {
  const computed = COMPUTED.exec(colour);
  if (computed) return [Number(computed[1]), Number(computed[2]), Number(computed[3])];
  const written = HEXADECIMAL.exec(colour);
  return written ? [parse(written[1]), parse(written[2]), parse(written[3])] : BLACK;
}

function parse(digits: string): number {
  return Number.parseInt(digits, 16);
}
