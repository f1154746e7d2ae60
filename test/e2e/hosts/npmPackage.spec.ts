// The npm package as somebody else uses it: packed, installed into an empty project without a network, bundled, and trained with.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, preview } from 'vite';
import { projectFolder } from '../../../build/install.mjs';
import { expect, test } from '../fixtures';
import { Tag } from './pages/tag';

const PAGE = `<!doctype html><html lang="en"><head><link rel="icon" href="data:," /><title>Somebody’s page</title></head>
<body><triplet-lab figure="lab" margin="0.5" dataset="students" autoplay="off"></triplet-lab>
<script type="module" src="./main.js"></script></body></html>`;

// The project is served from a port of its own.
test.use({ allowed: [/^(request elsewhere: http:\/\/127\.0\.0\.1:|console debug: \[vite\])/] });
// One project, packed and installed once.
test.describe.configure({ mode: 'serial' });

/** The empty project, built and served, and as it is served while somebody works on it. */
const SERVERS = {
  async built(options: InlineConfig) {
    await build(options);
    return preview({ ...options, preview: { host: '127.0.0.1', port: 0 } });
  },
  async 'in development'(options: InlineConfig) {
    const server = await createServer({ ...options, server: { host: '127.0.0.1' } });
    return server.listen();
  },
};

test.describe('the package, packed and installed into an empty Vite project,', { tag: '@full' }, () => {
  let folder = '';

  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'triplet-lab-package-'));
    npm(['pack', join(projectFolder, 'dist', 'package'), '--pack-destination', folder], folder);
    const [tarball] = readdirSync(folder).filter((file) => file.endsWith('tgz'));
    const project = join(folder, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    writeFileSync(join(project, 'index.html'), PAGE);
    writeFileSync(join(project, 'main.js'), "import 'triplet-lab';\n");
    npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball)], project);
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  test('holds what it says and nothing else', () => {
    expect(readdirSync(join(folder, 'project', 'node_modules', 'triplet-lab')).sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'anywidget.mjs',
        'embed.d.ts',
        'embed.js',
        'package.json',
        'react.d.ts',
        'triplet-lab.htm',
      ].sort(),
    );
  });

  for (const [name, serve] of Object.entries(SERVERS)) {
    test(`trains: ${name}`, async ({ page }) => {
      const server = await serve({ root: join(folder, 'project'), configFile: false, logLevel: 'error', base: './' });
      try {
        await page.goto(server.resolvedUrls?.local[0] ?? '');
        const [tag] = await Tag.all(page);
        expect(await tag.step(100)).toMatchObject({ step: 100, settings: { margin: 0.5 } });
      } finally {
        await server.close();
      }
    });
  }
});

function npm(parameters: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync('npm', [...parameters], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${parameters[0]} failed.\n${stderr}`);
}
