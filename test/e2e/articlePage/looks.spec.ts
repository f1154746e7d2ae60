// Looks: every width from a small phone to a wide screen, light and dark, and nothing that jumps while numbers change.
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { SitePage } from '../page/sitePage';
import { elementsOutside, resize, sidewaysScroll } from '../page/widths';

const STUDENTS = '#d=students';

for (const address of ['./?autoplay=0', './?figure=lab&autoplay=0']) {
  test(`no width from 320 to 1920 px needs sideways scrolling: ${address}`, async ({ page }) => {
    const lab = await new Lab(page).open(`${address}#d=students`);
    await lab.step(3);
    for (const width of [320, 360, 480, 768, 900, 1280, 1920]) {
      await resize(page, width, 720);
      await lab.still();
      expect(await sidewaysScroll(page), `${width} px`).toBe(0);
      expect(await elementsOutside(page), `${width} px`).toEqual([]);
      const stage = await lab.stage.boundingBox();
      expect(stage?.width).toBeGreaterThan(width < 900 ? width * 0.7 : 540);
    }
  });
}

for (const { width, steps } of [
  { width: 360, steps: 30 },
  { width: 1280, steps: 30 },
]) {
  test(`nothing jumps while the numbers change over ${steps} steps, ${width} px wide`, { tag: '@full' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    const lab = await new Lab(page).open(`./?figure=lab&autoplay=0${STUDENTS}`);
    await lab.step(1);
    const wide = width > 900;
    const before = await lab.places({ charts: wide });
    for (let step = 1; step < steps; step++) {
      await lab.step(1);
      expect(await lab.places({ charts: wide })).toEqual(before);
    }
    await lab.ask({ type: 'play' });
    await lab.until(({ stepsPerSecond }) => stepsPerSecond > 0);
    expect(await lab.places({ charts: wide })).toEqual(before);
    await lab.set({ margin: 1.2 });
    await lab.until(({ step }) => step > 80);
    expect(await lab.places({ charts: wide })).toEqual(before);
  });
}

test('the colours are those of the scheme, by browser or by address, and anchor, positive and negative keep theirs', {
  tag: '@full',
}, async ({ page }) => {
  const site = new SitePage(page);
  for (const { scheme, other } of [
    { scheme: 'light', other: 'dark' },
    { scheme: 'dark', other: 'light' },
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await new Lab(page).open(`./?figure=lab&autoplay=0${STUDENTS}`);
    const luminance = await site.luminance();
    if (scheme === 'dark') expect(luminance).toBeLessThan(0.15);
    else expect(luminance).toBeGreaterThan(0.85);
    const byBrowser = await site.colours();
    expect(new Set([byBrowser.anchor, byBrowser.positive, byBrowser.negative]).size).toBe(3);

    await page.emulateMedia({ colorScheme: other });
    await new Lab(page).open(`./?figure=lab&autoplay=0&theme=${scheme}${STUDENTS}`);
    expect(await site.colours(), `theme=${scheme}`).toEqual(byBrowser);
  }
});

test('state and numbers are spoken once they have come to rest, and not more', async ({ page }) => {
  const lab = await new Lab(page).open(`./?figure=lab&autoplay=0${STUDENTS}`);
  const { distances } = await lab.step(4);
  const spoken = lab.spoken;
  await expect(spoken).toContainText('Paused. Step 4.');
  await expect(spoken).toContainText(`positive ${distances.anchorPositive?.toFixed(2)}`);
  await lab.button('One step').click();
  await expect(spoken).toContainText('Step 5.');
  await lab.ring.focus();
  await expect(lab.ring).toHaveAttribute('aria-valuetext', /^margin 0\.20, \d+ different items in the ring$/);
});
