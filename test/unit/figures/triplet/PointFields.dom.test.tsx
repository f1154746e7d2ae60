import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PointFields } from '../../../../src/figures/triplet/PointFields';
import { renderInFigure } from '../../component/renderInFigure';

const PLACES = Float64Array.of(0, 0, 1, 0, 0, 1);

async function fields(circle: boolean) {
  const placed: unknown[][] = [];
  const { user } = await renderInFigure(
    <PointFields circle={circle} places={PLACES} onPlace={(...place) => void placed.push(place)} />,
  );
  return { user, placed, boxes: screen.getAllByRole<HTMLInputElement>('textbox') };
}

describe('PointFields', () => {
  it.each(['-1.25', '−1,25', '－１．２５', '-125e-2'])('takes a coordinate in any notation: %s', async (text) => {
    const { user, placed, boxes } = await fields(false);
    await user.clear(boxes[0]);
    await user.paste(text);
    expect(placed.at(-1)).toEqual(['anchor', -1.25, 0]);
  });

  it('keeps what it refuses, with the reason, and moves nothing for it', async () => {
    const { user, placed, boxes } = await fields(false);
    await user.clear(boxes[0]);
    await user.type(boxes[0], 'up{Tab}');
    expect(boxes[0].value).toBe('up');
    expect(boxes[0].getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toMatch(/“up” is not a decimal number/);
    expect(placed.every(([, x, y]) => x === 0 && y === 0)).toBe(true);
  });

  it('takes an angle of any turn', async () => {
    const { user, placed, boxes } = await fields(true);
    await user.clear(boxes[0]);
    await user.paste('450');
    const [, x, y] = placed.at(-1) as [string, number, number];
    expect([x, y].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([0, 1]);
  });
});
