// The page in a small window: what must be in the first screen, and what a finger that scrolls must not be caught by.
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { Article } from '../page/article';
import { OpeningBeats } from '../page/openingBeats';
import { touch } from '../page/touch';

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
]) {
  test(`the opening’s lab has its dock in the first screen: ${width} × ${height}`, { tag: '@full' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await new Lab(page).open('./?autoplay=0#d=students');
    await expect(new OpeningBeats(page).labDock).toBeInViewport({ ratio: 1 });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a swipe that begins on an open tab of the lab scrolls the tab to its end, and then the page', async ({
    page,
  }) => {
    await new Lab(page).open('./?autoplay=0#d=students');
    const { lab } = new OpeningBeats(page);
    await lab.getByRole('tab', { name: 'Settings' }).click();
    const panel = lab.getByRole('tabpanel');
    const box = await panel.boundingBox();
    if (!box) throw new Error('the panel is not seen');
    expect(box.height).toBeLessThan(844 / 2);
    const finger = await touch(page);
    const scrolled = () => page.evaluate(() => scrollY);
    const before = await scrolled();
    await panel.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await finger.swipe({ x: box.x + 8, y: box.y + 150 }, { x: box.x + 8, y: box.y + 30 });
    await expect.poll(scrolled).toBeGreaterThan(before + 40);
  });

  test('a control that a chapter names is one tap away, in view below the picture and with the focus', async ({
    page,
  }) => {
    const chapter = (await new Article(page).open('three-points')).section;
    const control = chapter.getByRole('button', { name: 'One gradient step' });
    await expect(control).toBeAttached();
    await chapter.getByRole('link', { name: 'One gradient step' }).last().tap();
    await expect(control).toBeFocused();
    await expect(control).toBeInViewport({ ratio: 1 });
  });

  test('the whole lab is one tap away from the picture of a chapter, and one from there back to the text', {
    tag: '@full',
  }, async ({ page }) => {
    const { section } = await new Article(page).open('try-it');
    const whole = section.getByRole('button', { name: 'Whole lab' });
    await whole.tap();
    const back = section.getByRole('button', { name: 'Back to the text' });
    await expect(back).toBeFocused();
    for (const name of ['Play', 'Slow motion']) {
      await expect(section.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    }
    await expect(section.getByRole('slider', { name: 'Timeline' })).toBeInViewport({ ratio: 1 });
    await section.getByRole('tab', { name: 'Settings' }).tap();
    await expect(section.getByRole('tabpanel')).toBeInViewport({ ratio: 1 });
    const below = page.getByRole('link', { name: 'FaceNet: A Unified Embedding' }).first();
    const reached = () => below.evaluate((link) => link.closest('[inert]') === null);
    expect(await reached(), 'the page below').toBe(false);
    await section.getByRole('button', { name: 'Slow motion' }).tap();
    await expect(section.getByRole('region', { name: 'Slow motion' })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(back).toHaveCount(0);
    await expect(whole).toBeFocused();
    expect(await reached(), 'the page').toBe(true);
  });

  test('in slow motion the picture of a step has most of the room, with every item of the batch', {
    tag: '@full',
  }, async ({ page }) => {
    const lab = await new Lab(page).open('./?figure=lab&autoplay=0');
    await page.getByRole('button', { name: 'Slow motion' }).tap();
    await expect(lab.slowMotionPicture.getByRole('listitem').last()).toBeInViewport({ ratio: 1 });
    await expect(lab.stage).toBeHidden();
    await lab.slowMotion.getByRole('button', { name: 'Distances' }).tap();
    await expect.poll(async () => (await lab.slowMotionPicture.boundingBox())?.height ?? 0).toBeGreaterThan(300);
  });
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('the card of an item stands whole in view, and leaves its item free', { tag: '@full' }, async ({ page }) => {
    const lab = await new Lab(page).open('./?figure=lab&autoplay=0');
    for (const item of (await lab.walk()).filter((_, i) => i % 12 === 0)) {
      await lab.items.tap({ position: { x: item.x, y: item.y } });
      const card = lab.itemCard;
      await expect(card).toBeInViewport({ ratio: 1 });
      const [box, stage] = [await card.boundingBox(), await lab.items.boundingBox()];
      if (!box || !stage) throw new Error('card and picture are not seen');
      const y = stage.y + item.y;
      expect(box.y > y || box.y + box.height < y, `the card covers the item at ${y}`).toBe(true);
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
    }
  });
});
