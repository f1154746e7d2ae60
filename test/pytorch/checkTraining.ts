// Training on a folder: that it learns, that a killed and resumed training is the same bit for bit, and that two processes are one.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tools } from './checkTools';
import { writePictureFolder } from './pictureFolder';
import { RUNS } from './settingsToRepeat';

const COMPARE = `
import sys, torch
one, two = (torch.load(path, map_location="cpu") for path in sys.argv[1:3])
if "encoder" in one:
    same = all(torch.equal(value, two["encoder"][name]) for name, value in one["encoder"].items())
    print("same" if same and one["step"] == two["step"] else "different")
else:
    print(max(float((value - two[name]).abs().max()) for name, value in one.items()))
`;

export async function checkTraining(tools: Tools): Promise<void> {
  const folder = await tools.unpacked(RUNS['digits, semi-hard, squared']);
  const pictures = join(tools.folder(), 'pictures');
  writePictureFolder(pictures, 5, 12);
  const train = (out: string, ...more: string[]) => [
    ...['train.py', 'train', '--data', pictures, '--out', out, '--steps', '30', '--every', '5', '--device', 'cpu'],
    ...['--classes-per-batch', '3', '--items-per-class', '4', ...more],
  ];
  const whole = tools.run(folder, ...train('whole'));
  tools.check('train: 30 steps on a folder', whole.status === 0 && losses(folder, 'whole').length === 30, whole.output);
  tools.check(
    'train: says loss, teaching, recall@1 and VAL at FAR',
    /step 30\/30 {2}loss [\d.]+ {2}teaching \d+% {2}recall@1 [\d.]+ {2}VAL [\d.]+ at FAR 0\.01/.test(whole.output),
    whole.output,
  );
  for (const file of ['embeddings.npy', 'embeddings.tsv', 'metadata.tsv', 'triplet-encoder.json']) {
    tools.check(`train: writes ${file}`, existsSync(join(folder, 'whole', file)));
  }

  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    const out = signal.toLowerCase();
    const reached = () => losses(folder, out).length >= 12;
    const cut = await tools.runUntil(folder, train(out), signal, reached);
    const taken = losses(folder, out).length;
    tools.check(`train: is ended by ${signal} after ${taken} of 30 steps`, taken < 30, cut.output);
    const resumed = tools.run(folder, ...train(out, '--resume'));
    const same = tools.run(folder, '-c', COMPARE, 'whole/checkpoint.pt', `${out}/checkpoint.pt`);
    const equal = JSON.stringify(losses(folder, out)) === JSON.stringify(losses(folder, 'whole'));
    tools.check(
      `train: resumed after ${signal}, it is the same training bit for bit`,
      resumed.status === 0 && same.output.trim() === 'same' && equal,
      resumed.output + same.output,
    );
  }

  const learning = tools.run(
    folder,
    ...train('learning', '--start', 'scratch', '--held-out', '0').slice(0, -1),
    '0',
    '--steps',
    '150',
  );
  const means = [losses(folder, 'learning').slice(0, 20), losses(folder, 'learning').slice(-20)].map(mean);
  tools.check(
    `train: learns from scratch, mean loss ${means.map((one) => one.toFixed(3)).join(' to ')}`,
    learning.status === 0 && means[1] < means[0],
    learning.output,
  );
  for (const loss of ['soft', 'contrastive', 'infonce', 'softmax', 'arcface']) {
    const { status, output } = tools.run(folder, ...train(loss, '--loss', loss, '--every', '30'));
    tools.check(`train: 30 steps with ${loss}`, status === 0, output);
  }
}

export async function checkParallel(tools: Tools): Promise<void> {
  const folder = await tools.unpacked(RUNS['digits, semi-hard, squared']);
  const pictures = join(tools.folder(), 'pictures');
  writePictureFolder(pictures, 5, 12);
  const words = (out: string, steps: number) => [
    ...['train.py', 'train', '--data', pictures, '--steps', String(steps), '--out', out, '--device', 'cpu'],
    ...['--classes-per-batch', '3', '--items-per-class', '4', '--gradients', `${out}.pt`],
  ];
  const torchrun = [
    '-m',
    'torch.distributed.run',
    '--standalone',
    '--redirects',
    '1',
    '--tee',
    '1',
    '--nproc_per_node=2',
  ];
  const one = tools.run(folder, ...words('one', 20));
  const two = tools.run(folder, ...torchrun, ...words('two', 20));
  const [first, second] = ['one', 'two'].map((out) => losses(folder, out));
  const most = Math.max(...first.map((loss, i) => Math.abs(loss - second[i])));
  tools.check(
    `parallel: the first 20 losses of two processes are those of one, within ${most.toExponential(1)}`,
    first.length === 20 && second.length === 20 && most <= 1e-5,
    one.output + two.output,
  );
  const compared = tools.run(folder, '-c', COMPARE, 'one.pt', 'two.pt');
  const difference = Number(compared.output);
  tools.check(
    `parallel: the gradients of step 1 differ by ${difference.toExponential(1)} at most`,
    compared.status === 0 && difference <= 1e-6,
    compared.output,
  );
  tools.check('parallel: says what is not exact', /batch normalisation/.test(two.output), two.output);
  const uneven = tools.run(folder, ...torchrun.slice(0, -1), '--nproc_per_node=5', ...words('five', 2));
  tools.check(
    'parallel: refuses a batch that cannot be shared evenly',
    /shared evenly/.test(uneven.output),
    uneven.output,
  );
}

function losses(folder: string, out: string): number[] {
  const path = join(folder, out, 'log.tsv');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);
  return lines.filter((line) => line.split('\t').length === 3).map((line) => Number(line.split('\t')[1]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
