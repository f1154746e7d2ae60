import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../../src/views/scale/ScaleMarks';
import {
  baselineNames,
  baselinePath,
  nearestMark,
  scaleFrame,
  writtenValues,
} from '../../../../src/views/scale/scaleLayout';

const frame = scaleFrame(700, 320, [2, 3, 8, 32, 128], 0.6);
const format = (auc: number) => auc.toFixed(3);

describe('the frame', () => {
  it('stands equal factors equally far apart, and all places inside', () => {
    expect(frame.x(8) - frame.x(2)).toBeCloseTo(frame.x(32) - frame.x(8));
    expect(frame.x(2)).toBeGreaterThan(frame.left);
    expect(frame.x(128)).toBeLessThan(frame.right);
  });

  it('goes from guessing to faultless', () => {
    expect([frame.y(0.5), frame.y(1)]).toEqual([frame.bottom, frame.top]);
    expect(frame.ticks.map((tick) => tick.toFixed(1))).toEqual(['1.0', '0.9', '0.8', '0.7', '0.6', '0.5']);
  });

  it('goes further down where something is worse than guessing', () => {
    const low = scaleFrame(700, 320, [10, 200], 0.44);
    expect(low.y(0.44)).toBeLessThanOrEqual(low.bottom);
    expect(low.ticks.at(-1)).toBeCloseTo(0.4);
    expect(scaleFrame(700, 320, [10, 200], 0.4).ticks.at(-1)).toBeCloseTo(0.4);
  });
});

describe('values above marks', () => {
  it('are left out where they would lie on another', () => {
    const narrow = scaleFrame(300, 320, [2, 3, 8, 32, 128], 0.6);
    const values = [2, 3, 8].map((place) => ({ place, auc: 0.9 }));
    expect(writtenValues(narrow, values, values, format).map(({ place }) => place)).toEqual([2, 8]);
    expect(writtenValues(narrow, [values[0], { place: 3, auc: 0.99 }], [], format)).toHaveLength(2);
    expect(writtenValues(frame, values, values, format)).toHaveLength(3);
  });

  it('stand above the highest mark of their place', () => {
    const marks = [0.8, 0.9, 0.94].map((auc) => ({ place: 8, auc }));
    const [written] = writtenValues(frame, [{ place: 8, auc: 0.9 }], marks, format);
    expect(written.text).toBe('0.900');
    expect(written.y).toBeLessThan(frame.y(0.94));
  });
});

describe('the baselines', () => {
  const level = (id: 'inputs' | 'untrained', auc: number) => ({
    id,
    label: id,
    values: [2, 128].map((place) => ({ place, auc })),
    level: true,
  });

  it('are named above the higher and below the lower, however near they are', () => {
    const [inputs, untrained] = baselineNames(frame, [level('inputs', 0.687), level('untrained', 0.686)], format);
    expect(untrained.y - inputs.y).toBeGreaterThan(18);
    expect([inputs.text, inputs.anchor, inputs.x]).toEqual(['inputs 0.687', 'end', frame.right]);
  });

  it('go from edge to edge where they are level, and are a dash where one value is known', () => {
    expect(baselinePath(frame, level('inputs', 0.7))).toMatch(new RegExp(`^M${frame.left}.0,.*H${frame.right}.0$`));
    const one = { id: 'untrained', label: '', values: [{ place: 8, auc: 0.7 }], level: false } as const;
    const [from, to] = baselinePath(frame, one)
      .slice(1)
      .split(/,[^H]*H/)
      .map(Number);
    expect((from + to) / 2).toBeCloseTo(frame.x(8), 0);
    expect(baselinePath(frame, { ...one, values: [] })).toBe('');
  });
});

describe('choosing a mark', () => {
  const marks = [
    { place: 2, auc: 0.9 },
    { place: 3, auc: 0.94 },
  ];

  it('takes the nearest within reach', () => {
    expect(nearestMark(frame, marks, frame.x(3) - 4, frame.y(0.94) + 3, 20)).toBe(marks[1]);
    expect(nearestMark(frame, marks, frame.x(128), frame.y(0.94), 20)).toBeNull();
  });

  it('goes by keys to the next and the last, and stays at the ends', () => {
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'x'].map((key) => placeAfter(key, 1, 3))).toEqual([
      2,
      0,
      0,
      2,
      null,
    ]);
    expect([placeAfter('ArrowRight', 2, 3), placeAfter('ArrowLeft', 0, 3), placeAfter('ArrowRight', -1, 3)]).toEqual([
      2, 0, 0,
    ]);
  });
});
