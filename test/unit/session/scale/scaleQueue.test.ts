import { describe, expect, it } from 'vitest';
import { commonOf, jobsOf, type ScaleJob } from '../../../../src/session/scale/scalePlan';
import {
  begin,
  EMPTY_QUEUE,
  empty,
  enqueue,
  fail,
  finish,
  interrupt,
  isIdle,
  nextRound,
  pointsOn,
  progress,
  type ScalePoint,
  type ScaleQueue,
  skip,
} from '../../../../src/session/scale/scaleQueue';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';

const common = commonOf({ ...DEFAULTS, dataset: 'faces' });
const [ten, forty, many] = jobsOf('people', common, 7);
const started = begin(enqueue(EMPTY_QUEUE, [ten, forty, many]));

describe('a queue', () => {
  it('takes its runs one at a time, in their order', () => {
    expect(started.current).toMatchObject({ job: ten, begun: false, step: 0, auc: null });
    expect(started.waiting).toEqual([forty, many]);
    expect(begin(started)).toBe(started);
    const next = begin(finish(started, over(ten, 0.77)));
    expect(next.current?.job).toBe(forty);
    expect(next.points).toEqual([over(ten, 0.77)]);
  });

  it('takes no run twice, whether it waits, trains or is over', () => {
    const queue = finish(started, over(ten, 0.77));
    expect(enqueue(queue, [ten, forty, many]).waiting).toEqual([forty, many]);
    expect(enqueue(started, [ten]).waiting).toEqual([forty, many]);
  });

  it('that is paused begins nothing, and being added to does not change that', () => {
    const paused: ScaleQueue = { ...finish(started, over(ten, 0.77)), paused: true };
    expect(begin(paused)).toBe(paused);
    expect(begin(enqueue(paused, jobsOf('people', common, 8))).current).toBeNull();
  });

  it('gives up a run that is skipped and goes on, or all of them', () => {
    expect(begin(skip({ ...started, paused: true })).current?.job).toBe(forty);
    expect(isIdle(empty(started))).toBe(true);
  });

  it('keeps the reason why a run broke and what the others came to, and waits for the reader', () => {
    const second = begin(finish(started, over(ten, 0.77)));
    const broken = fail(second, 'not-finite', {});
    expect(broken).toMatchObject({ points: [over(ten, 0.77)], waiting: [many], current: null, paused: true });
    expect(broken.failures).toEqual([{ job: forty, code: 'not-finite', values: {} }]);
    const again = enqueue(broken, [forty]);
    expect(again.failures).toEqual([]);
    expect(again.waiting).toEqual([many, forty]);
  });

  it('is idle, not paused, when its last run has broken', () => {
    const broken = fail(begin(enqueue(EMPTY_QUEUE, [ten])), 'no-worker', {});
    expect([isIdle(broken), broken.paused]).toEqual([true, false]);
  });

  it('puts a run that was interrupted first, and waits', () => {
    const interrupted = interrupt(progress(started, { begun: true, step: 120 }));
    expect(interrupted).toMatchObject({ waiting: [ten, forty, many], current: null, paused: true });
    expect(begin({ ...interrupted, paused: false }).current).toMatchObject({ job: ten, step: 0, begun: false });
    expect(interrupt(EMPTY_QUEUE)).toBe(EMPTY_QUEUE);
  });

  it('notes how far its run is', () => {
    expect(progress(started, { begun: true, step: 25, auc: 0.7 }).current).toMatchObject({
      job: ten,
      step: 25,
      auc: 0.7,
    });
    expect(progress(EMPTY_QUEUE, { step: 1 })).toBe(EMPTY_QUEUE);
  });
});

describe('the next round', () => {
  it('is all of the first seed, then its rest, then all of the next seed', () => {
    expect(nextRound(EMPTY_QUEUE, 'people', common)).toEqual({ seed: 7, jobs: [ten, forty, many], fresh: true });
    const some = finish(begin(enqueue(EMPTY_QUEUE, [ten])), over(ten, 0.77));
    expect(nextRound(some, 'people', common)).toEqual({ seed: 7, jobs: [forty, many], fresh: false });
    expect(nextRound(started, 'people', common)).toMatchObject({ seed: 8, fresh: true });
  });

  it('offers what has broken once more', () => {
    const broken = fail(started, 'not-finite', {});
    expect(nextRound(broken, 'people', common)).toMatchObject({ seed: 7, jobs: [ten] });
  });

  it('counts the run that both charts have', () => {
    const queue = finish(begin(enqueue(EMPTY_QUEUE, [many])), over(many, 0.96));
    expect(pointsOn(queue, 'dimensions', common)).toEqual([over(many, 0.96)]);
    expect(nextRound(queue, 'dimensions', common).jobs.map(({ dimensions }) => dimensions)).toEqual([2, 3, 8, 128]);
  });
});

function over(job: ScaleJob, auc: number): ScalePoint {
  return { ...job, taken: job.steps, auc, untrained: 0.65, seconds: 9, engine: 'plain' };
}
