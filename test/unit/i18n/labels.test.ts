// What a text puts in quotation marks is the name of something that the reader can find on the page: a button, a setting, a choice,
// a title. So a text cannot name a control otherwise than the control does.
import { describe, expect, it } from 'vitest';
import { chineseTexts, englishTexts, type Text } from './texts';

/** What is quoted for another reason: because somebody says it, or because another program calls it so. */
const SAID = new Set([
  // A format that spreadsheets offer.
  'CSV UTF-8',
  // What a server sends, and what a frame carries in HTML.
  'Access-Control-Allow-Origin: *',
  'allow-same-origin',
  'allow-downloads',
  // What an encoder says of a picture, or cannot say.
  'none of these',
  '都不是',
  'nobody I know',
  // What the loss asks for.
  'not nearer than the positive',
]);

/** A text that is nothing but what somebody says. */
const SPEECH = /^“[^”]*”$/;

/** Quoted in `texts` and the whole of no text, but for the number of an act before it. */
function unknown(texts: readonly Text[]): string[] {
  const names = new Set(texts.map(([, text]) => text.trim().replace(/^\d /, '').toLowerCase()));
  const about = texts.filter(([, text]) => !SPEECH.test(text.trim()));
  return about.flatMap(([path, text]) =>
    [...text.matchAll(/“([^“”]*)”/g)]
      .map(([, quoted]) => quoted)
      .filter((quoted) => quoted.trim() !== '' && !SAID.has(quoted) && !names.has(quoted.toLowerCase()))
      .map((quoted) => `${path}: “${quoted}”`),
  );
}

describe('what a text quotes is called so on the page', () => {
  it('in English', () => {
    expect(unknown(englishTexts)).toEqual([]);
  });

  it('in Chinese', () => {
    expect(unknown(chineseTexts)).toEqual([]);
  });

  it('and a name that is nowhere would be found', () => {
    const texts: Text[] = [
      ['play', 'Play'],
      ['act', '2 Push'],
      ['task', 'Press “Play”, then “push”, then “Go”.'],
    ];
    expect(unknown(texts)).toEqual(['task: “Go”']);
  });
});
