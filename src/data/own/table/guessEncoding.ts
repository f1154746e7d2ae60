// In which encoding a text that is not Unicode was saved, guessed from its bytes: the one in which most of its letters are common
// ones. Nothing in such a file says it, so whoever shows the text has to say that it was guessed.

/** As browsers name them. */
export const LEGACY_ENCODINGS = [
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'macintosh',
] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** Below this, the letters are so unlikely that nothing is guessed. */
const LEAST_SCORE = 0.5;

/** `null` where the bytes are not of the encoding. */
export type Decode = (bytes: Uint8Array<ArrayBuffer>, encoding: LegacyEncoding) => string | null;

/** The likeliest first; those that are unlikely are not in it. `decode` is the browser’s. */
export function guessEncodings(bytes: Uint8Array<ArrayBuffer>, decode: Decode): LegacyEncoding[] {
  return LEGACY_ENCODINGS.map((encoding) => {
    const text = decode(bytes, encoding);
    return { encoding, score: text === null ? 0 : SCORES[encoding](text, bytes) };
  })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .map(({ encoding }) => encoding);
}

/** How common the letters beyond ASCII are, from 0 (there are none of this encoding) to 1. */
type Score = (text: string, bytes: Uint8Array) => number;

const SCORES: Readonly<Record<LegacyEncoding, Score>> = {
  // GB 2312 has the common characters in rows B0 … D7, by sound, and the others after them.
  gb18030: pairs((lead, trail) =>
    trail < 0xa1 ? 0.1 : within(lead, 0xb0, 0xd7) ? 1 : within(lead, 0xa1, 0xa3) ? 0.6 : 0.3,
  ),
  // Common characters in A4 … C6, by strokes. Ties go to GB 2312, which has fewer trail bytes to be alike in.
  big5: pairs((lead) => (within(lead, 0xa4, 0xc6) ? 0.99 : within(lead, 0xa1, 0xa3) ? 0.6 : 0.2)),
  shift_jis: japanese((lead) => within(lead, 0x88, 0x97)),
  'euc-jp': japanese((lead) => within(lead, 0xb0, 0xcf)),
  // Of the syllables of Korean words about half end in a vowel; of those in the table, an eighth.
  'euc-kr': (text) => {
    const syllables = lettersOf(text, /[\uac00-\ud7a3]/gu);
    const open = syllables.filter((syllable) => (syllable.charCodeAt(0) - 0xac00) % 28 === 0);
    const likely = 4 * open.length >= syllables.length;
    return (likely ? 1.01 : 0.3) * (syllables.length / beyondAscii(text));
  },
  'windows-1252': amongAscii('ÄÖÜßäöüéèêëàâçîïôûùáíóúñãõåæøÉÀÇÑÓÅØŒœÆ'),
  'windows-1250': amongAscii('ąćęłńóśźżŁŚŻČŘŠŽčřšžěůáíéýöüőűăîâşţÖÜäß'),
  'windows-1251': inWords(/[а-яё]/gu, /[А-ЯЁіїєґўІЇЄ]/gu),
  'koi8-r': inWords(/[а-яё]/gu, /[А-ЯЁ]/gu),
  'windows-1253': inWords(/[α-ωάέήίόύώϊϋ]/gu, /[Α-ΩΆΈΉΊΌΎΏ]/gu),
  // Accented letters where windows-1252 has marks that no word holds.
  macintosh: amongAscii('äöüÄÖÜßéèêàçñáíóú'),
};

function within(byte: number, first: number, last: number): boolean {
  return byte >= first && byte <= last;
}

function lettersOf(text: string, letters: RegExp): string[] {
  return text.match(letters) ?? [];
}

function beyondAscii(text: string): number {
  return Math.max(1, lettersOf(text, /[^\0-\x7f]/gu).length);
}

/** Two bytes a character: the mean of what each is worth. */
function pairs(worth: (lead: number, trail: number) => number): Score {
  return (_, bytes) => {
    let sum = 0;
    let characters = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at] < 0x80) continue;
      sum += worth(bytes[at], bytes[at + 1] ?? 0);
      characters++;
      at++;
    }
    return sum / Math.max(1, characters);
  };
}

/** Kana are rare in what other encodings make of these bytes; without any it is hardly Japanese. */
function japanese(isCommonKanji: (lead: number) => boolean): Score {
  const kanji = pairs((lead) => (isCommonKanji(lead) ? 0.5 : 0.1));
  return (text, bytes) =>
    lettersOf(text, /[\u3041-\u30fe]/gu).length >= 0.15 * beyondAscii(text) ? 1.02 : kanji(text, bytes);
}

/** Letters that no language has together: Czech and Hungarian words, read as Western ones, have them. */
const NO_LANGUAGE = /ø.*[èìùòï]|[èìùòï].*ø|õ.*û|û.*õ/s;

/** Accented letters in words that are ASCII for the most part: how many of them are of the languages meant. */
function amongAscii(common: string): Score {
  return (text) => {
    const worth = (letter: string) => (common.includes(letter) ? 1 : /\p{L}/u.test(letter) ? 0.4 : 0);
    const inWord = lettersOf(
      text,
      /(?<=[a-z])[^\0-\x7f]|[^\0-\x7f](?=[a-z])|(?<=[a-z][^\0-\x7f])[^\0-\x7f]|[^\0-\x7f](?=[^\0-\x7f][a-z])/giu,
    );
    const mean = inWord.reduce((sum, letter) => sum + worth(letter), 0) / beyondAscii(text);
    return NO_LANGUAGE.test(text) ? mean / 2 : mean;
  };
}

/** Words of none but such letters, most of them small. */
function inWords(small: RegExp, large: RegExp): Score {
  return (text) => {
    const words = text.replace(/[a-z][^\0-\x7f]+|[^\0-\x7f]+[a-z]/giu, '');
    return (lettersOf(words, small).length + 0.6 * lettersOf(words, large).length) / beyondAscii(text);
  };
}
