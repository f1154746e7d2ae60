// A number as a reader types it, in whichever notation, or the reason why it is not taken. The address and messages keep to one
// notation and have their own reader (settingValue). Pure.
import { type Problem, type ProblemCode, quoted } from '../problem';

export interface NumberBounds {
  readonly min: number;
  readonly max: number;
  /** Only whole numbers are meant. */
  readonly whole: boolean;
}

export type TypedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: Pick<Problem, 'code' | 'values'> };

/**
 * Takes what can be read in one way only: a point or a comma before decimals, groups of thousands (by spaces, apostrophes,
 * commas or points), signs, exponents, full-width digits and marks, an ideographic full stop as the point, and spaces around.
 * A comma before exactly three digits may stand for either: it is taken if only one reading lies within `bounds`. A single
 * point is always the decimal point, as the page itself writes numbers.
 *
 * Problems: `nothing-typed`, `not-a-number`, `not-an-integer`, `out-of-range`, and `two-readings {decimal, thousands}`; each with
 * `value`, `min` and `max`.
 */
export function readTypedNumber(text: string, bounds: NumberBounds): TypedNumber {
  const { min, max } = bounds;
  const refuse = (code: ProblemCode, more: Problem['values'] = {}): TypedNumber => ({
    ok: false,
    problem: { code, values: { value: quoted(text.trim()), min, max, ...more } },
  });
  const plain = plainMarks(text);
  if (plain === '') return refuse('nothing-typed');
  const readings = readingsOf(plain);
  if (readings.length === 0) return refuse('not-a-number');
  const inRange = readings.filter((value) => value >= min && value <= max);
  if (inRange.length === 0) return refuse('out-of-range');
  const fitting = bounds.whole ? inRange.filter(Number.isInteger) : inRange;
  if (fitting.length === 0) return refuse('not-an-integer');
  if (fitting.length > 1) {
    const [decimal, thousands] = fitting;
    return refuse('two-readings', { decimal, thousands });
  }
  // Adding 0 makes 0 of -0.
  return { ok: true, value: fitting[0] + 0 };
}

/** From the block of full-width forms to ASCII. */
const FULL_WIDTH = 0xfee0;

/** The same text in ASCII marks, without spaces around and without characters that cannot be seen. */
function plainMarks(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[。｡]/g, '.')
    .replace(/[\u2212\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'")
    .trim();
}

const EXPONENT = '(?:e[+-]?\\d+)?';
/** Up to three digits, then groups of exactly three after one and the same mark. */
const grouped = (mark: string) => `[1-9]\\d{0,2}(?:${mark}\\d{3})`;
const pattern = (mantissa: string) => new RegExp(`^[+-]?${mantissa}${EXPONENT}$`, 'i');

/** Each notation, and the marks that separate its groups; what separates decimals is the other mark. */
const NOTATIONS: readonly { readonly form: RegExp; readonly groups?: RegExp }[] = [
  { form: pattern('(?:\\d+[.,]?\\d*|[.,]\\d+)') },
  { form: pattern(`${grouped("[\\s']")}+(?:[.,]\\d*)?`), groups: /[\s']/g },
  { form: pattern(`${grouped(',')}+\\.\\d*`), groups: /,/g },
  { form: pattern(`${grouped('\\.')}+,\\d*`), groups: /\./g },
  { form: pattern(`${grouped(',')}{2,}`), groups: /,/g },
  { form: pattern(`${grouped('\\.')}{2,}`), groups: /\./g },
];
/** A comma here may as well separate thousands. */
const COMMA_AND_THREE = pattern(grouped(','));

/** The values that the text may mean: none, one, or two, the decimal one first. */
function readingsOf(plain: string): readonly number[] {
  const notation = NOTATIONS.find(({ form }) => form.test(plain));
  if (!notation) return [];
  const oneMark = notation.groups ? plain.replace(notation.groups, '') : plain;
  const value = Number(oneMark.replace(',', '.'));
  return COMMA_AND_THREE.test(plain) ? [value, Number(plain.replace(',', ''))] : [value];
}

/** Whether a text that is no number within `bounds` may become one by further typing: `-`, `1e`, or 1 where 10 is the least. */
export function isUnfinished(text: string, bounds: NumberBounds): boolean {
  const typed = readTypedNumber(text, bounds);
  if (typed.ok) return false;
  if (typed.problem.code === 'not-a-number') return /^[+-]?\d*[.,]?\d*(e[+-]?)?$/i.test(plainMarks(text));
  if (typed.problem.code !== 'out-of-range') return typed.problem.code === 'nothing-typed';
  return readingsOf(plainMarks(text)).some(
    (value) => (value >= 0 && value < bounds.min) || (value <= 0 && value > bounds.max),
  );
}
