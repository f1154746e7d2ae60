// Every folder of src is a TypeScript project: its `references` are the only rooms it may import from, and its `extends` says
// on which thread it runs. The compiler refuses anything else; these tests hold that it does, and that no file escapes it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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

/** A file of a room, and whether it is to compile there. */
interface Sample {
  readonly room: string;
  readonly text: string;
  readonly compiles: boolean;
}

/** Which samples compile: all of them in one run of the compiler, which takes longer to start than to read them. */
function compile(samples: readonly Sample[]): boolean[] {
  // Inside the project, so that relative imports and the type packages which the settings name are found.
  mkdirSync(join(PROJECT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, '.cache', 'rooms-'));
  try {
    const rooms = [...new Set(samples.map(({ room }) => room))];
    const nameOf = (sample: Sample) => `sample${samples.indexOf(sample)}.ts`;
    for (const room of rooms) {
      const own = samples.filter((sample) => sample.room === room);
      mkdirSync(join(folder, room), { recursive: true });
      for (const sample of own) writeFileSync(join(folder, room, nameOf(sample)), sample.text);
      const settings = {
        extends: join(SRC, room, 'tsconfig.json'),
        compilerOptions: { outDir: 'out', rootDir: PROJECT, tsBuildInfoFile: 'out/info' },
        files: own.map(nameOf),
        include: [],
        references: importsOf(room).map((path) => ({ path: join(SRC, path) })),
      };
      writeFileSync(join(folder, room, 'tsconfig.json'), JSON.stringify(settings));
    }
    // A room sees another one's declarations, which the build of types writes first.
    const { stdout } = spawnSync(process.execPath, [TSC, '-b', SRC, ...rooms.map((room) => join(folder, room))], {
      encoding: 'utf8',
    });
    return samples.map((sample) => !stdout.includes(`${nameOf(sample)}(`));
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

const SAMPLES: readonly Sample[] = [
  ...Object.entries(GLOBALS).flatMap(([room, cases]) =>
    cases.map(([expression, compiles]) => ({
      room,
      text: `export const sample: unknown = ${expression};\n`,
      compiles,
    })),
  ),
  ...Object.entries(IMPORTS).flatMap(([room, cases]) =>
    cases.map(([file, compiles]) => {
      const path = relative(join(SRC, '..', '.cache', 'rooms', room), join(SRC, file));
      return { room, text: `import * as sample from '${path}';\nexport const used: unknown = sample;\n`, compiles };
    }),
  ),
];

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

  it('know only the globals of their thread, and import one way', () => {
    const compiled = compile(SAMPLES);
    expect(SAMPLES.map((sample, i) => ({ ...sample, compiles: compiled[i] }))).toEqual(SAMPLES);
  });
});
