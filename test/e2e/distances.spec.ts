// The figure `distances` as a reader uses it: step by step, read off its table and beside the pictures.
import { DistancesFigure } from './figures/distances';
import { expect, test } from './fixtures';
import { atRest } from './page/still';
import { expectFitsEveryWidth } from './page/widths';

test('the figure distances keeps both distances of the triplet step by step, and its last row is what it shows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const distances = new DistancesFigure(page);
  await distances.open('./?figure=distances&autoplay=0#d=students');
  for (const step of [1, 2, 3]) {
    await distances.transport.oneStep.click();
    await expect.poll(() => distances.transport.step()).toBe(step);
  }
  await distances.openTable();
  // The step stands there at once, the distances glide to it.
  await atRest(distances.root);
  const rows = await distances.rows();
  expect(rows.map(([step]) => step)).toEqual([0, 1, 2, 3]);
  const [, positive, negative] = rows[3];
  const shown = await distances.shown();
  expect(shown[0]).toBeCloseTo(positive, 1);
  expect(shown[1]).toBeCloseTo(negative, 1);
  expect(rows[3].slice(1)).not.toEqual(rows[0].slice(1));
  await expectFitsEveryWidth(page, distances.root, { inFigure: 'svg, button, input, td, th' });
});
