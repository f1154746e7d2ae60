// What the weights are before and after a lost graphics context, seen from outside: what passes between page and workers is
// noted, and the worker that goes on is asked for its state before it takes a step.
import type { Page } from '@playwright/test';
import type { RunState } from '../../../../src/training/protocol/run';
import { expect } from '../../fixtures';

/** A recovery: the last state that the page had of the run on WebGL, and the one from which the processor goes on. */
interface Recovery {
  readonly copy: RunState | null;
  readonly resumed: RunState;
}

declare global {
  interface Window {
    recoveries: Recovery[];
  }
}

/** In every frame of the page; to be called before it is opened. */
export async function watchRecoveries(page: Page): Promise<void> {
  await page.addInitScript(() => {
    /** No question of the page bears it. */
    const MINE = -1;
    const LEADER = 1;
    window.recoveries = [];
    let copy: RunState | null = null;
    let lost = false;
    const isWebgl = (options?: WorkerOptions) => options?.name?.endsWith('webgl') === true;

    window.Worker = class extends Worker {
      readonly #webgl: boolean;

      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.#webgl = isWebgl(options);
        this.addEventListener('message', ({ data }) => {
          if (this.#webgl && data.type === 'copy' && data.runId === LEADER) copy = data.state;
          if (this.#webgl && data.type === 'lost') lost = true;
          if (data.type === 'answer' && data.requestId === MINE) {
            window.recoveries.push({ copy, resumed: data.answer.state });
          }
        });
      }

      override postMessage(command: { type: string; state?: RunState }): void {
        super.postMessage(command);
        const { type, state } = command;
        if (type !== 'import') return;
        if (this.#webgl) {
          copy = state ?? null;
          lost = false;
        } else if (lost) {
          lost = false;
          super.postMessage({ type: 'export', runId: LEADER, requestId: MINE, halt: false });
        }
      }
    };
  });
}

/** Recoveries of the figures in all frames so far. */
export async function countRecoveries(page: Page): Promise<number> {
  const counts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.recoveries?.length ?? 0)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Every one went on from the last copy: the same step, and the same numbers as weights and moments. */
export async function expectWeightsOfLastCopy(page: Page, recoveries: number): Promise<void> {
  await expect.poll(() => countRecoveries(page)).toBe(recoveries);
  for (const frame of page.frames()) {
    const different = await frame.evaluate(() => {
      const numbers = ({ engine: { parameters, firstMoment, secondMoment, step } }: RunState) =>
        [parameters, firstMoment, secondMoment, [step]].flatMap((values) => [...values]);
      return (window.recoveries ?? []).map(({ copy, resumed }) => {
        if (!copy) return 'no copy';
        const [before, after] = [numbers(copy), numbers(resumed)];
        if (before.length < 100 || !before.every(Number.isFinite)) return 'no numbers';
        const drawsAlike = JSON.stringify(copy.random) === JSON.stringify(resumed.random);
        const weighsAlike = before.length === after.length && before.every((value, i) => value === after[i]);
        return drawsAlike && weighsAlike ? 'equal' : 'different';
      });
    });
    expect(different).toEqual(different.map(() => 'equal'));
  }
}
