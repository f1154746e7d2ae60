// The figure `oneshot` as a reader uses it: new pictures are chosen, others drawn, the threshold is moved and chosen, steps
// are taken, faces are swept, morphed, made and enrolled; numbers are read off its table.
import { judgedStudents } from './expectations/heldOut';
import { twoWayAccuracy } from './expectations/pairs';
import { OneShotFigure } from './figures/oneshot';
import { expect, test } from './fixtures';
import { expectFitsEveryWidth } from './page/widths';

const STILL = './?figure=oneshot&autoplay=0';
const STUDENTS = `${STILL}#d=students`;
/** Pictures of people take a while to render. */
const FACES = `${STILL}#preset=faces&t=0.9`;
const RENDERED = 60_000;
const PARTS = { inFigure: 'canvas, svg, button, input, select, li, td, th', inWindow: 'svg text' };

test.describe('the figure oneshot', () => {
  test('says of the raw inputs what counting through all that could be drawn says of them', async ({ page }) => {
    const oneshot = new OneShotFigure(page);
    await oneshot.open(STUDENTS);
    const shown = await oneshot.table.numbers();
    expect([shown.ways, shown.chance, shown.draws]).toEqual([2, 0.5, 200]);
    const { 'inputs accuracy': mean, 'inputs low': low, 'inputs high': high } = shown;
    expect(mean).toBeGreaterThan(low);
    expect(high - mean).toBeCloseTo(mean - low, 3);
    // Two hundred draws stand for all of them: the mean of all lies within the interval, or just outside it.
    const all = twoWayAccuracy(judgedStudents());
    expect(Math.abs(mean - all)).toBeLessThan(1.5 * (mean - low));
    // Of 400 names, each is right with this chance or not: the interval is 1.96 standard deviations of their mean.
    expect(mean - low).toBeCloseTo(1.96 * Math.sqrt((mean * (1 - mean)) / 400), 1);
    expect(await oneshot.drawnInputAccuracy()).toBeCloseTo(mean, 4);
    await expect(oneshot.element).toContainText('2 are enrolled');
    await expect(oneshot.element).toContainText('Real strangers are among the faces alone');

    await test.step('offers nothing to sweep where the data are no faces', async () => {
      await expect(oneshot.strip).toHaveCount(0);
      await expect(oneshot.button('Find where it fails')).toHaveCount(0);
      await expect(oneshot.button('Morph')).toHaveCount(0);
      await expect(oneshot.button('Make a face')).toHaveCount(0);
    });
  });

  test('refuses ever less as the threshold grows, and gives every verdict by it', async ({ page }) => {
    const oneshot = new OneShotFigure(page);
    await oneshot.open(STUDENTS);
    let before = { admitted: 0, refused: Number.POSITIVE_INFINITY };
    for (const threshold of [0, 0.03, 0.06, 0.1, 0.2, 0.5, 6]) {
      await oneshot.threshold.fill(String(threshold));
      await expect.poll(async () => (await oneshot.table.numbers()).threshold).toBe(threshold);
      const { admitted, refused } = await oneshot.table.numbers();
      expect(admitted).toBeGreaterThanOrEqual(before.admitted);
      expect(refused).toBeLessThanOrEqual(before.refused);
      before = { admitted, refused };
      for (const [id, text] of Object.entries(await oneshot.table.texts())) {
        if (!id.startsWith('arrival')) continue;
        const [, far, verdict] = text.split(', ');
        const refuses = verdict.startsWith('refused') || verdict === 'stranger refused';
        expect(refuses, text).toBe(Number(far) > threshold);
      }
    }
    const { strangers } = await oneshot.table.numbers();
    expect(before).toEqual({ admitted: strangers, refused: 0 });
  });

  test('shows on the shelf how far the chosen new picture is from each of the enrolled', async ({ page }) => {
    const oneshot = new OneShotFigure(page);
    await oneshot.open(STUDENTS);
    await expect(oneshot.arrivals).toHaveCount(10);
    for (const i of [3, 7]) {
      await oneshot.arrival(i).press('Enter');
      await expect(oneshot.arrival(i)).toHaveAttribute('aria-pressed', 'true');
      await expect(oneshot.chosenArrivals).toHaveCount(1);
      const away = await Promise.all([0, 1].map((place) => oneshot.shelfDistance(place).then(Number)));
      await expect(oneshot.nearest).toContainText('nearest');
      expect(Number(await oneshot.nearestDistance.textContent())).toBe(Math.min(...away));
      expect(await oneshot.arrivalDistance(i)).toBe(Math.min(...away));
    }
  });

  test('draws others, and the same ones again after a reload', { tag: '@full' }, async ({ page }) => {
    const oneshot = new OneShotFigure(page);
    await oneshot.open(STUDENTS);
    const first = await oneshot.arrivalNames();
    await oneshot.arrival(3).click();
    await oneshot.drawOthers.press('Enter');
    await expect.poll(() => oneshot.arrivalNames()).not.toBe(first);
    // The hand stays where it was; what was chosen among the others means nothing now.
    await expect(oneshot.drawOthers).toBeFocused();
    await expect(oneshot.chosenArrivals).toHaveCount(1);
    // A request that a reload cuts off would count as one that failed.
    await page.waitForLoadState('networkidle');
    await page.reload();
    await expect.poll(() => oneshot.arrivalNames()).toBe(first);
  });

  test('chooses a threshold on one half by one click, and says what it is worth on the other', async ({ page }) => {
    const oneshot = new OneShotFigure(page);
    await oneshot.open(`${STUDENTS}&t=0`);
    await oneshot.show('Fair choice');
    await oneshot.choose.click();
    await expect(oneshot.chosen).toContainText('Chosen at step 0');
    const { threshold, admitted, strangers, refused, queries } = await oneshot.table.numbers();
    expect(threshold).toBeGreaterThan(0);
    const here = (1 - refused / queries + 1 - admitted / strangers) / 2;
    await expect(oneshot.chosen).toContainText(`${(100 * here).toFixed(1)}%`);
    await oneshot.threshold.fill('0.3');
    await expect(oneshot.chosen).toContainText('that you have set');
  });

  test('gets better than both baselines by training, which stay what they were', { tag: '@full' }, async ({ page }) => {
    const oneshot = new OneShotFigure(page);
    await oneshot.open(`${STUDENTS}&lr=0.01`);
    const before = await oneshot.table.numbers();
    expect(before['trained accuracy']).toBe(before['untrained accuracy']);
    await oneshot.train(150);
    const after = await oneshot.table.numbers();
    for (const row of ['untrained accuracy', 'inputs accuracy']) expect(after[row]).toBe(before[row]);
    expect(after['trained low']).toBeGreaterThan(Math.max(after['untrained high'], after['inputs high']));
    await expect(oneshot.status).toContainText('Step 150.');
  });

  test('stays in numbers when the encoder collapses, and is then no better than chance', { tag: '@full' }, async ({
    page,
  }) => {
    const oneshot = new OneShotFigure(page);
    await oneshot.open(`${STILL}#preset=collapse`);
    await oneshot.train(150);
    const shown = await oneshot.table.numbers();
    expect(shown['trained accuracy']).toBeLessThan(shown['inputs accuracy']);
    await oneshot.show('Fair choice');
    await oneshot.choose.click();
    expect(await oneshot.element.textContent()).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('opens with faces: ten strangers on the shelf, two more at the door, and none is trained on', {
    tag: '@full',
  }, async ({ page }) => {
    const oneshot = new OneShotFigure(page);
    await oneshot.open(STILL, RENDERED);
    await expect(oneshot.shelf).toHaveCount(10);
    await expect(oneshot.arrivals).toHaveCount(10);
    const shown = await oneshot.table.numbers();
    expect([shown.ways, shown.chance, shown.strangers, shown.queries]).toEqual([10, 0.1, 2000, 2000]);
    await expect(oneshot.element).not.toContainText('Real strangers are among the faces alone');
    await oneshot.enrolledCount.fill('5');
    await expect(oneshot.shelf).toHaveCount(5);
    expect((await oneshot.table.numbers()).chance).toBe(0.2);
  });

  test('names a swept face at every position, takes one of them onto the shelf and off again, and morphs', {
    tag: '@full',
  }, async ({ page }) => {
    test.slow();
    const oneshot = new OneShotFigure(page);
    await oneshot.open(FACES, RENDERED);
    await oneshot.findWhereItFails();
    await test.step('names a swept face, enrols it, and puts the real one back', async () => {
      await expect(oneshot.strip).toHaveCount(11);
      await expect(oneshot.stripDistance(10)).toHaveText(/^\d\.\d\d$/, { timeout: RENDERED });
      await expect(oneshot.strip.nth(5).getByRole('button')).toHaveAccessibleName(/^Made picture, 0°: named/);
      const real = (await oneshot.stripDistance(0).textContent()) ?? '';

      await oneshot.position.press('Home');
      await expect(oneshot.strip.first().getByRole('button')).toHaveAttribute('aria-pressed', 'true');
      await expect(oneshot.nearestDistance).toHaveText(real);

      await oneshot.button(/^Enrol this one as A/).click();
      await expect(oneshot.enrolledAt(0)).toContainText('made', { timeout: RENDERED });
      await expect(oneshot.stripDistance(0)).toHaveText('0.00');
      expect(await oneshot.shelfDistance(0)).toBe('0.00');
      await oneshot.button('Put the real picture back').click();
      await expect(oneshot.enrolledAt(0)).not.toContainText('made', { timeout: RENDERED });
      await expect(oneshot.stripDistance(0)).toHaveText(real);
    });

    await test.step('leads from one person to another, and names them again when a step is taken', async () => {
      await oneshot.button('Morph').click();
      await oneshot.morphTo.selectOption('C');
      await expect(oneshot.found).toContainText(/^Of 11 pictures, \d+ are named A, \d+ C,/, { timeout: RENDERED });
      await expect(oneshot.strip.last().getByRole('button')).toHaveAccessibleName(/^Made picture, 100% C/);
      const before = await oneshot.stripDistances();
      await oneshot.transport.oneStep.click();
      await expect.poll(() => oneshot.stripDistances(), { timeout: RENDERED }).not.toBe(before);
      const counts = /(\d+) are named A, (\d+) C, (\d+) somebody else, (\d+) nobody/.exec(
        (await oneshot.found.textContent()) ?? '',
      );
      const [a, c, others, nobody] = (counts ?? []).slice(1).map(Number);
      expect(a + c + others + nobody).toBe(11);
    });
  });

  test('finds somebody whom the turn of the head loses while it trains', async ({ page }) => {
    const oneshot = new OneShotFigure(page);
    await oneshot.open('./?figure=oneshot', RENDERED);
    await expect.poll(() => oneshot.transport.step(), { timeout: RENDERED }).toBeGreaterThan(100);
    await oneshot.findWhereItFails();
    await expect(oneshot.stripDistance(10)).toHaveText(/^\d\.\d\d$/);
    await expect(oneshot.transport.pause).toBeVisible();
  });

  test('puts a face made with sliders where the encoder puts it, and knows it again once it is enrolled', {
    tag: '@full',
  }, async ({ page }) => {
    const oneshot = new OneShotFigure(page);
    await oneshot.open(`${STILL}#d=faces&pe=4&ip=4&t=0.9`, RENDERED);
    await oneshot.makeAFace();
    const first = (await oneshot.landing.textContent()) ?? '';
    await oneshot.feature('Hair length').press('End');
    await expect(oneshot.landing).not.toHaveText(first);
    const away = (await oneshot.nearestDistance.textContent()) ?? '';
    await expect(oneshot.landing).toContainText(`, ${away} away.`);

    await oneshot.button('Enrol this face').click();
    await expect(oneshot.enrolledAt(10)).toContainText('your face');
    await expect(oneshot.landing).toContainText('Nearest is your face, 0.00 away.');
    await oneshot.feature('Dark skin').press('End');
    await expect(oneshot.landing).not.toContainText(', 0.00 away.');
    const settled = (await oneshot.landing.textContent()) ?? '';
    await oneshot.transport.oneStep.click();
    await expect(oneshot.landing).not.toHaveText(settled);
    await expect(oneshot.feature('Dark skin')).toHaveValue('100');

    await oneshot.button('Who is it?').click();
    await expect(oneshot.shelf).toHaveCount(11);
    await oneshot.button('Make a face').click();
    await oneshot.button('Take it off').click();
    await expect(oneshot.shelf).toHaveCount(10);
  });

  test('shows its chart of scores whole in the narrow column of a chapter, and scrolls what is beside it', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 560, height: 720 });
    const oneshot = new OneShotFigure(page);
    await oneshot.open(STUDENTS);
    expect(await oneshot.scoresBelowTheEdge()).toBeLessThanOrEqual(0);
    await oneshot.lastRow.scrollIntoViewIfNeeded();
    await expect(oneshot.lastRow).toBeInViewport({ ratio: 1 });
  });

  test('fits screens from 320 to 1920 px', { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const oneshot = new OneShotFigure(page);
    await oneshot.open(STUDENTS);
    await expectFitsEveryWidth(page, oneshot.element, PARTS);
  });

  test('with faces fits 360 px', { tag: '@full' }, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 800 });
    const oneshot = new OneShotFigure(page);
    await oneshot.open(FACES, RENDERED);
    await oneshot.findWhereItFails();
    await expect(oneshot.stripDistance(10)).toHaveText(/^\d\.\d\d$/, { timeout: RENDERED });
    await expectFitsEveryWidth(page, oneshot.element, PARTS, [360, 1280]);
    await oneshot.makeAFace();
    await expectFitsEveryWidth(page, oneshot.element, PARTS, [360, 1280]);
  });
});
