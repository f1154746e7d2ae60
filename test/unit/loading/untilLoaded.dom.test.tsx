import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CodedError } from '../../../src/core/codedError';
import { untilLoaded } from '../../../src/loading/untilLoaded';

describe('what the page needs sooner or later', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked for until it comes: later each time, and at once when the browser is online again', async () => {
    const load = vi.fn(async () => 'there').mockRejectedValueOnce(new CodedError('connection-failed'));
    load
      .mockRejectedValueOnce(new CodedError('file-missing'))
      .mockRejectedValueOnce(new CodedError('connection-failed'));
    const loaded = untilLoaded(load);
    await vi.advanceTimersByTimeAsync(2000);
    expect(load).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(4000);
    expect(load).toHaveBeenCalledTimes(3);
    window.dispatchEvent(new Event('online'));
    expect(await loaded).toBe('there');
  });

  it.each(['newer-version', 'part-unloadable'])('is given up where only a reload helps: %s', async (code) => {
    await expect(untilLoaded(() => Promise.reject(new CodedError(code)))).rejects.toMatchObject({ code });
  });
});
