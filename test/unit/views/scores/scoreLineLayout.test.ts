import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaneInput, scoreLineLayout } from '../../../../src/views/scores/scoreLineLayout';
import { textWidth } from '../../../../src/views/textWidth';

const lane = (relation: LaneInput['relation'], mark: number, arrow = 0, text = `${relation} ${mark}`): LaneInput => ({
  relation,
  mark,
  text,
  shortText: String(mark),
  arrow,
});
const LANES = [lane('anchor', 95), lane('positive', 93, 5), lane('negative', 50, -20)];
const layoutOf = (width: number, lanes = LANES) => scoreLineLayout({ width, lanes, stretches: [], unit: 'marks' });

describe('the line of marks', () => {
  it('puts 0 and 100 at its ends and every mark in proportion between them', () => {
    const { left, right, ticks, lanes } = layoutOf(720);
    expect(ticks[0]).toMatchObject({ value: 0, x: left });
    expect(ticks.at(-1)).toMatchObject({ value: 100, x: right });
    expect(lanes.map(({ x }) => (x - left) / (right - left))).toEqual(
      [0.95, 0.93, 0.5].map((share) => expect.closeTo(share)),
    );
  });

  it('gives every student a lane of a finger’s height, so that equal marks do not hide each other', () => {
    const { lanes } = layoutOf(328, [lane('anchor', 80), lane('positive', 80), lane('negative', 80)]);
    const tops = lanes.map(({ lineY }) => lineY);
    expect(tops[1] - tops[0]).toBeGreaterThanOrEqual(44);
    expect(tops[2] - tops[1]).toBeGreaterThanOrEqual(44);
  });

  it('draws spans from the anchor, wherever it stands, and none for the anchor itself', () => {
    const { lanes } = layoutOf(500, [lane('negative', 20), lane('anchor', 60), lane('negative', 90)]);
    expect(lanes[1].span).toBeNull();
    expect(lanes[0].span).toEqual({ from: lanes[1].x, to: lanes[0].x });
    expect(lanes[2].span).toEqual({ from: lanes[1].x, to: lanes[2].x });
  });

  it('draws arrows as long as they are, and cuts those that leave the line', () => {
    const perMark = (layoutOf(720).right - layoutOf(720).left) / 100;
    const { lanes, right, left } = layoutOf(720, [
      lane('anchor', 99, 4),
      lane('positive', 93, 5),
      lane('negative', 10, -45),
    ]);
    const [anchor, positive, negative] = lanes.map(({ arrow }) => arrow);
    expect(positive).toMatchObject({ open: false });
    expect((positive?.to ?? 0) - (positive?.from ?? 0)).toBeCloseTo(5 * perMark);
    expect(anchor).toMatchObject({ open: true, to: right });
    expect(negative).toMatchObject({ open: true, to: left });
    expect(layoutOf(720, [lane('anchor', 1, 0)]).lanes[0].arrow).toBeNull();
  });

  it('keeps every name inside the picture, at any width and mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 260, max: 1900 }), fc.float({ min: 0, max: 100, noNaN: true }), (width, mark) => {
        const text = 'Somebody 93 · d 2';
        const { lanes, height } = layoutOf(width, [lane('anchor', mark, 0, text)]);
        const half = textWidth(text) / 2;
        expect(lanes[0].textX - half).toBeGreaterThanOrEqual(-1e-9);
        expect(lanes[0].textX + half).toBeLessThanOrEqual(width + 1e-9);
        expect(lanes[0].textY).toBeLessThan(height);
      }),
    );
  });

  it('writes less over a mark where all of it is wider than the picture', () => {
    const long = lane('anchor', 50, 0, 'A name that is far too long for a phone to show');
    expect(layoutOf(320, [long]).lanes[0].text).toBe('50');
    expect(layoutOf(720, [long]).lanes[0].text).toBe(long.text);
  });

  it('writes a zone’s name only where it has room beside the unit, and marks the far edges of the margin', () => {
    const stretches = [
      { kind: 'easy', from: 0, to: 83, text: 'easy' },
      { kind: 'semiHard', from: 83, to: 93, text: 'semi-hard' },
      { kind: 'hard', from: 93, to: 97, text: 'hard' },
      { kind: 'semiHard', from: 97, to: 100, text: 'semi-hard' },
    ] as const;
    const words = (width: number) =>
      scoreLineLayout({ width, lanes: LANES, stretches, unit: 'marks' }).stretches.map(({ word }) => word !== null);
    expect(words(1200)).toEqual([true, true, true, false]);
    expect(words(328)).toEqual([true, false, false, false]);
    const { edges, left, right } = scoreLineLayout({ width: 720, lanes: LANES, stretches, unit: 'marks' });
    const marksAt = edges.map(({ kind, x }) => [kind, Math.round((100 * (x - left)) / (right - left))]);
    expect(marksAt).toEqual([
      ['semiHard', 83],
      ['hard', 93],
      ['hard', 97],
    ]);
  });
});
