// The parts of `npm run check:pytorch`, one after another.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '../../src/core/random';
import { checkHome } from './checkHome';
import { checkRefusals } from './checkRefusals';
import { createTools, type Tools } from './checkTools';
import { checkParallel, checkTraining } from './checkTraining';
import { RUNS } from './settingsToRepeat';

const PARTS: Readonly<Record<string, (tools: Tools) => Promise<void>>> = {
  code: checkCode,
  traps: checkTraps,
  replay: checkReplay,
  faults: checkFaults,
  train: checkTraining,
  home: checkHome,
  parallel: checkParallel,
  refusals: checkRefusals,
};

/** All parts, or those whose names contain one of the words. */
export async function runChecks(python: string, words: readonly string[]) {
  const tools = createTools(python);
  for (const [name, part] of Object.entries(PARTS)) {
    if (words.length === 0 || words.some((word) => name.includes(word))) await part(tools);
  }
  tools.close();
  return tools.counts;
}

async function checkCode(tools: Tools): Promise<void> {
  const folder = await tools.unpacked(RUNS['digits, collapse']);
  const compiled = tools.run(folder, '-m', 'compileall', '-q', '.');
  tools.check('code: compiles', compiled.status === 0, compiled.output);
  if (tools.run(folder, '-c', 'import pyflakes').status !== 0) return console.log('       code: no pyflakes here');
  const lint = tools.run(folder, '-m', 'pyflakes', '.');
  tools.check('code: pyflakes has nothing to say', lint.status === 0, lint.output);
}

/** Each trap by itself, as unit tests in Python; the hash is held against the page's. */
async function checkTraps(tools: Tools): Promise<void> {
  const folder = await tools.unpacked(RUNS['digits, collapse']);
  const given = [[], [0], [7, 1, 2, 3], [4294967295, 49, 199, 0], [2147483648, 12, 5, 77]];
  writeFileSync(join(folder, 'hashes.json'), JSON.stringify(given.map((one) => [one, hash(...one)])));
  const test = new URL('./test_traps.py', import.meta.url);
  writeFileSync(join(folder, 'test_traps.py'), readFileSync(test));
  const { status, output } = tools.run(folder, '-m', 'unittest', 'test_traps');
  const count = Number(/Ran (\d+) tests?/.exec(output)?.[1] ?? 0);
  tools.check(`traps: ${count} tests in Python`, status === 0 && count > 0, output);
}

async function checkReplay(tools: Tools): Promise<void> {
  for (const [name, run] of Object.entries(RUNS)) {
    const { status, output } = tools.run(await tools.unpacked(run), 'train.py', 'replay');
    const free = /Running free.*/.exec(output)?.[0] ?? '';
    tools.check(`replay: ${name}${free && `; ${free[0].toLowerCase()}${free.slice(1)}`}`, status === 0, output);
  }
}

/** Faults that replay must not pass over: file, what stands there, what is put in its place, and the run that shows it. */
const FAULTS: readonly (readonly [string, string, string, string, keyof typeof RUNS])[] = [
  ['padding all round', 'model.py', 'F.pad(x, (0, 1, 0, 1))', 'F.pad(x, (1, 0, 1, 0))', 'digits, semi-hard, squared'],
  [
    'flattened channels first',
    'model.py',
    'x.permute(0, 2, 3, 1).flatten(1)',
    'x.flatten(1)',
    'digits, semi-hard, squared',
  ],
  ['another epsilon', 'replay.py', '0.999), 1e-7', '0.999), 1e-4', 'digits, semi-hard, squared'],
  ['another hash', 'losses.py', '0x85EBCA6B', '0x85EBCA6A', 'digits, random, squared'],
  ['ties to hard, no upper limit', 'losses.py', '& (gaps < margin)', '', 'digits, semi-hard, squared'],
  [
    'mean over all mined triplets',
    'losses.py',
    'max(1, int(active.sum()))',
    'max(1, len(active))',
    'digits, random, squared',
  ],
  ['squared for plain', 'losses.py', 'if distance == "squared"', 'if distance', 'marks, semi-hard, plain, normalised'],
];

async function checkFaults(tools: Tools): Promise<void> {
  for (const [what, file, from, to, run] of FAULTS) {
    const folder = await tools.unpacked(RUNS[run]);
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!existsSync(path) || !text.includes(from)) throw new Error(`${file} has no ${from} any more`);
    writeFileSync(path, text.replace(from, to));
    const { status, output } = tools.run(folder, 'train.py', 'replay');
    tools.check(`faults: replay fails for ${what}`, status === 1 && output.includes('DIFFERS'), output);
  }
}
