// The stage under the hand: it never traps the page's scrolling, it zooms and turns when asked to, and its items can be
// looked at and chosen by mouse, touch and keys.
import type { Page } from '@playwright/test';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { scrollToTop } from '../page/still';
import { touch } from '../page/touch';

/** Short enough for the page to scroll. */
const LOW = { width: 1280, height: 600 };
const STUDENTS = './?figure=lab&autoplay=0#d=students';

const scrolled = (page: Page) => page.evaluate(() => scrollY);

test('the wheel over the stage scrolls the page, and zooms only with Ctrl or where the stage has the focus', async ({
  page,
}) => {
  await page.setViewportSize(LOW);
  const lab = await new Lab(page).open(STUDENTS);
  await lab.step(2);
  const { x, y } = await lab.placeOnStage();
  await page.mouse.move(x, y);
  const radius = () => lab.radiusDrawn('outer');
  const before = await radius();

  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
  await lab.still();
  expect(await radius()).toBeCloseTo(before, 6);

  await scrollToTop(page);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(radius).toBeGreaterThan(before * 1.2);
  expect(await scrolled(page)).toBe(0);

  await lab.button('Show all').click();
  await expect.poll(radius).toBeCloseTo(before, 6);
  await lab.items.focus();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 240);
  await expect.poll(radius).toBeLessThan(before * 0.9);
  expect(await scrolled(page)).toBe(0);
  await page.keyboard.press('0');
  await expect.poll(radius).toBeCloseTo(before, 6);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('a finger that pans over the stage scrolls the page, and one on the handle pulls the ring', async ({ page }) => {
    const lab = await new Lab(page).open(STUDENTS);
    await lab.step(10);
    const finger = await touch(page);
    const { x, y } = await lab.placeOnStage();
    await finger.swipe({ x, y: y + 60 }, { x, y: y - 60 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(40);

    await scrollToTop(page);
    const handle = await lab.ring.boundingBox();
    if (!handle) throw new Error('the ring has no handle');
    expect(Math.min(handle.width, handle.height)).toBeGreaterThanOrEqual(44);
    const margin = await lab.margin();
    await finger.swipe({ x: handle.x + 22, y: handle.y + 22 }, { x: handle.x + 46, y: handle.y - 38 });
    await expect.poll(() => lab.margin()).toBeGreaterThan(margin);
    expect(await scrolled(page)).toBe(0);
  });

  test('a tap on an item opens its card', { tag: '@full' }, async ({ page }) => {
    const lab = await new Lab(page).open(STUDENTS);
    await lab.step(10);
    const [far] = (await lab.walk()).slice(-1);
    const box = await lab.stage.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + far.x, (box?.y ?? 0) + far.y);
    await expect(page.getByRole('dialog', { name: far.text })).toBeVisible();
  });
});

test('an item under the pointer is named with its nearest neighbours, and a click offers the roles that fit it', {
  tag: '@full',
}, async ({ page }) => {
  test.slow();
  const lab = await new Lab(page).open(STUDENTS);
  await lab.step(25);
  const items = await lab.walk();
  await page.keyboard.press('Escape');
  const box = await lab.stage.boundingBox();
  const role = (name: string) => items.filter(({ text }) => text.split(', ').includes(name));
  const at = ({ x, y }: { x: number; y: number }) => ({ x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y });
  // The outermost of its kind stands where no other item covers it.
  const other = role('different class')[role('different class').length - 1];

  const point = at(other);
  await page.mouse.move(point.x, point.y);
  await expect(lab.hoverText).toHaveText(other.text);
  await page.mouse.click(point.x, point.y);
  const card = page.getByRole('dialog', { name: other.text });
  await expect(card).toBeVisible();
  await expect(card.getByText('Nearest to it, in all dimensions')).toBeVisible();
  expect(await card.getByRole('img').count()).toBe(5);
  await expect(card.getByRole('button', { name: 'positive' })).toBeDisabled();
  await card.getByRole('button', { name: 'negative' }).click();
  await expect(card).toBeHidden();

  const before = (await lab.state()).distances;
  await test.step('the chosen negative is followed at once, while paused', async () => {
    await expect.poll(() => lab.textOf(other.item, items.length)).toContain('negative');
    expect((await lab.state()).step).toBe(25);
  });

  await test.step('an item of the anchor’s class can be the positive and not the negative; by keyboard too', async () => {
    const same = role('same class')[role('same class').length - 1];
    await lab.walkTo(same.item, items.length);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: 'negative' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'positive' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect.poll(async () => (await lab.state()).distances.anchorPositive).not.toBe(before.anchorPositive);
    await lab.still();
    expect((await lab.textOf(same.item, items.length)).split(', ')).toContain('positive');
  });

  await test.step('a new anchor goes to the middle and the others keep roles that fit', async () => {
    const [anchor] = role('different class');
    await lab.items.focus();
    await page.keyboard.press('Escape');
    await lab.walkTo(anchor.item, items.length);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'anchor' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(async () => (await lab.textOf(anchor.item, items.length)).split(', ')).toContain('anchor');
    await lab.still();
    const now = await lab.walk();
    const centre = now.find(({ item }) => item === anchor.item);
    expect(Math.abs((centre?.x ?? 0) - (await lab.centre()).x)).toBeLessThan(0.01);
    for (const one of ['positive', 'negative']) {
      expect(now.filter(({ text }) => text.split(', ').includes(one))).toHaveLength(1);
    }
  });

  await test.step('items that training never sees are outlined differently and given no role', async () => {
    await lab.openTab('Settings');
    await page.getByLabel('Unseen pictures').check();
    await lab.still();
    const unseen = (await lab.walk()).filter(({ text }) => text.includes('unseen'));
    expect(unseen.length).toBeGreaterThan(10);
    await lab.walkTo(unseen[0].item, items.length * 2);
    await page.keyboard.press('Enter');
    for (const name of ['anchor', 'positive', 'negative']) {
      await expect(page.getByRole('dialog').getByRole('button', { name })).toBeDisabled();
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(lab.items).toBeFocused();
  });
});

test('the map shows the whole space: rings in two dimensions, none where they would lie, a sphere that turns', {
  tag: '@full',
}, async ({ page }) => {
  const lab = await new Lab(page).open(STUDENTS);
  await lab.step(10);
  await lab.button('Map').click();
  await lab.still();
  await expect(lab.rings).toHaveCount(2);
  await expect(lab.ring).toHaveCount(0);

  await lab.set({ dimensions: 8 });
  await lab.step(5);
  await expect(lab.rings).toHaveCount(0);
  await expect(lab.keptShare).toContainText(/keeps \d+\s?%/);

  await lab.set({ dimensions: 3, normalize: true });
  await lab.step(5);
  await expect(lab.globe).toBeVisible();
  const meridian = () => lab.globeMeridian();
  const line = async () => (await lab.line('negative'))[1].x;
  let [shape, end] = [await meridian(), await line()];
  const turned = async () => {
    await expect.poll(meridian).not.toBe(shape);
    await expect.poll(line).not.toBe(end);
    [shape, end] = [await meridian(), await line()];
  };
  const { x, y } = await lab.placeOnStage();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 25, { steps: 4 });
  await page.mouse.up();
  await turned();
  // Dragging is not for everybody.
  for (const name of ['Turn left', 'Turn right']) {
    await lab.button(name).focus();
    await page.keyboard.press('Enter');
    await turned();
  }
});
