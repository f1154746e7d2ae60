// Every folder of src is a TypeScript project: its `references` are the only rooms it may import from, and its `extends` says
// on which thread it runs. The compiler refuses anything else; these tests hold that it does, and that no file escapes it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const SRC = join(PROJECT, 'src');
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

interface Room {
  readonly extends: string;
  readonly references?: readonly { readonly path: string }[];
}

function roomOf(folder: string): Room {
  return JSON.parse(readFileSync(join(SRC, folder, 'tsconfig.json'), 'utf8'));
}

/** Rooms that `room` may import from, as paths below src. */
function importsOf(room: string): string[] {
  return (roomOf(room).references ?? []).map(({ path }) => relative(SRC, join(SRC, room, path)));
}

/** Which of these texts compile as files of a room. */
function compileIn(room: string, texts: readonly string[]): boolean[] {
  // Inside the project, so that relative imports and the type packages which the settings name are found.
  mkdirSync(join(PROJECT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, '.cache', 'room-'));
  try {
    const files = texts.map((_, i) => `sample${i}.ts`);
    files.forEach((file, i) => {
      writeFileSync(join(folder, file), texts[i]);
    });
    const settings = {
      extends: join(SRC, room, 'tsconfig.json'),
      compilerOptions: { outDir: 'out', rootDir: PROJECT, tsBuildInfoFile: 'out/info' },
      files,
      include: [],
      references: importsOf(room).map((path) => ({ path: join(SRC, path) })),
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const { stdout } = spawnSync(process.execPath, [TSC, '-p', folder], { encoding: 'utf8' });
    return files.map((file) => !stdout.includes(`${file}(`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const GLOBALS: Readonly<Record<string, readonly (readonly [string, boolean])[]>> = {
  core: [
    ['Math.sqrt(2)', true],
    ['document', false],
    ['postMessage', false],
    ['performance', false],
  ],
  engines: [
    ['new OffscreenCanvas(1, 1)', true],
    ['document', false],
  ],
  'training/worker': [
    ['self', true],
    ['window', false],
  ],
  'training/page': [['document', true]],
};

const IMPORTS: Readonly<Record<string, readonly (readonly [string, boolean])[]>> = {
  data: [
    ['core/random', true],
    ['engines/engine', false],
  ],
  engines: [
    ['core/random', true],
    ['training/protocol/run', false],
  ],
  session: [
    ['training/page/trainer', true],
    ['training/worker/trainingRun', false],
    ['i18n/index', false],
    ['figures/triplet/settings', true],
    ['figures/triplet/TripletFigure', false],
  ],
  registry: [
    ['data/dataSet', true],
    ['session/settings/settingsTable', false],
    ['figures/triplet/TripletFigure', false],
  ],
  views: [
    ['core/loss/triplet', true],
    ['session/run/runStore', false],
  ],
  prediction: [
    ['session/run/runStore', true],
    ['article/Article', false],
  ],
  embed: [
    ['prediction/PredictionCard', true],
    ['article/Article', false],
  ],
};

function sourceFolders(folder = ''): string[] {
  const entries = readdirSync(join(SRC, folder), { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => sourceFolders(join(folder, name)));
  return entries.some(({ name }) => /\.tsx?$/.test(name)) ? [folder, ...below] : below;
}

// A room sees another one's declarations, which the build of types has written.
beforeAll(() => {
  spawnSync(process.execPath, [TSC, '-b', SRC]);
});

describe('the rooms', () => {
  it('hold every source file, each in exactly one room that the whole build reaches', () => {
    const reached = new Set<string>();
    const visit = (room: string) => {
      if (reached.has(room)) return;
      reached.add(room);
      for (const next of importsOf(room)) visit(next);
    };
    visit('');
    for (const folder of sourceFolders().filter((one) => one !== '' && !one.endsWith('assembly'))) {
      const parents = folder.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'));
      const rooms = parents.filter((parent) => existsSync(join(SRC, parent, 'tsconfig.json')));
      expect(rooms, folder).toHaveLength(1);
      expect(reached.has(rooms[0]), folder).toBe(true);
    }
  });

  it.each(Object.entries(GLOBALS))('know only the globals of their thread: %s', (room, cases) => {
    const texts = cases.map(([expression]) => `export const sample: unknown = ${expression};\n`);
    expect(compileIn(room, texts)).toEqual(cases.map(([, compiles]) => compiles));
  });

  it.each(Object.entries(IMPORTS))('import one way: %s', (room, cases) => {
    const texts = cases.map(
      ([file]) => `import * as sample from '../../src/${file}';\nexport const used: unknown = sample;\n`,
    );
    expect(compileIn(room, texts)).toEqual(cases.map(([, compiles]) => compiles));
  });
});
