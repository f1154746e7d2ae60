import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const importer = 'https://example.org/page/assets/index-1.js';

describe('a part of the page', () => {
  let loadPart: typeof import('../../../src/loading/loadPart').loadPart;
  const get = vi.fn<typeof fetch>();

  beforeEach(async () => {
    vi.resetModules();
    get.mockReset();
    get.mockImplementation(async () => new Response('', { headers: { 'Content-Type': 'text/javascript' } }));
    vi.stubGlobal('fetch', get);
    ({ loadPart } = await import('../../../src/loading/loadPart'));
  });
  afterEach(() => void vi.unstubAllGlobals());

  const requested = () => get.mock.calls.map(([url]) => String(url));

  it('is imported when its file and all that it needs are at hand, each fetched once', async () => {
    const steps: string[] = [];
    get.mockImplementation(async (url) => {
      steps.push(String(url));
      return new Response('');
    });
    const importPart = async () => {
      steps.push('import');
      return 'module';
    };
    expect(await loadPart(importPart, ['./a-1.js', './shared-1.js'], importer)).toBe('module');
    expect(await loadPart(importPart, ['./b-1.js', './shared-1.js'], importer)).toBe('module');
    const at = (name: string) => `https://example.org/page/assets/${name}`;
    expect(steps).toEqual([at('a-1.js'), at('shared-1.js'), 'import', at('b-1.js'), 'import']);
  });

  it('is not imported where a file that it needs is missing, and that one alone is asked for again', async () => {
    const importPart = vi.fn(async () => 'module');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    get.mockImplementation(async (url) => {
      if (String(url).includes('shared')) throw new TypeError('Failed to fetch');
      return new Response('');
    });
    const load = () => loadPart(importPart, ['./a-1.js', './shared-1.js'], importer);
    await expect(load()).rejects.toMatchObject({ code: 'connection-failed' });
    expect(importPart).not.toHaveBeenCalled();
    get.mockImplementation(async () => new Response(''));
    expect(await load()).toBe('module');
    expect(requested().filter((url) => url.includes('/a-1.js'))).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('rejects with its own fault where it came and broke', async () => {
    const fault = new RangeError('broken');
    await expect(loadPart(() => Promise.reject(fault), ['./a-1.js'], importer)).rejects.toBe(fault);
  });
});
