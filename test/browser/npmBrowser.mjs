// The Chromium that comes as an npm package (Linux, x64), for machines with npm and no browser. It brings the system
// libraries and the SwiftShader it needs. Installed and unpacked on first use, by a lock file of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installMissing, projectFolder } from '../../build/install.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGE = join(HERE, 'node_modules', '@sparticuz', 'chromium');

/** @returns {Promise<import('./findBrowser.mjs').Browser>} */
export async function npmBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`npm has one for Linux on x64 only, and this is ${process.platform} on ${process.arch}`);
  }
  installMissing(HERE);
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const folder = join(projectFolder, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/**
 * Unpacks beside the folder and renames, so that a folder of that name is always whole. In a process of its own, because
 * the package reads its destination and whether to unpack the libraries from the environment.
 * @param {string} folder
 */
function unpack(folder) {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const script = `
    const { default: chromium } = await import(${JSON.stringify(pathToFileURL(join(PACKAGE, 'build', 'esm', 'index.js')).href)});
    await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`the package @sparticuz/chromium could not be unpacked: ${stderr.trim().split('\n')[0]}`);
  writeFileSync(join(partial, 'fonts', 'fonts.conf'), fontsConfiguration(join(folder, 'fonts')));
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
}

/**
 * The fonts of the machine if it has any, and those of the package, which its own configuration expects elsewhere.
 * @param {string} fonts
 */
function fontsConfiguration(fonts) {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', fonts].map((folder) => `<dir>${folder}</dir>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.join('')}<cachedir>${join(fonts, 'cache')}</cachedir></fontconfig>
`;
}
