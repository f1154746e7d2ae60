// The three points as a reader would use them: numbers read off the page against the loss written out, points moved by
// hand, by clicks and by keys, steps and runs, and the shared encoder.
import { descent, lossOf, type Three, zone } from './expectations/triplet';
import { ROLES, TripletFigure } from './figures/triplet';
import { expect, test } from './fixtures';
import { touch } from './page/touch';
import { sidewaysScroll } from './page/widths';

interface Arrangement {
  readonly what: string;
  readonly points: readonly [number, number, number, number, number, number];
  readonly margin: number;
  readonly distance: 'squared' | 'plain';
  readonly circle?: boolean;
}

/** Dyadic numbers where a boundary is meant: 0.3 − 0.1 < 0.2 in floating point. */
const ARRANGEMENTS: readonly Arrangement[] = [
  { what: 'hard', points: [0, 0.25, 1, 0, -0.5, 0], margin: 0.5, distance: 'squared' },
  { what: 'negative exactly as far as the positive', points: [0, 0, 1, 0, 0, 1], margin: 0.5, distance: 'squared' },
  { what: 'semi-hard', points: [0, 0, 1, 0, 0, 1.125], margin: 0.5, distance: 'squared' },
  { what: 'negative exactly on the dashed ring', points: [0, 0, 1, 0, 0, -1.5], margin: 0.5, distance: 'plain' },
  { what: 'easy', points: [0, 0, 0.5, 0.25, -1.5, 0.75], margin: 0.25, distance: 'squared' },
  { what: 'margin 0', points: [0.5, 0, 1, 0, 0, -0.5], margin: 0, distance: 'squared' },
  { what: 'all in one point', points: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5], margin: 0.75, distance: 'plain' },
  { what: 'plain', points: [-1, -0.75, 0.25, 0.5, -0.5, -1.25], margin: 2, distance: 'plain' },
  { what: 'on the circle', points: [0, 1, 0.6, 0.8, -0.6, 0.8], margin: 0.5, distance: 'squared', circle: true },
  { what: 'opposite on the circle', points: [1, 0, -1, 0, 0, 1], margin: 0.5, distance: 'squared', circle: true },
];
const [HARD] = ARRANGEMENTS;

/** Arrangements whose loss has a corner just there; the page shows no arrow, and differences would show half of one. */
const AT_A_CORNER = ['negative exactly on the dashed ring', 'all in one point'];

function hashOf({ points, margin, distance, circle = false }: Arrangement): string {
  const [ax, ay, px, py, nx, ny] = points;
  const space = circle ? 'circle' : 'plane';
  return `#tsp=${space}&tdi=${distance}&tm=${margin}&tax=${ax}&tay=${ay}&tpx=${px}&tpy=${py}&tnx=${nx}&tny=${ny}`;
}

function threeOf({ points }: Pick<Arrangement, 'points'>): Three {
  const [ax, ay, px, py, nx, ny] = points;
  return [
    [ax, ay],
    [px, py],
    [nx, ny],
  ];
}

test('ten arrangements, boundaries included, show the numbers of the loss written out', { tag: '@full' }, async ({
  page,
}) => {
  const triplet = new TripletFigure(page);
  await triplet.open();
  await triplet.openTable();
  for (const arrangement of ARRANGEMENTS) {
    await test.step(arrangement.what, async () => {
      const { margin, distance, circle = false } = arrangement;
      const three = threeOf(arrangement);
      const rule = { margin, kind: distance, normalize: circle };
      const { anchorPositive, anchorNegative, loss } = lossOf(three, rule);
      await page.goto(`./?figure=triplet${hashOf(arrangement)}`);
      await expect.poll(() => triplet.quantity('anchorNegative')).toBeCloseTo(anchorNegative, 4);

      expect(await triplet.quantity('anchorPositive')).toBeCloseTo(anchorPositive, 4);
      expect(await triplet.quantity('margin')).toBeCloseTo(margin, 4);
      expect(await triplet.quantity('loss')).toBeCloseTo(loss, 4);
      // The rings stand in the unit of the distances: one through the positive, one a margin farther.
      expect(await triplet.quantity('inner')).toBeCloseTo(anchorPositive, 4);
      expect(await triplet.quantity('outer')).toBeCloseTo(anchorPositive + margin, 4);
      await expect(triplet.zone).toHaveText(zone(anchorPositive, anchorNegative, margin));
      const expected = AT_A_CORNER.includes(arrangement.what) ? three.map(() => [0, 0]) : descent(three, rule);
      for (const [at, role] of ROLES.entries()) {
        const { descent: shown } = await triplet.row(role);
        expect(shown[0], `−gradient of ${role}, x`).toBeCloseTo(expected[at][0], 3);
        expect(shown[1], `−gradient of ${role}, y`).toBeCloseTo(expected[at][1], 3);
      }
      // The line of the loss, rounded for reading.
      expect(Math.abs((await triplet.lossInLine()) - loss)).toBeLessThanOrEqual(0.0051);
      // The page has written its own form of the address, and will not write over the next one.
      await expect(page).toHaveURL(/#v=1&/);
    });
  }
});

test('arrows are −gradient at the scale that the caption states, and rings have their true radii', async ({ page }) => {
  const triplet = new TripletFigure(page);
  await triplet.open(hashOf(HARD));
  const scale = await triplet.scale();
  await expect(page.getByText('drawn 0.25 times as long as it is')).toBeVisible();
  const expected = descent(threeOf(HARD), { margin: 0.5, kind: 'squared' });
  const arrows = await triplet.arrowsDrawn();
  expect(arrows).toHaveLength(3);
  for (const { gradient, dx, dy } of arrows) {
    expect(dx).toBeCloseTo(-gradient[0] * 0.25 * scale, 3);
    expect(dy).toBeCloseTo(gradient[1] * 0.25 * scale, 3);
    expect(expected.some(([x, y]) => Math.hypot(x + gradient[0], y + gradient[1]) < 1e-4)).toBe(true);
  }
  const { drawn, written } = await triplet.ring('outer');
  expect(drawn).toBeCloseTo(scale * written, 3);
});

test('a point is dragged, and the numbers and the address go along', async ({ page }) => {
  const triplet = new TripletFigure(page);
  await triplet.open(hashOf(HARD));
  const scale = await triplet.scale();
  const { x, y } = await triplet.place('negative');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - scale, y - scale / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Number(await triplet.coordinate('negative', 'x').inputValue())).toBeCloseTo(-1.5, 1);
  expect(Number(await triplet.coordinate('negative', 'y').inputValue())).toBeCloseTo(0.5, 1);
  await expect(triplet.says).toContainText('Easy');
  await expect(page).toHaveURL(/tnx=-1\.(4|5)/);
});

test('two clicks place a point: on it, then where it should go', async ({ page }) => {
  const triplet = new TripletFigure(page);
  await triplet.open(hashOf(HARD));
  const scale = await triplet.scale();
  const { x, y } = await triplet.place('positive');
  await page.mouse.click(x, y);
  await expect(triplet.point('positive')).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.click(x, y + scale / 2);
  await expect.poll(async () => Number(await triplet.coordinate('positive', 'y').inputValue())).toBeCloseTo(-0.5, 1);
  await expect(triplet.point('positive')).toHaveAttribute('aria-pressed', 'false');
});

test('keys and number fields move a point; text that is no number moves nothing', async ({ page }) => {
  const triplet = new TripletFigure(page);
  await triplet.open(hashOf(HARD));
  await triplet.openFields();
  const [x, y] = [triplet.coordinate('anchor', 'x'), triplet.coordinate('anchor', 'y')];
  await triplet.point('anchor').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(x).toHaveValue('0.05');
  await expect(y).toHaveValue('0.5');
  await x.fill('-1.25');
  await y.fill('up');
  await expect(y).toHaveAttribute('aria-invalid', 'true');
  await y.blur();
  await expect(x).toHaveValue('-1.25');
  await expect(y).toHaveValue('up');
  await y.press('Escape');
  await expect(y).toHaveValue('0.5');
});

test('on the circle a point stays on it, by hand and by angle', async ({ page }) => {
  const triplet = new TripletFigure(page);
  await triplet.open(hashOf(ARRANGEMENTS[8]));
  await triplet.openFields();
  await triplet.coordinate('negative', 'angle').fill('180');
  await triplet.point('negative').focus();
  await page.keyboard.press('ArrowRight');
  await expect(triplet.coordinate('negative', 'angle')).toHaveValue('178');
  await triplet.openTable();
  const { x, y } = await triplet.row('negative');
  expect(Math.hypot(x, y)).toBeCloseTo(1, 3);
});

test('one gradient step takes the loss down by what the gradient says, and the way back leads to the start', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const triplet = new TripletFigure(page);
  await triplet.open(`${hashOf(HARD)}&tst=0.05`);
  await triplet.openTable();
  const rule = { margin: 0.5, kind: 'squared' } as const;
  const start = threeOf(HARD);
  const down = descent(start, rule);
  const moved = start.map((place, role) => place.map((value, k) => value + 0.05 * down[role][k])) as unknown as Three;
  const [loss, next] = [lossOf(start, rule).loss, lossOf(moved, rule).loss];
  expect(next).toBeLessThan(loss);

  await triplet.button('One gradient step').click();
  await expect.poll(() => triplet.quantity('loss')).toBeCloseTo(next, 4);
  await expect(triplet.stepCount).toHaveText('1 step');
  expect(await triplet.trail('negative').count()).toBe(1);
  await triplet.button('Back to start').click();
  await expect.poll(() => triplet.quantity('loss')).toBeCloseTo(loss, 4);
});

test('a run can be paused, goes on to a loss of 0 and says so', async ({ page }) => {
  const triplet = new TripletFigure(page);
  // Steps too small to arrive before the pause, then larger ones.
  await triplet.open(`${hashOf(HARD)}&tst=0.005`);
  await triplet.button('Run').click();
  await triplet.button('Pause').click();
  await expect(triplet.button('Run')).toBeVisible();
  await triplet.stepSize.fill('0.2');
  await triplet.button('Run').click();
  await expect(page.getByText('Done: the loss is 0.')).toBeVisible({ timeout: 30_000 });
  await expect(triplet.arrows).toHaveCount(0);
  await expect(triplet.button('One gradient step')).toBeDisabled();
});

test('under one shared encoder a step moves every point, the grey ones too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const triplet = new TripletFigure(page);
  await triplet.open(hashOf(HARD));
  expect(await triplet.others()).toEqual([]);
  await triplet.button('One shared encoder').click();
  await expect.poll(async () => (await triplet.others()).length).toBeGreaterThan(4);
  const before = await triplet.others();
  await triplet.button('One gradient step').click();
  await expect
    .poll(async () => (await triplet.others()).filter((x, i) => Math.abs(x - before[i]) > 0.2).length)
    .toBe(before.length);
});

test('says when the ring has passed the far side of the circle, and the margin ring is pulled there', async ({
  page,
}) => {
  const triplet = new TripletFigure(page);
  await triplet.open('#tsp=circle&tm=0.5&tax=1&tay=0&tpx=0&tpy=1&tnx=0&tny=-1');
  await expect(triplet.says).not.toContainText('far side');
  await triplet.marginRing.focus();
  for (let press = 0; press < 7; press++) await page.keyboard.press('PageUp');
  await expect(triplet.says).toContainText('2.00 + 2.25 > 4');
  await expect(triplet.says).toContainText('No negative can be easy');
});

test('touching a number lights its line, and the figure fits a phone', async ({ page }) => {
  const triplet = new TripletFigure(page);
  await triplet.open();
  await triplet.term('anchorNegative').focus();
  await triplet.expectLit('negativeLine', true);
  await triplet.term('margin').focus();
  await triplet.expectLit('band', true);
  await triplet.expectLit('negativeLine', false);

  await test.step('fits a phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.reload();
    await expect(triplet.point('negative')).toBeVisible();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a finger drags a point', async ({ page }) => {
    const triplet = new TripletFigure(page);
    await triplet.open(hashOf(HARD));
    const scale = await triplet.scale();
    const { x, y } = await triplet.place('positive');
    const finger = await touch(page);
    await finger.down({ x, y });
    await finger.move({ x: x - scale / 4, y: y + scale / 4 });
    await finger.move({ x: x - scale / 2, y: y + scale / 2 });
    await finger.up();
    await expect.poll(async () => Number(await triplet.coordinate('positive', 'x').inputValue())).toBeCloseTo(0.5, 1);
    expect(Number(await triplet.coordinate('positive', 'y').inputValue())).toBeCloseTo(-0.5, 1);
  });
});
