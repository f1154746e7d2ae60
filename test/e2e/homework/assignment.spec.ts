// An assignment from its link to its verdict.
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { changeScheme } from '../page/accessibility';
import { Homework } from './pages/homework';
import { rescueLink } from './pages/links';

test('is done, handed in by the keyboard, and found exact by the teacher; a changed receipt is found too', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = rescueLink(baseURL);
  const lab = await new Lab(page).open(link);
  const homework = new Homework(page);
  await expect(homework.goals).toHaveText(['open', 'open']);

  await homework.handIn.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write a name or a number')).toBeVisible();

  // A graphics card is refused: its runs do not repeat.
  await lab.set({ mining: 'hard', backend: 'webgl' });
  await lab.step(100);
  expect((await lab.state()).settings.backend).toBe('cpu');
  await expect(homework.goals).toHaveText([/^met at step \d+$/, 'open']);
  await lab.set({ mining: 'all', margin: 1, learningRate: 0.005 });
  await lab.step(150);
  await lab.step(50);
  await expect(homework.goals).toHaveText([/^met at step \d+$/, /^met at step \d+$/]);

  await homework.name.focus();
  await page.keyboard.type('Ada 17');
  await page.keyboard.press('Tab');
  await expect(homework.handIn).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(homework.dialog).toBeVisible();
  await expect(homework.dialog.getByText('up to step 300', { exact: false })).toBeVisible();
  await homework.isAccessible('a receipt');
  const receipt = await homework.dialog.getByRole('textbox').inputValue();
  expect(receipt.length).toBeLessThan(2000);
  await page.keyboard.press('Escape');
  for (const scheme of ['light', 'dark'] as const) {
    await changeScheme(page, scheme);
    await homework.isAccessible(`an assignment, ${scheme}`);
  }

  const teacher = new Homework(await context.newPage());
  await teacher.page.goto(`${receipt}&lang=en`);
  await expect(teacher.page.getByText('1 receipt and 0 assignments found.')).toBeVisible();
  await teacher.receipts.fill(`Name,Link\nAda,"${receipt}"\nCut,${receipt.slice(0, -9)}\n${link}`);
  await expect(teacher.page.getByText('2 receipts and 1 assignment found.')).toBeVisible();
  await teacher.check.focus();
  await teacher.page.keyboard.press('Enter');
  await expect(teacher.verdicts).toHaveText(['exact', 'not verifiable here']);
  await expect(teacher.rows.first()).toHaveText(/Ada 17.*exact.*2 of 2.*0 of 1.*300/);
  await expect(teacher.page.getByText('All 2 receipts are checked.')).toBeVisible();
  const saved = teacher.page.waitForEvent('download');
  await teacher.page.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await saved).suggestedFilename()).toBe('triplet-lab-receipts.csv');
  await teacher.isAccessible('verdicts');
});

test('stands above the figure on a phone, without anything wider than the screen', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await new Lab(page).open(rescueLink(baseURL));
  const homework = new Homework(page);
  await expect(homework.handIn).toBeVisible();
  expect(await homework.scrollsSideways()).toBe(false);
  await homework.isAccessible('an assignment on a phone');
});
