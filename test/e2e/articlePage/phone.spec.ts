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
});
