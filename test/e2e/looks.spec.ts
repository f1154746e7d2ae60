// Looks and access: every width from a small phone to a wide screen, light and dark, nothing that jumps while numbers
// change, and nothing that axe finds fault with.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Lab } from './lab';

const STUDENTS = '#d=students';

for (const address of ['./?autoplay=0', './?figure=lab&autoplay=0']) {
  test(`no width from 320 to 1920 px needs sideways scrolling: ${address}`, async ({ page }) => {
    const lab = await new Lab(page).open(`${address}#d=students&ll=3`);
    await lab.step(3);
    for (const width of [320, 360, 480, 768, 900, 1280, 1920]) {
      await page.setViewportSize({ width, height: 720 });
      await lab.still();
      const overflow = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        const wide = [...document.querySelectorAll('body *')].filter((element) => {
          const { right, width } = element.getBoundingClientRect();
          const hidden = getComputedStyle(element).clip !== 'auto' || element.closest('.visually-hidden, svg');
          return width > 0 && right > room + 1 && !hidden;
        });
        return { scrolls: document.documentElement.scrollWidth - room, wide: wide.map((element) => element.className) };
      });
      expect(overflow, `${width} px`).toEqual({ scrolls: 0, wide: [] });
      const stage = await lab.stage.boundingBox();
      expect(stage?.width).toBeGreaterThan(width < 900 ? width * 0.8 : 560);
    }
  });
}

for (const width of [360, 1280]) {
  test(`nothing jumps while the numbers change, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    const lab = await new Lab(page).open(`./?figure=lab&autoplay=0${STUDENTS}`);
    await lab.step(1);
    const names = [
      '.stage',
      '.ruler',
      '.transport',
      '.transport .button:nth-of-type(2)',
      '.triplet-panel',
      '.lab-foot',
    ];
    if (width > 900) names.push('.lab-charts', '.chart >> nth=2', '.chart >> nth=3');
    const places = (of = names) =>
      Promise.all(
        of.map(async (name) => {
          const box = await page.locator(name).first().boundingBox();
          return box && [name, ...[box.x, box.y, box.width, box.height].map((px) => Math.round(px))].join(' ');
        }),
      );
    const before = await places();
    for (let step = 1; step < 30; step++) {
      await lab.step(1);
      expect(await places()).toEqual(before);
    }
    await lab.ask({ type: 'play' });
    await lab.until(({ stepsPerSecond }) => stepsPerSecond > 0);
    expect(await places()).toEqual(before);
    await lab.set({ margin: 1.2 });
    await lab.until(({ step }) => step > 80);
    // On a phone, what the wider margin did is told below the picture and its buttons.
    const above = width > 900 ? names : names.slice(0, 4);
    expect(await places(above)).toEqual(before.slice(0, above.length));
  });
}

/** WCAG 2.2 AA, whole page or figure. */
async function faults(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing in the article', async ({ page }) => {
      const lab = await new Lab(page).open(`./?autoplay=0${STUDENTS}`);
      await lab.step(30);
      expect(await faults(page)).toEqual([]);
    });

    test('axe finds nothing in the lab alone: few controls, all controls, an item’s card, the embed code', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-write']);
      const lab = await new Lab(page).open(`./?figure=lab&autoplay=0${STUDENTS}`);
      await lab.step(10);
      expect(await faults(page)).toEqual([]);
      await lab.set({ 'lab.level': 3, 'lab.view': 'map', dimensions: 3, normalize: true });
      await lab.step(2);
      await page.locator('details.numbers summary').click();
      expect(await faults(page)).toEqual([]);
      await lab.items.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await lab.button('Copy embed code').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test('axe finds nothing in any part of a step in slow motion', async ({ page }) => {
      const lab = await new Lab(page).open(`./?figure=lab&autoplay=0${STUDENTS}&lv=map&la=1`);
      await lab.step(2);
      await lab.button('Slow motion').click();
      const parts = page.locator('.slow-phases button');
      for (const part of await parts.all()) {
        await part.click();
        await expect(part).toHaveAttribute('aria-current', 'step');
        expect(await faults(page)).toEqual([]);
      }
    });

    test('the colours are those of the scheme, and anchor, positive and negative keep theirs', async ({ page }) => {
      await new Lab(page).open(`./?figure=lab&autoplay=0${STUDENTS}`);
      const luminance = await page.evaluate(() => {
        const [r, g, b] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
        return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
      });
      if (colorScheme === 'dark') expect(luminance).toBeLessThan(0.15);
      else expect(luminance).toBeGreaterThan(0.85);
      const tokens = await page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return ['anchor', 'positive', 'negative'].map((name) =>
          style.getPropertyValue(`--${name}`).trim().toLowerCase(),
        );
      });
      expect(new Set(tokens).size).toBe(3);
    });
  });
}

test('state and numbers are spoken once they have come to rest, and not more', async ({ page }) => {
  const lab = await new Lab(page).open(`./?figure=lab&autoplay=0${STUDENTS}`);
  const { distances } = await lab.step(4);
  const spoken = page.locator('p[aria-live=polite]').first();
  await expect(spoken).toContainText('Paused. Step 4.');
  await expect(spoken).toContainText(`positive ${distances.anchorPositive?.toFixed(2)}`);
  await lab.button('One step').click();
  await expect(spoken).toContainText('Step 5.');
  await lab.ring.focus();
  await expect(lab.ring).toHaveAttribute('aria-valuetext', /^margin 0\.20, \d+ different items in the ring$/);
});
