import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { whenMeasured } from '../../../src/prediction/whenMeasured';
import type { RunView } from '../../../src/session/run/runStore';

/** A run whose picture is of one step, and its last measurement of another. */
function runAt(frame: number, evaluation: number) {
  const run = createStore(() => ({ frame: { step: frame }, evaluation: { step: evaluation } }) as unknown as RunView);
  const go = (step: number, measured: number) =>
    run.setState({ frame: { step }, evaluation: { step: measured } } as unknown as RunView);
  return { run, go };
}

describe('runs in lock-step', () => {
  it('are waited for until the last of them has been measured at the step', () => {
    const runs = [runAt(100, 75), runAt(100, 100), runAt(100, 75)];
    const then = vi.fn();
    whenMeasured(runs, 100, then);
    runs[0].go(100, 100);
    expect(then).not.toHaveBeenCalled();
    runs[2].go(100, 100);
    expect(then).toHaveBeenCalledTimes(1);
    runs[2].go(125, 125);
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('are not waited for where they have been measured, have gone on, or are none', () => {
    for (const runs of [[runAt(100, 100)], [runAt(130, 125)], []]) {
      const then = vi.fn();
      whenMeasured(runs, 100, then);
      expect(then).toHaveBeenCalledTimes(1);
    }
  });

  it('are not waited for any more once nobody wants to know', () => {
    const run = runAt(100, 75);
    const then = vi.fn();
    whenMeasured([run], 100, then)();
    run.go(100, 100);
    expect(then).not.toHaveBeenCalled();
  });
});
