// The page as one file, made from a small build that has one file of each kind.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtFiles } from '../../../build/containers/builtFiles';
import { singleFile } from '../../../build/containers/singleFile';

const FILES: Readonly<Record<string, string>> = {
  'index.html': `<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><script>early()</script>
    <link rel="icon" type="image/svg+xml" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/shared-1.js">
    <link rel="stylesheet" crossorigin href="./assets/index-1.css"></head>
    <body><template id="opening-failure"><p>failed</p></template></body></html>`,
  'assets/index-1.js':
    'import{a}from"./shared-1.js";const __vite__mapDeps=(i)=>i,w=new URL(`cpu.worker-1.js`,import.meta.url).href;' +
    'load(()=>import(`./part-1.js`),__vite__mapDeps([0,1]),import.meta.url);use(a,w,"</script>")',
  'assets/shared-1.js': 'const a="shared";export{a}',
  'assets/part-1.js': 'import{a}from"./shared-1.js";const data=new URL("sheet-1.bin",import.meta.url).href;use(a,data)',
  'assets/cpu.worker-1.js': 'postMessage("</script> of a worker")',
  'assets/sheet-1.bin': 'bytes',
  'assets/index-1.css': '@layer a,b;@font-face{src:url(./font-1.woff2)}',
  'assets/a-part-1.css': '@layer b{p{color:red}}',
  'assets/font-1.woff2': 'font',
  'assets/mnist-credit.txt': 'credit of the digits',
  'licenses.md': 'licences of packages',
  'icon.svg': '<svg/>',
};

let folder = '';
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'single-file-'));
  for (const [name, text] of Object.entries(FILES)) write(name, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

describe('the single file', () => {
  it('asks for no other file: parts, workers, data, styles, fonts and the icon are inside', async () => {
    const page = await singleFile(builtFiles(folder));
    expect(page).not.toMatch(/(?:src|href)="\.\//);
    expect(page).not.toMatch(/\bimport\s*\(|mapDeps\(\[|new URL\(|url\(\.\//);
    expect(page.match(/<script type="module">/g)).toHaveLength(1);
    expect(page).toContain('of a worker');
    expect(page).toContain(Buffer.from('bytes').toString('base64'));
    expect(page).toContain(Buffer.from('font').toString('base64'));
    expect(page).not.toMatch(/early\(\)|opening-failure/);
  });

  it('allows its own script and style by their hashes, and nothing from elsewhere', async () => {
    const page = await singleFile(builtFiles(folder));
    const [, policy] = page.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? [];
    const [, script] = page.match(/<script type="module">([\s\S]*?)<\/script>/) ?? [];
    const [, style] = page.match(/<style>([\s\S]*?)<\/style>/) ?? [];
    expect(policy).toContain(`script-src 'sha256-${sha256(script)}'`);
    expect(policy).toContain(`style-src 'sha256-${sha256(style)}'`);
    // But for frames: the link-maker shows the file itself.
    expect(policy?.replace(/frame-src 'self' file:;/, '')).not.toMatch(/'self'|https?:|unsafe-inline/);
    expect(script).toContain('<\\/script>');
  });

  it('keeps the layers in the page’s own order, and the licences with the work', async () => {
    const page = await singleFile(builtFiles(folder));
    expect(page.indexOf('@layer a,b')).toBeLessThan(page.indexOf('@layer b{'));
    expect(page).toContain('licences of packages');
    expect(page).toContain('credit of the digits');
  });

  it('is refused where its code would open a comment of HTML, after which a script ends elsewhere', async () => {
    write('assets/shared-1.js', 'const a="<!--";export{a}');
    await expect(singleFile(builtFiles(folder))).rejects.toThrow('<!--');
  });

  it('is refused where it would ask for a file of a kind that it cannot hold', async () => {
    write('assets/part-1.js', 'use(new URL("film-1.mp4",import.meta.url).href)');
    write('assets/film-1.mp4', 'film');
    await expect(singleFile(builtFiles(folder))).rejects.toThrow('film-1.mp4');
  });
});
