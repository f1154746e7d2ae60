// Hosts that have to be built: each becomes a folder of `.cache/hosts`, which the host's origin serves under `/hosts/`.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../../../../build/install.mjs';

const FOLDER = join(projectFolder, '.cache', 'hosts');
/** Not in package.json: nothing but this test needs them. */
const PACKAGES = { vitepress: '1.6.4', 'reveal.js': '6.0.2' };

/** A site of VitePress with this page. `head` are tags of each page's head, as its configuration takes them. Gives its path. */
export function buildVitePress(name: string, markdown: string, head: readonly unknown[] = []): string {
  install();
  const path = `hosts/${name}/.vitepress/dist/`;
  const project = folder(name, '.vitepress');
  const config = JSON.stringify({ base: `/${path}`, head, title: 'A course' });
  // As README tells: Vue takes an element that it does not know for a part of its own.
  const vue = "{ template: { compilerOptions: { isCustomElement: (tag) => tag === 'triplet-lab' } } }";
  writeFileSync(join(project, 'index.md'), `# A course\n\n${markdown}\n\n${'More of the course.\n\n'.repeat(60)}`);
  writeFileSync(join(project, '.vitepress', 'config.mjs'), `export default { ...${config}, vue: ${vue} };\n`);
  run(process.execPath, [join(FOLDER, 'node_modules', 'vitepress', 'bin', 'vitepress.js'), 'build', project]);
  return path;
}

/** Slides of reveal.js, one of each text. Gives their path. */
export function writeSlides(slides: readonly string[]): string {
  install();
  const project = folder('slides', 'dist');
  cpSync(join(FOLDER, 'node_modules', 'reveal.js', 'dist'), join(project, 'dist'), { recursive: true });
  const sections = slides.map((slide) => `<section>${slide}</section>`).join('\n');
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Slides</title>
<link rel="icon" href="data:," /><link rel="stylesheet" href="./dist/reveal.css" /></head>
<body><div class="reveal"><div class="slides">${sections}</div></div>
<script type="module">import Reveal from './dist/reveal.mjs'; new Reveal().initialize();</script></body></html>`;
  writeFileSync(join(project, 'index.html'), page);
  return 'hosts/slides/';
}

/** A page of React, built by Vite, that shows the element of the npm package. Gives its path. */
export async function buildReactPage(attributes: Readonly<Record<string, string | number>>): Promise<string> {
  const project = folder('react', '.');
  const page = `<!doctype html><html lang="en"><head><title>A course</title><link rel="icon" href="data:," /></head>
<body><h1>A course</h1><div id="root"></div><div style="height: 1500px"></div>
<script type="module" src="./main.js"></script></body></html>`;
  const script = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../dist/package/embed.js';
createRoot(document.querySelector('#root')).render(createElement('triplet-lab', ${JSON.stringify(attributes)}));
`;
  writeFileSync(join(project, 'index.html'), page);
  writeFileSync(join(project, 'main.js'), script);
  await build({ root: project, configFile: false, logLevel: 'error', base: './', build: { target: 'es2022' } });
  return 'hosts/react/dist/';
}

function folder(name: string, inside: string): string {
  const project = join(FOLDER, name);
  mkdirSync(join(project, inside), { recursive: true });
  return project;
}

function install(): void {
  mkdirSync(FOLDER, { recursive: true });
  if (Object.keys(PACKAGES).every((name) => existsSync(join(FOLDER, 'node_modules', name)))) return;
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
}

function run(command: string, parameters: readonly string[]): void {
  const { status, stderr, stdout } = spawnSync(command, parameters, { cwd: FOLDER, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${parameters[0]} failed.\n${stdout}\n${stderr}`);
}
