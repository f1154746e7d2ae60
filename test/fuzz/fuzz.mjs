// `npm run fuzz -- [--seed N] [--actions N] [--figure ID] | [--replay FILE]`: does what it likes to the built page and looks for
// faults. Without a figure, to the article and every figure.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    actions: { type: 'string', default: '200' },
    figure: { type: 'string' },
    replay: { type: 'string' },
  },
});
const replay = values.replay ? resolve(values.replay) : '';
const figure = replay ? JSON.parse(readFileSync(replay, 'utf8')).situation.figure : values.figure;
const command = { figure, seed: Number(values.seed), actions: Number(values.actions) };
const { status } = spawnSync(process.execPath, ['test/run.mjs', 'fuzz.spec'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: JSON.stringify(command), FUZZ_REPLAY: replay },
});
process.exitCode = status ?? 1;
