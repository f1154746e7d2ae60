// The types that hosts get are those of the code: each can stand for the other.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { embedTypes } from '../../../build/containers/embedTypes';
import { projectFolder } from '../../../build/install.mjs';

const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

const SAMPLE = `
import type * as Code from '../../src/embed/messages';
import type { TripletLabElement as CodeElement } from '../../src/containers/elementApi';
import type { Prediction as CodePrediction } from '../../src/session/page/predictions';
import type { Settings as CodeSettings } from '../../src/session/settings/settingsTable';
import type * as Public from './embed';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const settings: Same<CodeSettings, Public.Settings> = true;
const both: [(code: Code.State) => Public.State, (told: Public.State) => Code.State] = [(code) => code, (told) => told];
const prediction: [(code: CodePrediction) => Public.Prediction, (told: Public.Prediction) => CodePrediction] = [(code) => code, (told) => told];
const ready: (code: Code.Ready) => Public.Ready = (code) => code;
const diagnostics: (code: Code.Diagnostics) => Public.Diagnostics = (code) => code;
const methods: (code: CodeElement) => Pick<Public.TripletLabElement, Exclude<keyof CodeElement, keyof HTMLElement>> = (code) => code;
document.querySelector('triplet-lab')?.addEventListener('step', ({ detail }) => detail.settings.margin.toFixed());
export { both, diagnostics, methods, prediction, ready, settings };
`;

const REACT_SAMPLE = `
import type {} from './react';
export const right = <triplet-lab figure="lab" learning-rate={0.01} lock="mining" onstep={({ detail }) => detail.step.toFixed()} />;
// @ts-expect-error There is no such figure.
export const wrong = <triplet-lab figure="labs" />;
`;

it('embed.d.ts offers what the element has, with the settings of the table, in JSX too', () => {
  mkdirSync(join(projectFolder, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(projectFolder, '.cache', 'embed-types-'));
  try {
    writeFileSync(join(folder, 'embed.d.ts'), embedTypes());
    copyFileSync(join(projectFolder, 'build', 'package', 'react.d.ts'), join(folder, 'react.d.ts'));
    writeFileSync(join(folder, 'methods.ts'), SAMPLE);
    writeFileSync(join(folder, 'jsx.tsx'), REACT_SAMPLE);
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      // The code names its workers as Vite does.
      types: ['vite/client'],
      jsx: 'react-jsx',
      module: 'ESNext',
      moduleResolution: 'bundler',
    };
    const settings = { compilerOptions: { ...options, target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'] } };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ ...settings, files: ['embed.d.ts', 'methods.ts', 'jsx.tsx'] }),
    );
    const { stdout } = spawnSync(process.execPath, [TSC, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
