// Imports run one way, and the linter that every build runs must say so: each import stands in a file of its own in a
// folder that holds nothing else of the project than the linter's configuration.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** Folder of the importing file, and what it must not import. */
const WRONG: readonly (readonly [string, readonly string[]])[] = [
  [
    'core',
    ['../data/dataSet', '../engine/engine', '../main', 'd3', 'react', 'valibot', '@tensorflow/tfjs-core', 'node:fs'],
  ],
  ['data', ['../engine/engine', '../session/presets', 'valibot', 'd3', 'react', '@tensorflow/tfjs-core']],
  ['data/faces', ['../../engine/engine', '../../session/presets', '../../views/picture', 'd3', 'react']],
  ['data/faces/paint', ['../../../engine/engine', '../../../session/presets', '../../../views/picture', 'd3']],
  [
    'engine',
    ['../session/presets', '../views/hatch', '../figures/lab', '../main', 'react', 'd3', 'valibot', 'zustand'],
  ],
  ['engine/webgl', ['../../session/presets', '../../figures/lab', '../../main', 'd3']],
  ['engine/webgl/fused', ['../../../session/presets', '../../../main', 'd3']],
  ['engine/webgl/fused/stages', ['../../../../session/presets', '../../../../main', 'd3']],
  ['session', ['../engine/engine', '../engine/encoder', '../engine/webgl/backend', '../views/hatch', '../figures/lab']],
  ['session', ['../i18n/index', '../embed/messages', '../main', '@tensorflow/tfjs-core', 'd3']],
  ['session/own', ['../../engine/trainer', '../../i18n/index', '../../figures/lab', 'react', '@tensorflow/tfjs-core']],
  [
    'views',
    ['../session/presets', '../engine/trainer', '../data/dataSet', '../figures/lab', '../i18n/index', '../main'],
  ],
  ['views', ['zustand', '@tensorflow/tfjs-core', 'virtual:mnist']],
  ['engine/simd', ['../../session/presets', '../../main', 'virtual:mnist']],
  ['session', ['virtual:simd', '../engine/simd/simdEngine']],
  ['views/stage', ['../../session/presets', '../../engine/protocol', '../../data/dataSet', '../../main']],
  ['figures', ['../engine/engine', '../engine/webgl/backend', '../article/Article', '../embed/messages', '../main']],
  [
    'figures/lab',
    ['../../engine/serve', '../../article/Article', '../../embed/messages', '../../main', '@tensorflow/tfjs'],
  ],
  ['article', ['../embed/messages', '../engine/engine', '../main', '@tensorflow/tfjs']],
  ['embed', ['../article/Article', '../engine/engine', '../main', '@tensorflow/tfjs']],
  ['i18n', ['../figures/lab', '../engine/protocol', '../views/hatch', '../embed/messages', 'react', 'zustand']],
];

const RIGHT: readonly (readonly [string, readonly string[]])[] = [
  ['core', ['./kinds']],
  ['data', ['./dataSet', '../core/random', './faces/faces']],
  ['data/faces', ['./people', './paint/look', '../dataSet', '../../core/random']],
  ['data/faces/paint', ['./brush', '../curves', '../../dataSet', '../../../core/random']],
  ['engine', ['./adam', './plain/kernels', '../core/kinds', '../data/dataSet']],
  [
    'engine/webgl',
    [
      '../engine',
      '../plain/plainEngine',
      '../../core/kinds',
      '@tensorflow/tfjs-core',
      '@tensorflow/tfjs-backend-webgl/dist/base',
    ],
  ],
  ['engine/simd', ['virtual:simd', '../kernels', '../../core/kinds']],
  ['engine/webgl/fused', ['./grid', '../backend', '../../engine', '../../../core/kinds', '@tensorflow/tfjs-core']],
  ['engine/webgl/fused/stages', ['./pairs', '../grid', '../../../adam', '../../../../core/kinds']],
  ['session', ['./presets', '../core/kinds', '../data/dataSet', '../engine/trainer', '../engine/protocol']],
  ['session', ['zustand', 'zustand/vanilla', 'valibot', 'virtual:mnist', './own/ownDraft']],
  [
    'session/own',
    [
      './fileKind',
      '../ownData',
      '../../core/codedError',
      '../../data/own/limits',
      '../../engine/pictureReader',
      'zustand/vanilla',
      'd3',
    ],
  ],
  ['views', ['./hatch', '../core/distance', 'react', 'd3']],
  ['views/stage', ['./scene', '../hatch', '../../core/distance', 'react', 'd3']],
  [
    'figures/lab',
    [
      '../Figure',
      '../controls/Slider',
      '../../views/hatch',
      '../../views/stage/scene',
      '../../session/presets',
      '../../i18n/index',
    ],
  ],
  [
    'figures/lab',
    ['../../engine/trainer', '../../engine/protocol', '../../core/kinds', 'react', 'zustand/react', 'd3'],
  ],
  ['figures/equation', ['virtual:equation', '../../views/equation/MathPart', '../TermTouch']],
  ['article', ['../figures/lab', '../session/presets', '../i18n/index', 'react']],
  ['embed', ['../figures/lab', '../session/presets', '../i18n/index', 'valibot', 'react']],
  ['i18n', ['./en/settings', '../session/settingsTable', '../core/kinds', '../data/dataSet']],
];

const FORMS: readonly ((source: string) => string)[] = [
  (source) => `import { a } from '${source}';\nexport const b = a;\n`,
  (source) => `import type { A } from '${source}';\nexport type B = A;\n`,
  (source) => `export { a } from '${source}';\n`,
  (source) => `export const a = () => import('${source}');\n`,
];

let folder = '';
let refused = new Set<string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-layers-'));
  cpSync(join(PROJECT, 'biome.json'), join(folder, 'biome.json'));
  cpSync(join(PROJECT, '.gitignore'), join(folder, '.gitignore'));
  for (const [layer, sources] of [...WRONG, ...RIGHT]) for (const source of sources) writeForms(layer, source);
  writeForms('', './embed/Embed', 'main.tsx');
  refused = refusedFiles(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the import layers', () => {
  it.each(WRONG)('%s may not import %j, in no form of import', (layer, sources) => {
    const accepted = sources.flatMap((source) => filesOf(layer, source).filter((file) => !refused.has(file)));
    expect(accepted).toEqual([]);
  });

  it.each(RIGHT)('%s may import %j', (layer, sources) => {
    const files = sources.flatMap((source) => filesOf(layer, source));
    expect(files.filter((file) => refused.has(file))).toEqual([]);
  });

  it('main may import everything', () => {
    expect(refused).not.toContain('src/main.tsx');
  });
});

/** One file for each form of import; its name tells layer, form and source. */
function filesOf(layer: string, source: string): string[] {
  return FORMS.map((_, form) => `src/${layer}/form${form}-${source.replaceAll(/[^a-z]/gi, '_')}.ts`);
}

function writeForms(layer: string, source: string, onlyFile?: string): void {
  const files = onlyFile ? [join('src', layer, onlyFile)] : filesOf(layer, source);
  files.forEach((file, form) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), FORMS[form](source));
  });
}

function refusedFiles(cwd: string): Set<string> {
  const require = createRequire(import.meta.url);
  const biome = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin', 'biome');
  const reportFile = join(cwd, 'report.json');
  const parameters = [
    'lint',
    '--only=style/noRestrictedImports',
    '--max-diagnostics=none',
    '--reporter=json',
    `--reporter-file=${reportFile}`,
    'src',
  ];
  spawnSync(process.execPath, [biome, ...parameters], { cwd });
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(
    readFileSync(reportFile, 'utf8'),
  );
  return new Set(report.diagnostics.map(({ location }) => location.path.replaceAll('\\', '/')));
}
