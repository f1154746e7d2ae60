// The students as a reader would use them: judged by a threshold, pushed by triplet loss, the numbers read off the page
// against the loss written out, the task found by hand.
import { descent, lossOf, zone } from './expectations/triplet';
import { ScoresFigure, STUDENTS } from './figures/scores';
import { expect, test } from './fixtures';
import { resize } from './page/widths';

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

function hashOf({ marks: [a, b, you], margin, squared }: Position): string {
  return `#sact=push&sa=${a}&sb=${b}&sy=${you}&${squared ? 'sq=1&sqm' : 'sm'}=${margin}`;
}

/** Anchor, positive and negative in the unit of the loss: marks, or FaceNet's scale of marks divided by 100. */
function threeOf({ marks, squared }: Position) {
  const [a, b, you] = marks.map((mark) => [squared ? mark / 100 : mark]);
  return [a, b, you] as const;
}

const ruleOf = ({ margin, squared }: Position) => ({ margin, kind: squared ? 'squared' : 'plain' }) as const;

/** Distances in whole marks, where 0–1 cannot round a boundary away. */
function inWholeMarks({ marks: [a, b, you], margin, squared }: Position) {
  const power = squared ? 2 : 1;
  return {
    anchorPositive: Math.abs(a - b) ** power,
    anchorNegative: Math.abs(a - you) ** power,
    margin: squared ? Math.round(margin * 1e4) : margin,
  };
}

test.describe('judge', () => {
  test('says who is a topper too, and takes it back when a mark is moved by the keyboard', async ({ page }) => {
    const scores = new ScoresFigure(page);
    await scores.open();
    await expect(scores.card('b')).toContainText('Topper too? Yes 2 ≤ 10');
    await expect(scores.card('you')).toContainText('Topper too? No 45 > 10');
    await scores.slider('You').focus();
    for (let press = 0; press < 35; press++) await page.keyboard.press('ArrowRight');
    await expect(scores.card('you')).toContainText('Yes 10 ≤ 10');
    await page.keyboard.press('ArrowLeft');
    await expect(scores.card('you')).toContainText('No 11 > 10');
    await expect(scores.lane('you')).toContainText('You 84 · 11 apart · no topper');
  });

  test('takes a mark from the number field, from a drag and from a click on its lane', async ({ page }) => {
    const scores = new ScoresFigure(page);
    await scores.open();
    const field = scores.field('Mark of You');
    await field.fill('88.5');
    await expect(scores.card('you')).toContainText('Yes 6.5 ≤ 10');
    await field.fill('123');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.blur();
    await expect(field).toHaveValue('123');
    await expect(field).toHaveAccessibleDescription(/between 0 and 100/);
    await expect(scores.card('you')).toContainText('Yes 6.5 ≤ 10');

    const { x, y } = await scores.track('You');
    await page.mouse.click(x(30), y);
    await expect(field).toHaveValue('30');
    await page.mouse.move(x(30), y);
    await page.mouse.down();
    await page.mouse.move(x(70), y, { steps: 8 });
    await page.mouse.up();
    await expect(field).toHaveValue('70');
    await expect(page).toHaveURL(/sy=70/);
  });

  test('lets anybody be the anchor, measures the others from there, and calls them as the reader names them', async ({
    page,
  }) => {
    const scores = new ScoresFigure(page);
    await scores.open();
    await test.step('the anchor', async () => {
      await scores.card('you').getByRole('button', { name: 'Make me the anchor' }).click();
      await expect(scores.card('a')).toContainText('Like You? No 45 > 10');
      await expect(scores.card('b')).toContainText('Like You? No 43 > 10');
      await scores.field('Threshold').fill('43');
      await expect(scores.card('a')).toContainText('No 45 > 43');
      await expect(scores.card('b')).toContainText('Yes 43 ≤ 43');
    });

    await test.step('names, and that here the distance is the label', async () => {
      await scores.field('Name of You').fill('Mina');
      await expect(scores.slider('Mina')).toBeVisible();
      await expect(scores.lane('you')).toContainText('Mina 50');
      await expect(scores.caption).toContainText('the distance is the label');
    });

    await test.step('one act at a time', async () => {
      await expect(scores.sum).toHaveCount(0);
      await scores.button('2 Push').click();
      await expect(scores.sum).toBeVisible();
      await expect(scores.field('Threshold')).toHaveCount(0);
      await expect(scores.caption).toContainText('it is the weights that move');
    });
  });
});

test.describe('push', () => {
  test('shows the numbers of the loss written out at twelve positions, boundaries included', { tag: '@full' }, async ({
    page,
  }) => {
    const scores = new ScoresFigure(page);
    for (const position of POSITIONS) {
      await test.step(position.what, async () => {
        const { anchorPositive, anchorNegative, loss } = lossOf(threeOf(position), ruleOf(position));
        await scores.open(hashOf(position));
        expect(await scores.termNumber('anchorPositive')).toBeCloseTo(anchorPositive, 4);
        expect(await scores.termNumber('anchorNegative')).toBeCloseTo(anchorNegative, 4);
        expect(await scores.termNumber('margin')).toBe(position.margin);
        expect(await scores.termNumber('loss')).toBeCloseTo(loss, 4);
        const whole = inWholeMarks(position);
        await expect(scores.zone).toHaveText(zone(whole.anchorPositive, whole.anchorNegative, whole.margin));
        const isLoss = whole.anchorPositive + whole.margin > whole.anchorNegative;
        await expect(scores.lossBar).toHaveCount(isLoss ? 1 : 0);
      });
    }
  });

  test('draws arrows along −gradient, five steps long, and agrees with finite differences of the loss', {
    tag: '@full',
  }, async ({ page }) => {
    const positions: Position[] = [
      { marks: [60, 57, 52], margin: 20 },
      { marks: [60, 57, 64], margin: 20 },
      { marks: [50, 40, 65], margin: 0.2, squared: true },
    ];
    const scores = new ScoresFigure(page);
    for (const position of positions) {
      await scores.open(hashOf(position));
      await scores.openTable();
      const { perMark } = await scores.track('You');
      const expected = descent(threeOf(position), ruleOf(position));
      for (const [index, student] of STUDENTS.entries()) {
        const [down] = expected[index];
        const shown = await scores.motion(student);
        expect(shown.descent, student).toBeCloseTo(down, 3);
        const step = down * (position.squared ? 5 : 1);
        expect(shown.step, student).toBeCloseTo(step, 2);
        if (Math.abs(down) < 1e-6) await expect(scores.arrow(student)).toHaveCount(0);
        else expect((await scores.arrowLength(student)) / perMark).toBeCloseTo(5 * step, 1);
      }
    }
  });

  test('takes a step that moves B to A and you away, and says what it did to the loss', async ({ page }) => {
    const scores = new ScoresFigure(page);
    await scores.open('#sact=push&sy=88');
    const step = scores.button('Take one step');
    await step.click();
    await expect(page.getByText('The step took the loss from 5 to 3.')).toBeVisible();
    await expect(scores.slider('B')).toHaveValue('94');
    await expect(scores.slider('You')).toHaveValue('87');
    await step.click();
    await step.click();
    await expect(step).toBeDisabled();
    expect(await scores.termNumber('loss')).toBe(0);
    await scores.button('Back to 95, 93, 50').click();
    await expect(scores.slider('B')).toHaveValue('93');
    await expect(scores.slider('You')).toHaveValue('50');
  });

  test('spans the zones on both sides of the anchor, computed from the margin', async ({ page }) => {
    const scores = new ScoresFigure(page);
    await scores.open('#sact=push');
    await expect(scores.zoneRange('hard')).toHaveText('from 93 up to 97');
    await expect(scores.zoneRange('semiHard')).toHaveText('above 83, below 93; above 97');
    await expect(scores.zoneRange('easy')).toHaveText('up to 83');
    await scores.field('Margin').fill('20');
    await expect(scores.zoneRange('semiHard')).toHaveText('above 73, below 93; above 97');
    await scores.field('Margin').fill('0');
    await expect(scores.zoneRange('semiHard')).toHaveText('nowhere');
  });

  test('has a task that is found by hand, not told, and knows when it is', async ({ page }) => {
    const scores = new ScoresFigure(page);
    await scores.open('#sact=push&sy=70');
    await scores.button('Set it up').click();
    await expect(scores.task).toContainText('smallest whole mark above 20');
    await expect(scores.task).toContainText('At 20 there is none');
    await scores.openTable();
    expect(await scores.root.textContent()).not.toMatch(/\b51\b|50\.2/);
    await scores.openStudents();
    await scores.field('Mark of You').fill('60');
    await expect(scores.task).toContainText('There is a loss here');
    await scores.slider('You').focus();
    for (let press = 0; press < 9; press++) await page.keyboard.press('ArrowLeft');
    await expect(scores.task).toContainText('Found: 51. Here the loss is 0.0068');
    await expect(scores.zoneRange('easy')).toHaveText('up to 50.2');
  });

  test('lights up what is touched', async ({ page }) => {
    const scores = new ScoresFigure(page);
    await scores.open('#sact=push&sy=88');
    await scores.slider('B').focus();
    await scores.expectTermLit('anchorPositive');
    await scores.term('margin').hover();
    await scores.expectLit('margin');
  });
});

const ACTS = ['judge', 'push&sq=1&sy=60', 'push&sy=88'];

for (const [lang, widths] of [
  ['en', [320, 1920]],
  ['zh-CN', [320]],
] as const) {
  test(`fits pages of ${widths.join(' and ')} px in ${lang}, every act`, { tag: '@full' }, async ({ page }) => {
    const scores = new ScoresFigure(page);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const act of ACTS) {
      await scores.open(`#sact=${act}`, `&lang=${lang}`);
      await scores.openTable();
      for (const width of widths) {
        await resize(page, width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        for (const name of await scores.laneNames.all()) {
          const box = await name.boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        }
      }
    }
  });
}
