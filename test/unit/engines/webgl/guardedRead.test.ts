import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGuardedRead } from '../../../../src/engines/webgl/guardedRead';
import { fakeBackend } from './fakeBackend';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a read from the GPU', () => {
  it('hands out what came', async () => {
    expect(await createGuardedRead(fakeBackend())(answering(1))).toBe(1);
  });

  it('is not even begun on a context that is lost', async () => {
    const backend = fakeBackend();
    backend.loseSilently();
    const start = vi.fn(answering(1));
    await expect(createGuardedRead(backend)(start)).rejects.toMatchObject({ code: 'context-lost' });
    expect(start).not.toHaveBeenCalled();
  });

  it('counts as a lost context when nothing comes back for 3 s', async () => {
    const read = createGuardedRead(fakeBackend());
    await read(answering(1));
    const settled = outcome(read(unsettled));
    await vi.advanceTimersByTimeAsync(2_900);
    expect(settled.code).toBe('pending');
    await vi.advanceTimersByTimeAsync(200);
    expect(settled.code).toBe('context-lost');
  });

  it('is given more time where a busy processor draws', async () => {
    const read = createGuardedRead({ ...fakeBackend(), software: true });
    await read(answering(1));
    const settled = outcome(read(unsettled));
    await vi.advanceTimersByTimeAsync(19_000);
    expect(settled.code).toBe('pending');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(settled.code).toBe('context-lost');
  });

  it('is given more time while new shaders are being built', async () => {
    const backend = fakeBackend();
    const read = createGuardedRead(backend);
    await read(answering(1));
    backend.programs = 5;
    const settled = outcome(read(unsettled));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(settled.code).toBe('pending');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(settled.code).toBe('context-lost');
  });

  it('is rejected at once when the context is lost', async () => {
    const backend = fakeBackend();
    const settled = outcome(createGuardedRead(backend)(unsettled));
    backend.lose();
    await vi.advanceTimersByTimeAsync(0);
    expect(settled.code).toBe('context-lost');
  });

  it('does not believe the zeros that a lost context hands out', async () => {
    const backend = fakeBackend();
    const read = createGuardedRead(backend)(async () => {
      backend.loseSilently();
      return 0;
    });
    await expect(read).rejects.toMatchObject({ code: 'context-lost' });
  });

  it('passes on an error of tfjs', async () => {
    const broken = () => Promise.reject(new Error('no texture'));
    await expect(createGuardedRead(fakeBackend())(broken)).rejects.toThrow('no texture');
  });

  it('leaves no timer and no listener behind', async () => {
    const backend = fakeBackend();
    await createGuardedRead(backend)(answering(1));
    expect(vi.getTimerCount()).toBe(0);
    expect(backend.listenerCount()).toBe(0);
  });
});

function answering(value: number): () => Promise<number> {
  return async () => value;
}

function unsettled(): Promise<never> {
  return new Promise(() => {});
}

function outcome(work: Promise<unknown>): { code: string } {
  const seen = { code: 'pending' };
  work.then(
    () => {
      seen.code = 'done';
    },
    (error: { code?: string }) => {
      seen.code = error.code ?? String(error);
    },
  );
  return seen;
}
