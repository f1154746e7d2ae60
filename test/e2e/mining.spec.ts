// The figure `mining` as a reader uses it: the strategies' picks of one batch, read off its table.
import { MiningFigure } from './figures/mining';
import { expect, test } from './fixtures';
import { expectFitsEveryWidth } from './page/widths';

test('the figure mining shows what each strategy would pick of a batch, and trains with the chosen one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const mining = new MiningFigure(page);
  await mining.open('./?figure=mining&autoplay=0#d=students&m=0.2');
  await mining.transport.oneStep.click();
  await expect(mining.chart).toBeVisible();
  const names = { random: 'Random', all: 'All', semiHard: 'Semi-hard', hard: 'Hardest' };
  // 3 classes of 8: each of 24 × 7 pairs of a class with each of 16 others makes a triplet.
  const valid = await mining.picks('all valid');
  expect(valid.picked).toBe(24 * 7 * 16);
  expect(valid.easy + valid.semiHard + valid.hard).toBe(valid.picked);
  // Every valid one; a negative for each pair of a class; the hardest for each anchor.
  expect(await mining.picks(names.all)).toEqual(valid);
  expect((await mining.picks(names.random)).picked).toBe(24 * 7);
  expect((await mining.picks(names.hard)).picked).toBe(24);
  const semiHard = await mining.picks(names.semiHard);
  expect(semiHard).toEqual({ picked: semiHard.semiHard, easy: 0, semiHard: semiHard.semiHard, hard: 0 });
  expect(semiHard.picked).toBeLessThanOrEqual(24 * 7);

  await mining.strategy(names.hard).click();
  await expect(mining.strategy(names.hard)).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/mi=hard/);
  await expectFitsEveryWidth(page, mining.root, { inFigure: 'svg, button, input, td, th' }, [360, 1920, 1280, 768]);

  // In the narrow column of a chapter, strategies and chart leave the batch its height.
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('./?lang=en&autoplay=0&chapter=mining');
  await expect.poll(async () => (await mining.batch.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(200);
});

test('Play stays where it is when it is pressed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const mining = new MiningFigure(page);
  await mining.open('./?lang=en&autoplay=0&chapter=mining');
  const before = await mining.transport.play.boundingBox();
  await mining.transport.play.click();
  await expect.poll(() => mining.transport.step()).toBeGreaterThan(0);
  const { x, y } = (await mining.transport.pause.boundingBox()) ?? {};
  expect({ x, y }).toEqual({ x: before?.x, y: before?.y });
});
