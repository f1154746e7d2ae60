// The test files there are, by kind and tier.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../build/install.mjs';

/**
 * Paths relative to the project folder, with forward slashes, sorted.
 * @typedef {{ unit: string[], specs: string[] }} TestFiles
 */

/**
 * The files that Vitest and Playwright would run.
 * @param {boolean} full whether files of the full test (`*.full.test.ts`) are among them
 * @returns {TestFiles}
 */
export function testFiles(full) {
  const unit = ['test/unit', 'test/training'].flatMap(filesBelow).filter((file) => /\.test\.tsx?$/.test(file));
  return {
    unit: full ? unit : unit.filter((file) => !/\.full\.test\.tsx?$/.test(file)),
    specs: filesBelow('test/e2e').filter((file) => file.endsWith('.spec.ts')),
  };
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}
