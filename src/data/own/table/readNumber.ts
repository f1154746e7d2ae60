// The number that a cell holds, under each of the two ways in which the world writes decimals.

/** `null` where the cell is no number when its decimals stand behind a point, or behind a comma. */
export interface NumberReadings {
  readonly point: number | null;
  readonly comma: number | null;
}

const NONE: NumberReadings = { point: null, comma: null };

/** By far the most cells: whole numbers, and decimals that cannot be thousands. */
const WHOLE = /^-?\d+$/;
const DECIMAL = /^-?(0|\d{4,})?\.\d+$|^-?\d+\.(\d{1,2}|\d{4,})$/;

/**
 * Understood are signs, exponents, full-width and other digits, the true minus sign, and thousands set off by point, comma, apostrophe or
 * space, in threes or, with commas, as in India (`12,34,567`).
 */
export function readNumber(text: string): NumberReadings {
  if (WHOLE.test(text)) return both(Number(text));
  if (DECIMAL.test(text)) return { point: Number(text), comma: null };
  const parts = /^([+-]?)([\d.,' ]*\d[\d.,' ]*)(e[+-]?\d+)?$/i.exec(ascii(text));
  if (!parts) return NONE;
  const [, sign, digits, exponent = ''] = parts;
  const under = (decimal: string, group: string) => {
    const plain = withoutGroups(digits, decimal, group, exponent !== '');
    if (plain === null) return null;
    const value = Number(`${sign}${plain}${exponent}`);
    return Number.isFinite(value) ? value : null;
  };
  return { point: under('.', ','), comma: under(',', '.') };
}

export function isNumber({ point, comma }: NumberReadings): boolean {
  return point !== null || comma !== null;
}

/** Whether the two ways give two numbers. */
export function isAmbiguous({ point, comma }: NumberReadings): boolean {
  return point !== null && comma !== null && point !== comma;
}

/** Written as any programming language reads it, so that nothing about it needs to be said. */
export function isPlainNumber(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
}

function both(value: number): NumberReadings {
  return { point: value, comma: value };
}

/** Zeros of other digits: Arabic, Persian, Devanagari, Bengali, Thai. Nine more follow each. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** Full-width characters and digits of other scripts as plain ones, all minus signs as one, all apostrophes and spaces as one. */
function ascii(text: string): string {
  return text
    .replace(/\p{Nd}/gu, asciiDigit)
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', "'")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/^[\u2212\u2010-\u2013\ufe63]/, '-')
    .replace(/[\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\s\u00a0\u202f\u2007\u2009\u3000]/g, ' ')
    .replaceAll('。', '.');
}

/** `1.234,5` becomes `1234.5`; `null` where the digits are not so grouped. */
function withoutGroups(digits: string, decimal: string, group: string, exponent: boolean): string | null {
  const [whole, fraction = '', ...more] = digits.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(fraction)) return null;
  if (/^\d*$/.test(whole)) return `${whole || '0'}.${fraction || '0'}`;
  const [mark] = whole.match(/\D/) ?? [''];
  if (exponent || (mark !== group && mark !== "'" && mark !== ' ')) return null;
  const groups = whole.split(mark);
  if (groups.some((one) => !/^\d+$/.test(one)) || groups[0].startsWith('0')) return null;
  const [first, ...rest] = groups.map((one) => one.length);
  const byThousands = first <= 3 && rest.every((length) => length === 3);
  const asInIndia =
    mark === ',' && first <= 2 && rest.at(-1) === 3 && rest.slice(0, -1).every((length) => length === 2);
  return byThousands || asInIndia ? `${groups.join('')}.${fraction || '0'}` : null;
}
