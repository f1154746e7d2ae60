import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coloursOfCss, coloursOfScript } from './colourLiterals';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TOKENS = 'src/styles/tokens.css';

const read = (path: string) => readFileSync(ROOT + path, 'utf8');
const files = (folder: string, ending: RegExp) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

const styles = [...files('src/styles', /\.css$/), ...files('test/gallery', /\.css$/)];
const scripts = files('src', /\.tsx?$/);
const declared = (css: string) => [...css.matchAll(/(?<=[{;/]\s*)(--[\w-]+)\s*:\s*([^;]+);/g)];
/** Each token with its first value, which is that of light and dark; the projector's come after. */
const tokens = new Map(
  declared(read(TOKENS))
    .reverse()
    .map(([, name, value]) => [name, value]),
);

describe('colours', () => {
  it('are named in tokens.css and in no other style sheet', () => {
    expect(coloursOfCss(read(TOKENS)).length).toBeGreaterThan(40);
    const elsewhere = styles
      .filter((path) => path !== TOKENS)
      .flatMap((path) => coloursOfCss(read(path)).map((colour) => `${path}: ${colour}`));
    expect(elsewhere).toEqual([]);
  });

  // The faces of src/data are painted from colours of their own: those are data, the same in every theme.
  it('are named in no script of the page', () => {
    const named = scripts
      .filter((path) => !path.startsWith('src/data/'))
      .flatMap((path) => coloursOfScript(read(path)).map((colour) => `${path}: ${colour}`));
    expect(named).toEqual([]);
  });

  it('that scripts read are registered, so that their computed value is a colour', () => {
    const registered = new Set([...read(TOKENS).matchAll(/@property (--[\w-]+)/g)].map(([, name]) => name));
    const wanted = new Set(
      scripts.flatMap((path) => read(path).match(/(?<=['"`])--[\w-]+(?=['"`])/g) ?? []).filter(isColourToken),
    );
    expect([...registered].sort()).toEqual([...wanted].sort());
    expect(wanted).toContain('--ink');
  });

  it('of the browser’s frame in index.html are the paper’s', () => {
    const frame = [...read('index.html').matchAll(/name="theme-color".*?content="(#\w+)"/g)].map(([, value]) => value);
    expect(`light-dark(${frame.join(', ')})`).toBe(tokens.get('--paper'));
  });

  it('and other custom properties are declared wherever they are used', () => {
    const set = new Set([
      ...styles.flatMap((path) => declared(read(path)).map(([, name]) => name)),
      ...scripts.flatMap((path) => read(path).match(/(?<=['"`])--[\w-]+(?=['"`])/g) ?? []),
    ]);
    const used = styles.flatMap((path) => [...read(path).matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    expect(used.filter((name) => !set.has(name))).toEqual([]);
  });
});

function isColourToken(name: string): boolean {
  return coloursOfCss(`a { b: ${tokens.get(name) ?? ''}; }`).length > 0;
}

describe('what counts as naming a colour', () => {
  it.each([
    ['a { color: #fff; }', '#fff'],
    ['a { background: rgb(0 0 0 / 0.4) }', 'rgb(0'],
    ['a { border: 1px solid RebeccaPurple; }', 'RebeccaPurple'],
    ['@layer x { a { fill: hsl(10 20% 30%); } }', 'hsl(1'],
    ['a { color: CanvasText; }', 'CanvasText'],
  ])('%s', (css, colour) => {
    expect(coloursOfCss(css)).toEqual([colour]);
  });

  it.each([
    'a { color: var(--ink); fill: currentColor; stroke: none; background: transparent; }',
    '#lab { background: color-mix(in srgb, var(--surface) 82%, transparent); }',
    '/* #fff or red */ a { font-family: "Tan Sans"; content: "red"; }',
    '@media (forced-colors: active) { a { color: CanvasText; } }',
  ])('but not %s', (css) => {
    expect(coloursOfCss(css)).toEqual([]);
  });

  it.each([
    ['<rect fill="red" />', 'red'],
    ["context.fillStyle = '#15171a';", '#15171a'],
    ["const shade = 'rgb(0 0 0 / 0.4)';", 'rgb(0'],
    ["element.setAttribute('fill', 'white');", 'white'],
  ])('in a script: %s', (script, colour) => {
    expect(coloursOfScript(script)).toEqual([colour]);
  });

  it.each(['<rect fill="none" />', 'const ink = `rgb($' + '{bytes})`;', '// red: #f00', "navigate('#lab');"])(
    'but not in a script: %s',
    (script) => {
      expect(coloursOfScript(script)).toEqual([]);
    },
  );
});
