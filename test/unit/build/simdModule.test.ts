import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../build/contentSecurityPolicy';
import { simdCode, simdModule } from '../../../build/simdModule';

describe('the SIMD kernels, compiled by the build', () => {
  it('are a WebAssembly module of at most 3 kB that needs nothing and exports kernels and memory', async () => {
    const code = await simdCode();
    expect(code.length).toBeLessThanOrEqual(3_000);
    const module = new WebAssembly.Module(code as BufferSource);
    expect(WebAssembly.Module.imports(module)).toEqual([]);
    const names = WebAssembly.Module.exports(module).map(({ name }) => name);
    expect(names.sort()).toEqual([
      'adam',
      'addParameterGradient',
      'affine',
      'gatherColumns',
      'inputGradient',
      'memory',
      'relu',
      'scatterColumns',
    ]);
  });

  it('are the same, asked for once or by many at once', async () => {
    const [first, ...others] = await Promise.all([simdCode(), simdCode(), simdCode()]);
    for (const other of others) expect(Buffer.compare(other, first)).toBe(0);
  });

  it('do not relax what their numbers are: no instruction whose result depends on the machine', async () => {
    // Relaxed SIMD has the opcodes from 0x100 on behind the prefix 0xfd, in LEB128: 0x80 … 0xff, 0x02.
    const code = await simdCode();
    const relaxed = code.findIndex((byte, i) => byte === 0xfd && code[i + 1] >= 0x80 && code[i + 2] === 0x02);
    expect(relaxed).toBe(-1);
  });

  it('may be compiled under the content policy of the page', () => {
    const transform = contentSecurityPolicy().transformIndexHtml as unknown as () => { attrs: { content: string } }[];
    expect(transform()[0].attrs.content).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });
});

describe('virtual:simd', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'simd-module-'));
    writeFileSync(join(root, 'entry.js'), "export * from 'virtual:simd';\n");
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('holds the module, byte for byte, in a minified build', async () => {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [simdModule()],
      build: { minify: true, rolldownOptions: { input: join(root, 'entry.js'), preserveEntrySignatures: 'strict' } },
    });
    const assets = join(root, 'dist', 'assets');
    const [script] = readdirSync(assets);
    const { code } = await import(join(assets, script));
    expect(Buffer.compare(code, await simdCode())).toBe(0);
  });

  it('is served by the development server too', async () => {
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false },
      plugins: [simdModule()],
    });
    try {
      const { code } = await server.ssrLoadModule('virtual:simd');
      expect(Buffer.compare(code, await simdCode())).toBe(0);
    } finally {
      await server.close();
    }
  });
});
