// The numbers that a piece of text says, in digits or in words, in either language: what two translations of one claim must share.
import type { ClaimLanguage } from './allWords';

const ENGLISH: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 3,
  thirds: 3,
  quarter: 4,
  twice: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twentieth: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  eighty: 80,
  hundred: 100,
};

const CHINESE_DIGITS = '〇一二三四五六七八九';
/** Words with a numeral in them that counts nothing. */
const NO_NUMBERS = /三元组|一起|一样|一直|一步步|十分(?!之)|同一|一个|一对|一些|一半/g;

/** Ascending, without repetition. One is not counted: it is an article in both languages. */
export function numbersIn(text: string, language: ClaimLanguage): number[] {
  const digits = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(',', '')));
  const words = language === 'en' ? englishWords(text) : chineseWords(text);
  return [...new Set([...digits, ...words])].filter((number) => number !== 1).sort((a, b) => a - b);
}

/** `two hundred` is one number; a hyphen joins words to others, as in `two-dimensional`, which count as well. */
function englishWords(text: string): number[] {
  const numbers: number[] = [];
  let multiplies = false;
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const number = ENGLISH[word];
    if (number === 100 && multiplies) numbers.push(100 * (numbers.pop() ?? 1));
    else if (number !== undefined) numbers.push(number);
    multiplies = number !== undefined && number < 10 && number >= 2;
  }
  return numbers;
}

function chineseWords(text: string): number[] {
  const halves = text.includes('一半') || text.includes('半数') ? [0.5] : [];
  const doubled = text.replaceAll('两', '二').replaceAll('一倍', '二');
  const numerals = doubled.replace(NO_NUMBERS, '').match(/[〇一二三四五六七八九十百]+/g) ?? [];
  return [...halves, ...numerals.flatMap(chineseNumbers)];
}

/** `六七`, two digits side by side, is six or seven; all else is one number. */
function chineseNumbers(numeral: string): number[] {
  return /^[二三四五六七八九]{2}$/.test(numeral) ? [...numeral].map(chineseNumber) : [chineseNumber(numeral)];
}

/** `三十` is 30, `二百` 200, `百` 100; nothing above 999 is written in numerals. */
function chineseNumber(numeral: string): number {
  const [, hundreds, rest] = numeral.match(/^(?:([一二三四五六七八九]?)百)?(.*)$/) ?? [];
  const [, tens, ones] = (rest ?? '').match(/^(?:([一二三四五六七八九]?)十)?([〇一二三四五六七八九]?)$/) ?? [];
  const digit = (text: string | undefined, implied: number) =>
    text === undefined ? 0 : text === '' ? implied : CHINESE_DIGITS.indexOf(text);
  return 100 * digit(hundreds, 1) + 10 * digit(tens, 1) + digit(ones, 0);
}
