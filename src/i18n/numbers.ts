// How numbers are written on screen: the same in every language, and with a true minus sign. A value that is not finite is a
// dash, never "NaN", and one that is too large or too small to be written out is a power of ten, `5×10³²`.

export const MINUS = '\u2212';
const NOTHING = '\u2013';

/** From here on a number is written as a power of ten: its digits say nothing, and those of a binary fraction are noise. */
const LARGE = 1e7;
/** The same below, where the first digits of a number count and not its decimals. */
const SMALL = 1e-5;

/** `0.20`, `−1.5`; a value that rounds to zero has no sign. */
export function fixed(value: number | null, decimals: number): string {
  if (value === null || !Number.isFinite(value)) return NOTHING;
  const size = Math.abs(value);
  if (size >= LARGE) return withSign(value, powerOfTen(size));
  const text = size.toFixed(decimals);
  return Number(text) === 0 ? text : withSign(value, text);
}

const GROUPED = new Intl.NumberFormat('en');

/** A count, of items or of steps: `1,507`, in every language. A number that the reader typed or that is a name, as a seed is, is not one. */
export function whole(value: number): string {
  return GROUPED.format(value);
}

/** A change: `+0.20`, `−0.20`, and `0.00` for what rounds to zero. */
export function signed(value: number | null, decimals: number): string {
  const text = fixed(value, decimals);
  return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/**
 * A share, 0 … 1, in percent: `37%`; rounded as the fraction is that other places write, `0.37`. Neither none nor all is said unless it
 * is so.
 */
export function percent(share: number | null, decimals = 0): string {
  if (share === null || !Number.isFinite(share)) return NOTHING;
  const text = fixed(Number(share.toFixed(decimals + 2)) * 100, decimals);
  const least = 10 ** -decimals;
  if (share > 0 && Number(text) === 0) return `<${fixed(least, decimals)}%`;
  if (share < 1 && Number(text) === 100) return `>${fixed(100 - least, decimals)}%`;
  return `${text}%`;
}

/** A ratio: `40×`, with one decimal under ten. */
export function times(ratio: number | null): string {
  if (ratio === null || !Number.isFinite(ratio)) return NOTHING;
  return `${fixed(ratio, Math.abs(ratio) < 9.95 ? 1 : 0)}×`;
}

/** Three significant digits and no more zeros than needed: `0.001`, `1.1`. For values that the reader set. */
export function short(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return NOTHING;
  const size = Math.abs(value);
  if (size >= LARGE) return withSign(value, powerOfTen(size));
  return withSign(value, size.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false }));
}

/** A round number on an axis: no more digits than it has, and none that only its binary fraction has. */
export function tick(value: number): string {
  if (!Number.isFinite(value)) return NOTHING;
  const size = Math.abs(value);
  if (size >= LARGE || (size > 0 && size < SMALL)) return withSign(value, powerOfTen(size));
  return withSign(value, String(Number(size.toPrecision(6))));
}

/** At most so many decimals and no trailing zeros: `45`, `45.5`; more where the value would look like zero and is not. */
export function upTo(value: number | null, decimals: number): string {
  if (value === null || !Number.isFinite(value)) return NOTHING;
  const size = Math.abs(value);
  if (size >= LARGE) return withSign(value, powerOfTen(size));
  const text = String(Number(size.toFixed(size < 0.5 / 10 ** decimals ? 2 * decimals : decimals)));
  return value < 0 && text !== '0' ? MINUS + text : text;
}

/** All digits of it: `1052`, `−0.134`. For numbers of the reader, which are not to be rounded. */
export function exact(value: number): string {
  return Number.isFinite(value) ? String(value).replaceAll('-', MINUS) : NOTHING;
}

/** Three significant digits of a positive number: `1.22×10³²`. */
function powerOfTen(size: number): string {
  const [digits, exponent] = size.toExponential(2).split('e');
  return `${Number(digits)}×10${superscript(Number(exponent))}`;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return exponent < 0 ? `⁻${digits}` : digits;
}

function withSign(value: number, text: string): string {
  return value < 0 ? MINUS + text : text;
}
