// A text among siblings does not compile: build/types/jsx-runtime.d.ts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

/** Bodies of a component with `text`, a string, `number`, and `shown`, a condition; whether each may be. */
const SAMPLES: readonly (readonly [string, boolean])[] = [
  ['<p>{text}</p>', true],
  ['<p>{shown ? text : <b>{text}</b>}</p>', true],
  ['<p>{shown && text}</p>', true],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text.
  ['<p><span>{`${text} `}</span><b>{number}</b></p>', true],
  ['<p>{shown && <b>{text}</b>}<span>{text}</span></p>', true],
  ['<p>{text} <b>{text}</b></p>', false],
  ['<p>{shown && text}<b>{text}</b></p>', false],
  ['<p>step {number}</p>', false],
  ["<p><b>{text}</b>{' '}<b>{text}</b></p>", false],
  ['<svg><text>{text}{shown && <tspan>{text}</tspan>}</text></svg>', false],
  ['<ul>{[text].map((one) => one)}</ul>', false],
  ['<p><Text /></p>', false],
];

it('a text stands alone in its element, or it does not compile', () => {
  mkdirSync(join(PROJECT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, '.cache', 'texts-'));
  try {
    SAMPLES.forEach(([body], i) => {
      const source = `interface Props { readonly text: string; readonly number: number; readonly shown: boolean }
export const Text = () => 'text';
export function Sample({ text, number, shown }: Props) { void [text, number, shown]; return ${body}; }
`;
      writeFileSync(join(folder, `sample${i}.tsx`), source);
    });
    const settings = {
      extends: join(PROJECT, 'build', 'types', 'page.json'),
      compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
      include: ['.'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const { stdout } = spawnSync(process.execPath, [TSC, '-p', folder], { encoding: 'utf8' });
    const compiles = SAMPLES.map(([body], i) => [body, !stdout.includes(`sample${i}.tsx(`)]);
    expect(compiles, stdout).toEqual(SAMPLES);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
