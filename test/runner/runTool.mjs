// Runs one tool of node_modules and keeps what it says. The tools are started by Node itself, without a shell.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../build/install.mjs';

const TOOLS = /** @type {Record<string, string>} */ ({
  biome: '@biomejs/biome/bin/biome',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
});

/**
 * @param {readonly string[]} command a tool (or `node`) and its parameters
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runTool([tool, ...parameters], env = {}) {
  const script = TOOLS[tool] ? [join(projectFolder, 'node_modules', TOOLS[tool])] : [];
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, [...script, ...parameters], {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (/** @type {Buffer} */ text) => {
      output += text;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
