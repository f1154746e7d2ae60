// Names within Chinese sentences: a space stands between a Chinese character and a Latin letter or digit, and nowhere else.

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** A name between two Chinese characters: `与 Eve 同类`, `与小明同类`. */
export function between(name: string): string {
  return after(before(name));
}

/** At the head of a sentence: a space behind the name where it needs one. */
export function after(name: string): string {
  return CHINESE.test(name.at(-1) ?? '') ? name : `${name} `;
}

/** At the end, before a full stop or the like: a space before the name where it needs one. */
export function before(name: string): string {
  return CHINESE.test(name.at(0) ?? '') ? name : ` ${name}`;
}
