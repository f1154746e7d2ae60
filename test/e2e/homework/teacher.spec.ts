// The page for teachers by itself.
import { expect, test } from '../fixtures';
import { changeScheme } from '../page/accessibility';
import { SitePage } from '../page/sitePage';
import { Homework } from './pages/homework';
import { inventedReceipts } from './pages/links';

test('its worksheet is printed alone, on two pages, in either language', async ({ page }) => {
  const homework = new Homework(page);
  for (const [lang, title] of [
    ['en', 'Triplet loss: worksheet'],
    ['zh-CN', '三元组损失：练习单'],
  ]) {
    await page.goto(`./?teacher&lang=${lang}`);
    await expect(page.getByText(title, { exact: true })).toBeVisible();
    expect(await homework.printedPages(), lang).toBe(2);
    const headings = await homework.printedHeadings();
    expect(headings).toHaveLength(5);
    expect(headings[0]).toBe(title);
  }
});

test('shows what an assignment asks for in the lines of its teacher', async ({ page }) => {
  await page.goto('./?teacher&lang=zh-CN');
  const asked = page.getByText('嵌入只有两个数');
  await expect(asked).toBeVisible();
  const [text] = await asked.allInnerTexts();
  expect(text.split('\n')).toHaveLength(2);
});

test('has nothing that axe finds, wide and narrow, light and dark, and speaks the other language at once', async ({
  page,
}) => {
  test.slow();
  await page.goto('./?teacher&lang=en');
  const homework = new Homework(page);
  await expect(homework.check).toBeDisabled();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 760 });
    for (const scheme of ['light', 'dark'] as const) {
      await changeScheme(page, scheme);
      await homework.isAccessible(`the page for teachers, ${width} px, ${scheme}`);
    }
    expect(await homework.scrollsSideways()).toBe(false);
  }
  await new SitePage(page).language('简体中文').click();
  await expect(page.getByRole('heading', { name: '给老师' })).toBeVisible();
});

test('says what a text without receipts lacks, and what a receipt of another form is', async ({ page }) => {
  await page.goto('./?teacher=1&lang=en');
  const homework = new Homework(page);
  await homework.receipts.fill('Ada\nhttps://example.org/?recipe=cake');
  await expect(page.getByText('There is no receipt in this text.', { exact: false })).toBeVisible();
  await homework.receipts.fill('https://example.org/?receipt=1.abc.def');
  await homework.check.click();
  await expect(homework.verdicts).toHaveText(['not verifiable here']);
  await expect(homework.rows).toHaveText([/damaged or was cut off/]);
});

test('checks thirty runs of 300 steps of the digits within a minute on two cores', {
  tag: ['@timing', '@full'],
}, async ({ page, baseURL }) => {
  test.slow();
  await page.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 }));
  await page.goto('./?teacher&lang=en');
  const homework = new Homework(page);
  await homework.receipts.fill(inventedReceipts(baseURL, 30).join('\n'));
  const begun = Date.now();
  await homework.check.click();
  await expect(page.getByText('All 30 receipts are checked.')).toBeVisible({ timeout: 180_000 });
  const seconds = (Date.now() - begun) / 1000;
  test.info().annotations.push({ type: 'seconds', description: String(seconds) });
  await expect(homework.verdicts).toHaveText(Array.from({ length: 30 }, () => 'wrong'));
  expect(seconds).toBeLessThan(60);
});
