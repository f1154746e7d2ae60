// The figure `angles` as a reader uses it: points are turned by hand, and every width shows all of it.
import { AnglesFigure } from './figures/angles';
import { expect, test } from './fixtures';
import { Article } from './page/article';
import { expectFitsEveryWidth } from './page/widths';

test.describe('the figure angles', () => {
  test('turns a point by the mouse, and says where it is in the address', async ({ page }) => {
    const angles = new AnglesFigure(page);
    await angles.open('#anf=0&ans=90');
    await expect(angles.line).toContainText('θ 90°');
    const [right, top] = [await angles.point('Anchor A').boundingBox(), await angles.point('Positive P').boundingBox()];
    if (!right || !top) throw new Error('no points');
    const radius = right.y - top.y;
    const [x, y] = [top.x + top.width / 2, top.y + top.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    // To the left end of the circle.
    await page.mouse.move(x - radius, y + radius, { steps: 5 });
    await page.mouse.up();
    await expect(angles.line).toContainText('θ 180°');
    await expect(page).toHaveURL(/ans=180/);
  });

  test('fits every width, on the circle and off it', { tag: '@full' }, async ({ page }) => {
    const angles = new AnglesFigure(page);
    for (const view of ['circle', 'plane']) {
      await angles.open(`#anv=${view}`);
      await expectFitsEveryWidth(page, angles.root, { inFigure: 'svg, button, input, li' });
    }
  });

  test('says all that the margins ask for in a chapter too, where the column beside the dial is full', {
    tag: '@full',
  }, async ({ page }) => {
    const chapter = await new Article(page).open('since-then');
    await chapter.figureHasCome();
    await chapter.tab('Distances').click();
    const angles = new AnglesFigure(page);
    await expect(angles.line).toBeVisible();
    expect(await angles.verdictSpill()).toBeLessThanOrEqual(0);
  });
});
