// The students as a reader would use them: judged by a threshold, pushed by triplet loss, the numbers read off the page
// against core, the task found by hand.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type TripletSettings, tripletGradient, tripletLoss, zoneOf } from '../../src/core/loss/triplet';
import { expect, test } from './fixtures';

/** Marks of A, B and you, and a margin; at several of them the negative stands just on a boundary. */
const POSITIONS = [
  { what: 'the essay’s marks', marks: [95, 93, 50], margin: 10 },
  { what: 'just far enough', marks: [95, 93, 83], margin: 10 },
  { what: 'one mark too near', marks: [95, 93, 84], margin: 10 },
  { what: 'just as far as the positive', marks: [95, 93, 97], margin: 10 },
  { what: 'on the other side of the anchor', marks: [50, 53, 42], margin: 20 },
  { what: 'positive on the anchor', marks: [60, 60, 55], margin: 10 },
  { what: 'all in one place', marks: [70, 70, 70], margin: 5 },
  { what: 'no margin, same distance', marks: [40, 44, 36], margin: 0 },
  { what: 'FaceNet’s scale, just far enough', marks: [95, 93, 50], margin: 0.2, squared: true },
  { what: 'FaceNet’s scale, one mark too near', marks: [95, 93, 51], margin: 0.2, squared: true },
  { what: 'FaceNet’s scale, on the boundary', marks: [95, 93, 47], margin: 0.23, squared: true },
  { what: 'FaceNet’s scale, hard', marks: [20, 60, 35], margin: 0.5, squared: true },
] as const;
type Position = { readonly marks: readonly [number, number, number]; readonly margin: number; readonly squared?: true };

const ZONE_NAMES = { hard: 'hard', semiHard: 'semi-hard', easy: 'easy' };
const STUDENTS = ['a', 'b', 'you'] as const;

async function open(page: Page, hash = '', query = ''): Promise<void> {
  // From elsewhere, so that another hash is another visit and not a change of this one.
  await page.goto('about:blank');
  await page.goto(`./?figure=scores${query}${hash}`);
  await expect(page.locator('.score-slider')).toHaveCount(3);
}

function hashOf({ marks: [a, b, you], margin, squared }: Position): string {
  return `#sact=push&sa=${a}&sb=${b}&sy=${you}&${squared ? 'sq=1&sqm' : 'sm'}=${margin}`;
}

/** What core says, with FaceNet's scale taken literally: marks divided by 100, differences squared. */
function coreOf({ marks, margin, squared }: Position) {
  const [a, b, you] = marks.map((mark) => Float64Array.of(squared ? mark / 100 : mark));
  const distance = squared ? 'squared' : 'plain';
  const settings: TripletSettings = { margin, distance, loss: 'hinge', normalize: false };
  return tripletGradient(a, b, you, settings);
}

const numberIn = (text: string | null) => Number((text ?? '').replace('−', '-'));
const term = async (page: Page, name: string) =>
  numberIn(await page.locator(`.score-sum [data-touches=${name}]`).textContent());
const cell = async (page: Page, row: number, column: number) =>
  numberIn(
    await page.locator('.numbers table').first().locator('tbody tr').nth(row).locator('td').nth(column).textContent(),
  );
const slider = (page: Page, name: string) => page.getByRole('slider', { name: `Mark of ${name}` });
const openTable = (page: Page) => page.getByText('The same numbers as a table').click();

test.describe('judge', () => {
  test('says who is a topper too, and takes it back when a mark is moved by the keyboard', async ({ page }) => {
    await open(page);
    const you = page.locator('.score-card').nth(2);
    await expect(page.locator('.score-card').nth(1)).toContainText('Topper too? Yes 2 ≤ 10');
    await expect(you).toContainText('Topper too? No 45 > 10');
    await slider(page, 'You').focus();
    for (let press = 0; press < 35; press++) await page.keyboard.press('ArrowRight');
    await expect(you).toContainText('Yes 10 ≤ 10');
    await page.keyboard.press('ArrowLeft');
    await expect(you).toContainText('No 11 > 10');
    await expect(page.locator('.score-lane').nth(2)).toContainText('You 84 · 11 apart · no topper');
  });

  test('takes a mark from the number field, from a drag and from a click on its lane', async ({ page }) => {
    await open(page);
    const field = page.getByRole('textbox', { name: 'Mark of You' });
    await field.fill('88.5');
    await expect(page.locator('.score-card').nth(2)).toContainText('Yes 6.5 ≤ 10');
    await field.fill('123');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.blur();
    await expect(field).toHaveValue('88.5');

    const box = await slider(page, 'You').boundingBox();
    if (!box) throw new Error('no slider');
    const at = (mark: number) => box.x + 22 + ((box.width - 44) * mark) / 100;
    const middle = box.y + box.height / 2;
    await page.mouse.click(at(30), middle);
    await expect(field).toHaveValue('30');
    await page.mouse.move(at(30), middle);
    await page.mouse.down();
    await page.mouse.move(at(70), middle, { steps: 8 });
    await page.mouse.up();
    await expect(field).toHaveValue('70');
    await expect(page).toHaveURL(/sy=70/);
  });

  test('lets anybody be the anchor, and measures the others from there', async ({ page }) => {
    await open(page);
    await page.locator('.score-card').nth(2).getByRole('button', { name: 'Make me the anchor' }).click();
    await expect(page.locator('.score-card').nth(0)).toContainText('Like You? No 45 > 10');
    await expect(page.locator('.score-card').nth(1)).toContainText('Like You? No 43 > 10');
    await page.getByRole('textbox', { name: 'Threshold' }).fill('43');
    await expect(page.locator('.score-card').nth(0)).toContainText('No 45 > 43');
    await expect(page.locator('.score-card').nth(1)).toContainText('Yes 43 ≤ 43');
  });

  test('calls the students as the reader names them, and says that here the distance is the label', async ({
    page,
  }) => {
    await open(page);
    await page.getByRole('textbox', { name: 'Name of You' }).fill('Mina');
    await expect(slider(page, 'Mina')).toBeVisible();
    await expect(page.locator('.score-lane').nth(2)).toContainText('Mina 50');
    await expect(page.locator('figcaption')).toContainText('the distance is the label');
  });

  test('shows one act at a time', async ({ page }) => {
    await open(page);
    await expect(page.locator('.score-sum')).toHaveCount(0);
    await page.getByRole('button', { name: '2 Push' }).click();
    await expect(page.locator('.score-sum')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Threshold' })).toHaveCount(0);
    await expect(page.locator('figcaption')).toContainText('it is the weights that move');
  });
});

test.describe('push', () => {
  test('shows the numbers of core at twelve positions, boundaries included', async ({ page }) => {
    for (const position of POSITIONS) {
      await test.step(position.what, async () => {
        const core = coreOf(position);
        await open(page, hashOf(position));
        await openTable(page);
        expect(await term(page, 'anchorPositive')).toBeCloseTo(core.anchorPositive, 4);
        expect(await term(page, 'anchorNegative')).toBeCloseTo(core.anchorNegative, 4);
        expect(await term(page, 'margin')).toBe(position.margin);
        expect(await term(page, 'loss')).toBeCloseTo(core.loss, 4);
        // In whole marks, where 0–1 cannot round the boundary away.
        const [a, b, you] = position.marks;
        const power = 'squared' in position ? 2 : 1;
        const margin = 'squared' in position ? Math.round(position.margin * 1e4) : position.margin;
        const zone = zoneOf(Math.abs(a - b) ** power, Math.abs(a - you) ** power, margin);
        await expect(page.locator('.score-zone.is-here strong')).toHaveText(ZONE_NAMES[zone]);
        const loss = tripletLoss(Math.abs(a - b) ** power, Math.abs(a - you) ** power, margin, 'hinge');
        await expect(page.locator('.ruler-bar')).toHaveCount(loss > 0 ? 1 : 0);
      });
    }
  });

  test('draws arrows along −gradient, five steps long, and agrees with finite differences of the loss', async ({
    page,
  }) => {
    const positions: Position[] = [
      { marks: [60, 57, 52], margin: 20 },
      { marks: [60, 57, 64], margin: 20 },
      { marks: [50, 40, 65], margin: 0.2, squared: true },
    ];
    for (const position of positions) {
      await open(page, hashOf(position));
      await openTable(page);
      const box = await slider(page, 'You').boundingBox();
      const perMark = ((box?.width ?? Number.NaN) - 44) / 100;
      for (const [index, student] of STUDENTS.entries()) {
        const unit = position.squared ? 100 : 1;
        const h = 1e-3 * unit;
        const lossWith = (by: number) => {
          const marks = position.marks.map((mark, at) => (at === index ? mark + by : mark));
          return coreOf({ ...position, marks: marks as unknown as Position['marks'] }).loss;
        };
        const descent = -((lossWith(h) - lossWith(-h)) / (2 * h)) * unit;
        expect(await cell(page, index, 3), student).toBeCloseTo(descent, 3);
        const step = descent * (position.squared ? 5 : 1);
        expect(await cell(page, index, 4), student).toBeCloseTo(step, 2);
        const arrow = page.locator('.score-lane').nth(index).locator('.score-arrow');
        if (Math.abs(descent) < 1e-6) await expect(arrow).toHaveCount(0);
        else expect(Number(await arrow.getAttribute('data-length')) / perMark).toBeCloseTo(5 * step, 1);
      }
    }
  });

  test('takes a step that moves B to A and you away, and says what it did to the loss', async ({ page }) => {
    await open(page, '#sact=push&sy=88');
    const step = page.getByRole('button', { name: 'Take one step' });
    await step.click();
    await expect(page.getByText('The step took the loss from 5 to 3.')).toBeVisible();
    await expect(slider(page, 'B')).toHaveValue('94');
    await expect(slider(page, 'You')).toHaveValue('87');
    await step.click();
    await step.click();
    await expect(step).toBeDisabled();
    expect(await term(page, 'loss')).toBe(0);
    await page.getByRole('button', { name: 'Back to 95, 93, 50' }).click();
    await expect(slider(page, 'B')).toHaveValue('93');
    await expect(slider(page, 'You')).toHaveValue('50');
  });

  test('spans the zones on both sides of the anchor, computed from the margin', async ({ page }) => {
    await open(page, '#sact=push');
    const range = (zone: string) => page.locator(`[data-zone=${zone}] .score-zone-range`);
    await expect(range('hard')).toHaveText('from 93 up to 97');
    await expect(range('semiHard')).toHaveText('above 83, below 93; above 97');
    await expect(range('easy')).toHaveText('up to 83');
    await page.getByRole('textbox', { name: 'Margin' }).fill('20');
    await expect(range('semiHard')).toHaveText('above 73, below 93; above 97');
    await page.getByRole('textbox', { name: 'Margin' }).fill('0');
    await expect(range('semiHard')).toHaveText('nowhere');
  });

  test('has a task that is found by hand, not told, and knows when it is', async ({ page }) => {
    await open(page, '#sact=push&sy=70');
    await page.getByRole('button', { name: 'Set it up' }).click();
    const task = page.locator('.score-task');
    await expect(task).toContainText('smallest whole mark above 50');
    await expect(task).toContainText('At 50 there is none');
    await openTable(page);
    expect(await page.locator('.scores').textContent()).not.toMatch(/\b51\b|50\.2/);
    await page.getByRole('textbox', { name: 'Mark of You' }).fill('60');
    await expect(task).toContainText('There is a loss here');
    await slider(page, 'You').focus();
    for (let press = 0; press < 9; press++) await page.keyboard.press('ArrowLeft');
    await expect(task).toContainText('Found: 51. Here the loss is 0.0068');
    await expect(page.locator('[data-zone=easy] .score-zone-range')).toHaveText('up to 50.2');
  });

  test('lights up what is touched', async ({ page }) => {
    await open(page, '#sact=push&sy=88');
    await slider(page, 'B').focus();
    await expect(page.locator('.score-sum [data-touches=anchorPositive]')).toHaveClass(/is-lit/);
    await page.locator('.score-sum [data-touches=margin]').hover();
    await expect(page.locator('.scores')).toHaveAttribute('data-lit', 'margin');
  });
});

for (const theme of ['light', 'dark']) {
  for (const act of ['judge', 'push&sq=1&sy=60', 'push&sy=88']) {
    test(`axe finds nothing: ${theme}, ${act}`, async ({ page }) => {
      await open(page, `#sact=${act}`, `&theme=${theme}`);
      await openTable(page);
      const { violations } = await new AxeBuilder({ page })
        .include('.scores')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    });
  }
}

for (const [width, lang] of [
  [320, 'en'],
  [320, 'zh-CN'],
  [1920, 'en'],
] as const) {
  test(`fits a page of ${width} px, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const act of ['judge', 'push&sq=1', 'push&sy=88']) {
      await open(page, `#sact=${act}`, `&lang=${lang}`);
      await page.locator('.numbers summary').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const name of await page.locator('.score-name').all()) {
        const box = await name.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    }
  });
}
