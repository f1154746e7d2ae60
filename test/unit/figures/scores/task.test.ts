import { describe, expect, it } from 'vitest';
import { type PushRule, zoneStretches } from '../../../../src/figures/scores/push/push';
import { ESSAY_MARKS } from '../../../../src/figures/scores/students';
import { type TaskState, taskState } from '../../../../src/figures/scores/task';
import { drawnStretches } from '../../../../src/figures/scores/zoneRange';

const FACENET: PushRule = { squared: true, margin: 0.2 };
const at = (you: number, rule = FACENET, marks = ESSAY_MARKS): TaskState => taskState({ ...marks, you }, rule);

describe('the task', () => {
  it('is solved by 51 on FaceNet’s scale and by no other whole mark', () => {
    const solved = Array.from({ length: 101 }, (_, you) => you).filter((you) => at(you) === 'found');
    expect(solved).toEqual([51]);
  });

  it('is solved by 84 in plain marks at a margin of 10', () => {
    expect(at(84, { squared: false, margin: 10 })).toBe('found');
    expect(at(83, { squared: false, margin: 10 })).toBe('no-loss-yet');
  });

  it('tells where the reader stands without telling where to go', () => {
    expect(at(20)).toBe('start');
    expect(at(5)).toBe('start');
    expect(at(50)).toBe('no-loss-yet');
    expect(at(50.1)).toBe('no-loss-yet');
    expect(at(50.5)).toBe('a-loss');
    expect(at(80)).toBe('a-loss');
  });

  it('says so where there is nothing to find', () => {
    expect(at(50, { squared: true, margin: 0.6 })).toBe('loss-at-start');
    expect(at(50, { squared: false, margin: 0 }, { ...ESSAY_MARKS, b: 95 })).toBe('no-such-mark');
  });

  it('is not drawn: where its answer lies, no stretch of the line begins or ends before it is solved', () => {
    const stretches = zoneStretches({ ...ESSAY_MARKS, you: 20 }, FACENET);
    const nearAnswer = (drawn: typeof stretches) =>
      drawn.some(({ from, to }) => [from, to].some((at) => at > 49 && at < 52));
    expect(nearAnswer([...drawnStretches(stretches, false)])).toBe(true);
    expect(nearAnswer([...drawnStretches(stretches, true)])).toBe(false);
    expect(drawnStretches(stretches, true).map(({ zone }) => zone)).toEqual(['hard']);
  });
});
