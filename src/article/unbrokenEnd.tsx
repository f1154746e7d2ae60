// The last words of a paragraph stay together, so that none stands alone on the last line: `text-wrap: pretty` does that in some
// browsers, and only for a single word or Chinese character.
import type { Elements } from 'react/jsx-runtime';

/** Shorter texts have no last line of their own. */
const LONG = 40;
const LONG_CHINESE = 16;
/** Three Chinese characters with the punctuation behind them; a short word and the one before it. */
const CHINESE_END = /[\u4e00-\u9fff]{3}[，。；：？！、）”…]*$/;
const LATIN_END = /(?<=\s)\S{1,12} \S{1,8}$/;

/** Where the end of `text` begins that is to stay together; its length where there is none. `whole` is the length of what it ends. */
export function endOf(text: string, whole = text.length): number {
  const chinese = /[\u4e00-\u9fff]/.test(text);
  if (whole < (chinese ? LONG_CHINESE : LONG)) return text.length;
  return (chinese ? CHINESE_END : LATIN_END).exec(text)?.index ?? text.length;
}

export function unbrokenEnd(text: string, whole = text.length): Elements {
  const end = endOf(text, whole);
  // In an element of its own in both cases: a translator may have put the text elsewhere by the time the other case comes.
  if (end === text.length) return <span>{text}</span>;
  return (
    <>
      <span>{text.slice(0, end)}</span>
      <span className="unbroken">{text.slice(end)}</span>
    </>
  );
}
