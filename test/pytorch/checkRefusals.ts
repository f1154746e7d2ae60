// What train.py is given that it cannot take: one sentence each, exit code 2, and nothing overwritten.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tools } from './checkTools';
import { writePictureFolder } from './pictureFolder';
import { RUNS } from './settingsToRepeat';

export async function checkRefusals(tools: Tools): Promise<void> {
  const folder = await tools.unpacked(RUNS['digits, semi-hard, squared']);
  const good = join(tools.folder(), 'pictures');
  writePictureFolder(good, 3, 4);

  const oneClass = tools.folder();
  writePictureFolder(oneClass, 1, 4);
  const onePicture = tools.folder();
  writePictureFolder(onePicture, 3, 4);
  mkdirSync(join(onePicture, 'lonely'));
  copyFileSync(join(good, 'class-00', '000.png'), join(onePicture, 'lonely', 'a.png'));
  const broken = tools.folder();
  writePictureFolder(broken, 2, 3);
  const path = join(broken, 'class-01', '001.png');
  writeFileSync(path, readFileSync(path).subarray(0, 60));

  const train = (data: string, ...more: string[]) => ['train.py', 'train', '--data', data, '--steps', '3', ...more];
  const expect = (what: string, words: readonly string[], says: RegExp, where = folder) => {
    const { status, output } = tools.run(where, ...words);
    const sentence = output.trim();
    const holds =
      status === 2 && says.test(sentence) && sentence.split('\n').length <= 3 && !/Traceback/.test(sentence);
    tools.check(`refusals: ${what}`, holds, `exit ${status}: ${output}`);
  };
  expect('a folder that is not there', train(join(good, 'none')), /There is no folder/);
  expect('one class', train(oneClass), /two at least; it has 1/);
  expect('a class with one picture', train(onePicture), /lonely holds one picture/);
  expect('a broken picture', train(broken, '--out', 'broken'), /001\.png cannot be read as a picture/);
  expect(
    'a broken picture, read by another process',
    train(broken, '--out', 'broken2', '--workers', '1'),
    /001\.png cannot be read/,
  );
  expect('no command', ['train.py'], /required/);
  expect('a flag that is none', train(good, '--marge', '2'), /unrecognized arguments/i);
  expect('a margin that is no number', train(good, '--margin', 'wide'), /margin/);
  expect('more classes in a batch than there are', train(good, '--classes-per-batch', '9'), /there are 3/);
  expect(
    'a loss on angles without normalisation',
    train(good, '--loss', 'infonce', '--no-normalize'),
    /needs --normalize/,
  );
  expect('a place to write that is a file', train(good, '--out', 'train.py/out'), /train\.py/);
  expect('nothing to resume', train(good, '--resume', '--out', 'nothing'), /no checkpoint/);
  const cuda = tools.run(folder, '-c', 'import torch; print(torch.cuda.is_available())').output.trim() === 'True';
  if (!cuda) expect('a GPU that is not there', train(good, '--device', 'cuda'), /finds no GPU/);
  const torchvision = tools.run(folder, '-c', 'import torchvision').status === 0;
  if (!torchvision) expect('torchvision that is not there', train(good, '--arch', 'resnet18'), /needs torchvision/);

  tools.run(folder, ...train(good, '--out', 'kept'));
  const before = readFileSync(join(folder, 'kept', 'checkpoint.pt'));
  expect('a training that is there already', train(good, '--out', 'kept'), /holds a training already/);
  expect(
    'a resume with another margin',
    train(good, '--out', 'kept', '--resume', '--margin', '3'),
    /began with --margin/,
  );
  const other = tools.folder();
  writePictureFolder(other, 3, 5);
  expect('a resume on other pictures', train(other, '--out', 'kept', '--resume'), /does not hold the pictures/);
  tools.check('refusals: nothing is overwritten', readFileSync(join(folder, 'kept', 'checkpoint.pt')).equals(before));
  tools.check('refusals: nothing is written', !existsSync(join(folder, 'nothing')));

  const wrong = await tools.unpacked(RUNS['digits, semi-hard, squared']);
  writeFileSync(join(wrong, 'run.safetensors'), 'not a run');
  expect('a file that is no run', ['train.py', 'replay'], /no complete safetensors file/, wrong);
  writeFileSync(
    join(wrong, 'run.safetensors'),
    Buffer.concat([Buffer.from([2, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('{}')]),
  );
  expect('a safetensors file of something else', ['train.py', 'replay'], /not the run of a zip/, wrong);
  const cut = readFileSync(join(folder, 'run.safetensors')).subarray(0, 50_000);
  writeFileSync(join(wrong, 'run.safetensors'), cut);
  expect('half a file', ['train.py', 'replay'], /no complete safetensors file/, wrong);
  const script = join(wrong, 'train.py');
  writeFileSync(script, readFileSync(script, 'utf8').replace('OLDEST = (1, 13)', 'OLDEST = (99, 0)'));
  expect('an old PyTorch', ['train.py', 'replay'], /too old/, wrong);
}
