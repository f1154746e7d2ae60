// The three points as a reader would use them: numbers read off the page against core, points moved by hand, by clicks
// and by keys, steps and runs, and the shared encoder.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ROLES } from '../../src/core/loss/kinds';
import { outerRadius, type TripletSettings, tripletGradient, zoneOf } from '../../src/core/loss/triplet';
import { expect, test } from './fixtures';

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

function hashOf({ points, margin, distance, circle = false }: Arrangement): string {
  const [ax, ay, px, py, nx, ny] = points;
  const space = circle ? 'circle' : 'plane';
  return `#tsp=${space}&tdi=${distance}&tm=${margin}&tax=${ax}&tay=${ay}&tpx=${px}&tpy=${py}&tnx=${nx}&tny=${ny}`;
}

/** Waits for the plane, which is loaded after the page. */
async function open(page: Page, hash = '', query = ''): Promise<void> {
  await page.goto(`./?figure=triplet${query}${hash}`);
  await expect(page.locator('.point-handle')).toHaveCount(3);
}

const numberIn = (text: string | null) => Number((text ?? '').replace('−', '-').replace('–', 'NaN'));
const quantity = async (page: Page, name: string) =>
  numberIn(await page.locator(`[data-quantity=${name}] td`).textContent());
/** Opens it and waits for its rows, which come after the click. */
async function openTable(page: Page): Promise<void> {
  await page.getByText('The numbers as a table').click();
  await expect(page.locator('tr[data-role=negative]')).toBeVisible();
}

/** px per unit of the plane, from the solid ring: its radius in px is drawn, its radius in units is written on it. */
async function scaleOf(page: Page): Promise<number> {
  const ring = page.locator('.ring-inner');
  return Number(await ring.getAttribute('r')) / Number(await ring.getAttribute('data-radius'));
}

async function centreOf(page: Page, role: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`.point-handle[data-role=${role}]`).boundingBox();
  if (!box) throw new Error(`no handle for ${role}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('ten arrangements, boundaries included, show the numbers of core', async ({ page }) => {
  await open(page);
  await openTable(page);
  for (const arrangement of ARRANGEMENTS) {
    await test.step(arrangement.what, async () => {
      const { points, margin, distance, circle = false } = arrangement;
      const [a, p, n] = [0, 2, 4].map((start) => Float64Array.from(points.slice(start, start + 2)));
      const settings: TripletSettings = { margin, distance, loss: 'hinge', normalize: circle };
      const core = tripletGradient(a, p, n, settings);
      await page.goto(`./?figure=triplet${hashOf(arrangement)}`);
      await expect.poll(() => quantity(page, 'anchorNegative')).toBeCloseTo(core.anchorNegative, 4);

      expect(await quantity(page, 'anchorPositive')).toBeCloseTo(core.anchorPositive, 4);
      expect(await quantity(page, 'margin')).toBeCloseTo(margin, 4);
      expect(await quantity(page, 'loss')).toBeCloseTo(core.loss, 4);
      const inner = distance === 'squared' ? Math.sqrt(core.anchorPositive) : core.anchorPositive;
      expect(await quantity(page, 'inner')).toBeCloseTo(inner, 4);
      expect(await quantity(page, 'outer')).toBeCloseTo(outerRadius(inner, margin, distance), 4);
      const zone = { hard: 'hard', semiHard: 'semi-hard', easy: 'easy' }[
        zoneOf(core.anchorPositive, core.anchorNegative, margin)
      ];
      await expect(page.locator('[data-quantity=zone] td')).toHaveText(zone);
      for (const role of ROLES) {
        const cells = await page.locator(`tr[data-role=${role}] td`).allTextContents();
        expect(numberIn(cells[2]), `−gradient of ${role}, x`).toBeCloseTo(-core[role][0], 3);
        expect(numberIn(cells[3]), `−gradient of ${role}, y`).toBeCloseTo(-core[role][1], 3);
      }
      // The line of the loss, rounded for reading.
      const shown = await page.locator('.triplet-term-loss .triplet-term-number').textContent();
      expect(Math.abs(numberIn(shown) - core.loss)).toBeLessThanOrEqual(0.0051);
      // The page has written its own form of the address, and will not write over the next one.
      await expect(page).toHaveURL(/#v=1&/);
    });
  }
});

test('arrows are −gradient at the scale that the caption states, and rings have their true radii', async ({ page }) => {
  await open(page, hashOf(ARRANGEMENTS[0]));
  const scale = await scaleOf(page);
  await expect(page.getByText('drawn at 0.25 of its length')).toBeVisible();
  const arrows = await page.locator('.plane-arrow').evaluateAll((groups) =>
    groups.map((group) => {
      const line = group.querySelector('line');
      const [tipX, tipY] = (group.querySelector('path')?.getAttribute('d') ?? '').slice(1).split('L')[0].split(' ');
      return {
        gradient: (group.getAttribute('data-gradient') ?? '').split(' ').map(Number),
        dx: Number(tipX) - Number(line?.getAttribute('x1')),
        dy: Number(tipY) - Number(line?.getAttribute('y1')),
      };
    }),
  );
  expect(arrows).toHaveLength(3);
  for (const { gradient, dx, dy } of arrows) {
    expect(dx).toBeCloseTo(-gradient[0] * 0.25 * scale, 3);
    expect(dy).toBeCloseTo(gradient[1] * 0.25 * scale, 3);
  }
  const outer = page.locator('.ring-outer');
  expect(Number(await outer.getAttribute('r'))).toBeCloseTo(scale * Number(await outer.getAttribute('data-radius')), 3);
});

test('a point is dragged, and the numbers and the address go along', async ({ page }) => {
  await open(page, hashOf(ARRANGEMENTS[0]));
  const scale = await scaleOf(page);
  const { x, y } = await centreOf(page, 'negative');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - scale, y - scale / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Number(await page.getByLabel('negative x').inputValue())).toBeCloseTo(-1.5, 1);
  expect(Number(await page.getByLabel('negative y').inputValue())).toBeCloseTo(0.5, 1);
  await expect(page.locator('.triplet-says')).toContainText('Easy');
  await expect(page).toHaveURL(/tnx=-1\.(4|5)/);
});

test('two clicks place a point: on it, then where it should go', async ({ page }) => {
  await open(page, hashOf(ARRANGEMENTS[0]));
  const scale = await scaleOf(page);
  const { x, y } = await centreOf(page, 'positive');
  await page.mouse.click(x, y);
  await expect(page.locator('.point-handle[data-role=positive]')).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.click(x, y + scale / 2);
  await expect.poll(async () => Number(await page.getByLabel('positive y').inputValue())).toBeCloseTo(-0.5, 1);
  await expect(page.locator('.point-handle[data-role=positive]')).toHaveAttribute('aria-pressed', 'false');
});

test('keys and number fields move a point; text that is no number moves nothing', async ({ page }) => {
  await open(page, hashOf(ARRANGEMENTS[0]));
  await page.locator('.point-handle[data-role=anchor]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByLabel('anchor x')).toHaveValue('0.05');
  await expect(page.getByLabel('anchor y')).toHaveValue('0.5');
  await page.getByLabel('anchor x').fill('-1.25');
  await page.getByLabel('anchor y').fill('up');
  await expect(page.getByLabel('anchor y')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('anchor y').blur();
  await expect(page.getByLabel('anchor x')).toHaveValue('-1.25');
  await expect(page.getByLabel('anchor y')).toHaveValue('0.5');
});

test('on the circle a point stays on it, by hand and by angle', async ({ page }) => {
  await open(page, hashOf(ARRANGEMENTS[8]));
  await page.getByLabel('negative angle').fill('180');
  await page.locator('.point-handle[data-role=negative]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('negative angle')).toHaveValue('178');
  await openTable(page);
  const cells = await page.locator('tr[data-role=negative] td').allTextContents();
  expect(Math.hypot(numberIn(cells[0]), numberIn(cells[1]))).toBeCloseTo(1, 3);
});

test('one gradient step takes the loss down by what core says, and the way back leads to the start', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `${hashOf(ARRANGEMENTS[0])}&tst=0.05`);
  await openTable(page);
  const points = ARRANGEMENTS[0].points;
  const settings: TripletSettings = { margin: 0.5, distance: 'squared', loss: 'hinge', normalize: false };
  const rows = (all: Float64Array) => [all.subarray(0, 2), all.subarray(2, 4), all.subarray(4, 6)] as const;
  const now = Float64Array.from(points);
  const { anchor, positive, negative, loss } = tripletGradient(...rows(now), settings);
  const gradient = [...anchor, ...positive, ...negative];
  const next = tripletGradient(...rows(now.map((value, i) => value - 0.05 * gradient[i])), settings);
  expect(next.loss).toBeLessThan(loss);

  await page.getByRole('button', { name: 'One gradient step' }).click();
  await expect.poll(() => quantity(page, 'loss')).toBeCloseTo(next.loss, 4);
  await expect(page.locator('[data-steps]')).toHaveText('1 step');
  expect(await page.locator('.plane-trail-negative circle').count()).toBe(1);
  await page.getByRole('button', { name: 'Back to start' }).click();
  await expect.poll(() => quantity(page, 'loss')).toBeCloseTo(loss, 4);
});

test('a run can be paused, goes on to a loss of 0 and says so', async ({ page }) => {
  // Steps too small to arrive before the pause, then larger ones.
  await open(page, `${hashOf(ARRANGEMENTS[0])}&tst=0.005`);
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Run' })).toBeVisible();
  await page.getByLabel('Step size', { exact: true }).last().fill('0.2');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.getByText('Done: the loss is 0.')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.plane-arrow')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'One gradient step' })).toBeDisabled();
});

test('under one shared encoder a step moves every point, the grey ones too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, hashOf(ARRANGEMENTS[0]));
  await expect(page.locator('.plane-other')).toHaveCount(0);
  await page.getByRole('button', { name: 'One shared encoder' }).click();
  const others = () =>
    page.locator('.plane-other').evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('cx'))));
  const before = await others();
  expect(before.length).toBeGreaterThan(4);
  await page.getByRole('button', { name: 'One gradient step' }).click();
  await expect
    .poll(async () => (await others()).filter((cx, i) => Math.abs(cx - before[i]) > 0.5).length)
    .toBe(before.length);
});

test('says when the ring has passed the far side of the circle, and the margin ring is pulled there', async ({
  page,
}) => {
  await open(page, '#tsp=circle&tm=0.5&tax=1&tay=0&tpx=0&tpy=1&tnx=0&tny=-1');
  const says = page.locator('.triplet-says');
  await expect(says).not.toContainText('far side');
  await page.getByRole('slider', { name: 'Margin ring' }).focus();
  for (let press = 0; press < 7; press++) await page.keyboard.press('PageUp');
  await expect(says).toContainText('2.00 + 2.25 > 4');
  await expect(says).toContainText('No negative can be easy');
});

test('touching a number lights its line', async ({ page }) => {
  await open(page);
  await page.locator('.triplet-term-anchorNegative').focus();
  await expect(page.locator('.line-negative')).toHaveClass(/is-lit/);
  await page.locator('.triplet-term-margin').focus();
  await expect(page.locator('.plane-band')).toHaveClass(/is-lit/);
  await expect(page.locator('.line-negative')).not.toHaveClass(/is-lit/);
});

test('fits a phone, and everything on it can be hit', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`has no fault that axe can find, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, hashOf(ARRANGEMENTS[0]));
    await openTable(page);
    for (const state of ['Free points', 'Unit circle', 'One shared encoder']) {
      await page.getByRole('button', { name: state }).click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${state}: ${id} ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    }
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a finger drags a point', async ({ page }) => {
    await open(page, hashOf(ARRANGEMENTS[0]));
    const scale = await scaleOf(page);
    const { x, y } = await centreOf(page, 'positive');
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await touch('touchStart', [{ x, y }]);
    await touch('touchMove', [{ x: x - scale / 4, y: y + scale / 4 }]);
    await touch('touchMove', [{ x: x - scale / 2, y: y + scale / 2 }]);
    await touch('touchEnd', []);
    await expect.poll(async () => Number(await page.getByLabel('positive x').inputValue())).toBeCloseTo(0.5, 1);
    expect(Number(await page.getByLabel('positive y').inputValue())).toBeCloseTo(-0.5, 1);
  });
});
