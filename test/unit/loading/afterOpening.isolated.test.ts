// The promise that the page holds back by is one for the module, so each test has a module of its own.
import { beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('window', new EventTarget());
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('what waits for the opening', () => {
  it('is loaded at once where nothing is held back', async () => {
    const { afterOpening } = await import('../../../src/loading/afterOpening');
    expect(await afterOpening(async () => 'part')).toBe('part');
  });

  it.each(['opened', 'failed'] as const)('is loaded once the page has %s', async (how) => {
    const { afterOpening, holdBack } = await import('../../../src/loading/afterOpening');
    let opened = () => {};
    let failed = () => {};
    holdBack(
      new Promise<void>((resolve, reject) => {
        opened = resolve;
        failed = () => reject(new Error('no picture'));
      }),
    );
    const load = vi.fn(async () => 'part');
    const part = afterOpening(load);
    await vi.advanceTimersByTimeAsync(1000);
    expect(load).not.toHaveBeenCalled();
    if (how === 'opened') opened();
    else failed();
    expect(await part).toBe('part');
  });

  it('is loaded all the same where no picture comes', async () => {
    const { afterOpening, holdBack } = await import('../../../src/loading/afterOpening');
    holdBack(new Promise(() => {}));
    const part = afterOpening(async () => 'part');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await part).toBe('part');
  });
});
