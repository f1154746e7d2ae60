// The figure `compare` as a reader uses it: two runs on one clock, read off the page while they train.
import { CompareFigure, NUMBERS } from './figures/compare';
import { expect, test } from './fixtures';
import { resize, sidewaysScroll } from './page/widths';

test.describe('the figure compare', () => {
  test('starts both runs at the same place and moves them by the same steps', async ({ page }) => {
    const compare = new CompareFigure(page);
    await compare.open('zoom');
    for (const name of ['recall', 'same', 'different'] as const) {
      const left = await compare.number('Margin: 0.20', name).textContent();
      expect(left).toMatch(/^\d\.\d+$/);
      await expect(compare.number('Margin: 1.00', name)).toHaveText(left ?? '');
    }
    await compare.takeSteps(12);
    await expect(compare.number('Margin: 0.20', 'teaching')).toHaveText(/%$/);
    // The wider margin has moved the same items from the same start farther.
    const different = async (heading: string) => Number(await compare.number(heading, 'different').textContent());
    await expect.poll(async () => (await different('Margin: 1.00')) !== (await different('Margin: 0.20'))).toBe(true);
  });

  test('shows in its table what stands beside the pictures', async ({ page }) => {
    const compare = new CompareFigure(page);
    await compare.open('dimensions');
    await compare.takeSteps(2);
    await compare.openTable();
    // The step, the four numbers, and the step at which three of them were measured.
    await expect(compare.rows).toHaveCount(6);
    await expect(compare.rows.nth(5).getByRole('cell')).toHaveText(['2', '2']);
    await expect(compare.rows.nth(0).getByRole('cell')).toHaveText(['2', '2']);
    for (const [i, name] of NUMBERS.entries()) {
      await expect(compare.rows.nth(i + 1).getByRole('cell')).toHaveText(await compare.numbers(name));
    }
  });

  test('plays, pauses at one step, starts again, and tells it in words', { tag: '@full' }, async ({ page }) => {
    const compare = new CompareFigure(page);
    const { transport } = compare;
    await compare.open('collapse');
    await transport.play.click();
    await expect.poll(() => transport.step()).toBeGreaterThan(4);
    await transport.pause.click();
    await expect(transport.play).toBeVisible();
    const paused = await transport.step();
    await expect(compare.status).toContainText(`Step ${paused}.`);
    await expect(compare.status).toContainText('Semi-hard');
    await transport.sameStart.click();
    await expect.poll(() => transport.step()).toBe(0);
  });

  test('changes the pair and the quantity by keyboard, and the address keeps them', { tag: '@full' }, async ({
    page,
  }) => {
    const compare = new CompareFigure(page);
    await compare.open('zoom');
    await compare.pair.focus();
    await page.keyboard.type('2-D');
    await expect(compare.side('Embedding size: 32-D')).toBeVisible();
    await compare.button('Loss').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('img', { name: /^Loss of the mined triplets/ })).toBeVisible();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/cp=dimensions.*cq=loss/);
    // A request that a reload cuts off would count as one that failed.
    await page.waitForLoadState('networkidle');
    await page.reload();
    await expect(compare.side('Embedding size: 32-D')).toBeVisible();
    await expect(compare.button('Loss')).toHaveAttribute('aria-pressed', 'true');
  });

  test('lights the same item in both pictures, and fits screens from 320 to 1920 px', async ({ page }) => {
    const compare = new CompareFigure(page);
    await compare.open('zoom');
    await test.step('lights the same item in both pictures', async () => {
      await compare.side('Margin: 0.20').getByRole('listbox').focus();
      await page.keyboard.press('ArrowRight');
      const [left, right] = await compare.lit();
      expect(left).toBe(right);
    });

    await test.step('fits screens from 320 to 1920 px, both pictures side by side', async () => {
      await compare.pair.selectOption('Margin 0 or 0.2');
      for (const width of [320, 360, 768, 1920]) {
        await resize(page, width, 900);
        await expect.poll(() => sidewaysScroll(page)).toBe(0);
        const [left, right] = await Promise.all([0, 1].map((i) => compare.stages.nth(i).boundingBox()));
        expect(left?.y).toBe(right?.y);
      }
    });
  });
});
