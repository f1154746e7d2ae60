// Names that come from files (classes, columns, folders) as they can be shown and compared: what looks alike is alike, nothing
// in them changes the text around them, and none is longer than its place.

/**
 * Characters without a picture of their own, among them those that turn the writing direction of the text that follows. What shapes
 * other characters stays: joiners, the emoji form, and the tags that make a flag that of a country.
 */
const UNSEEN =
  /\ufeff|(?!\s|\u200c|\u200d|\ufe0f)(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Scripts whose letters joiners shape. Between letters of others, joiners are not seen. */
const JOINING =
  'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala'.split(
    ' ',
  );
const JOINED = `[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{M}${JOINING.map((script) => `\\p{Script=${script}}`).join('')}]`;
const LONE_JOINER = new RegExp(`(?<!${JOINED})[\\u200c\\u200d]+|[\\u200c\\u200d]+(?!${JOINED})`, 'gu');

/** A letter needs at most a few marks; hundreds of them would be drawn over the lines around it. */
const MOST_MARKS = 4;
const HEAPED_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

/**
 * The name as it is compared and shown: composed (NFC), one space for any white space, and nothing that cannot be seen. A text of
 * nothing else is told by its code points (`U+200B`), white space by nothing.
 */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) return text;
  return cleaned(text) || Array.from(text.trim().slice(0, MOST_TOLD), codePoint).join(' ');
}

/** Most cells: nothing to be done. */
const PLAIN = /^([!-~]+( [!-~]+)*)?$/;
const MOST_TOLD = 4;

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(LONE_JOINER, '')
    .replace(HEAPED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Characters of a name that figures have room for. */
export const LONGEST_NAME = 40;

const CONTINUES = /^(\p{M}|\p{Emoji_Modifier}|\u200c|\u200d)/u;

/** The beginning of a name, cut between letters, with `…` where something was cut off. At most `most` characters. */
export function shortName(name: string, most = LONGEST_NAME): string {
  const letters = Array.from(name);
  if (letters.length <= most) return name;
  let end = most - 1;
  // Marks and joined emoji stay with the letter before them, or go with it.
  while (end > 1 && (CONTINUES.test(letters[end]) || letters[end - 1] === '\u200d')) end--;
  return `${letters.slice(0, end).join('').trimEnd()}…`;
}

/** Short names, in the same order; those that became alike, or were, are told apart by a number. */
export function shortNames(names: readonly string[], most = LONGEST_NAME): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const short = shortName(name, most);
    let unique = short;
    for (let number = 2; taken.has(unique); number++) unique = `${short} (${number})`;
    taken.add(unique);
    return unique;
  });
}
