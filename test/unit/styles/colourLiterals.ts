// Finds what names a colour in a style sheet or a script: #hex, colour functions, CSS names.
import { color } from 'd3';

const HEX = /#[0-9a-f]{3,8}\b/gi;
const FUNCTION = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\([^${]/gi;
const WORD = /(?<![\w-])[a-z]+(?![\w(-])/gi;

/** Colours of the system, which a page may name where the reader has chosen the colours: in a forced-colors block. */
const SYSTEM = new Set(
  (
    'accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field fieldtext ' +
    'graytext highlight highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext'
  ).split(' '),
);

/** Colours named in the declarations of a style sheet, as written; `transparent` and `currentColor` name none. */
export function coloursOfCss(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"/g, '""');
  const unforced = withoutForcedColours(text);
  const values = (part: string) => [...part.matchAll(/[\w-]+\s*:\s*([^;{}]+)[;}]/g)].map(([, value]) => value);
  return [
    ...values(text).flatMap((value) => literals(value)),
    ...values(unforced).flatMap((value) => words(value).filter((word) => SYSTEM.has(word.toLowerCase()))),
  ];
}

/** Colours named in the strings and attributes of a script. A colour computed, `rgb(${…})`, is none. */
export function coloursOfScript(script: string): string[] {
  const text = script.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
  const strings = [...text.matchAll(/(["'`])((?:\\.|(?!\1).)*)\1/g)].map(([, , string]) => string);
  const paints = [
    ...text.matchAll(
      /\b(?:fill|stroke|color|background|stopColor|fillStyle|strokeStyle)\b['"]?\s*[=:,]\s*["'](\w+)["']/gi,
    ),
  ].map(([, value]) => value);
  return [
    ...strings.flatMap((string) => [
      ...(string.match(/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/gi) ?? []),
      ...(string.match(FUNCTION) ?? []),
    ]),
    ...paints.filter(isName),
  ];
}

function literals(value: string): string[] {
  return [...(value.match(HEX) ?? []), ...(value.match(FUNCTION) ?? []), ...words(value).filter(isName)];
}

function words(value: string): string[] {
  return value.match(WORD) ?? [];
}

function isName(word: string): boolean {
  return word.toLowerCase() !== 'transparent' && color(word) !== null;
}

function withoutForcedColours(css: string): string {
  let rest = css;
  for (;;) {
    const start = rest.search(/@media[^{]*forced-colors[^{]*\{/);
    if (start < 0) return rest;
    let end = rest.indexOf('{', start) + 1;
    for (let open = 1; open > 0 && end < rest.length; end++) {
      if (rest[end] === '{') open++;
      if (rest[end] === '}') open--;
    }
    rest = rest.slice(0, start) + rest.slice(end);
  }
}
