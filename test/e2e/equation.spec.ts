// The figure `equation` as a reader uses it: numbers are typed and read off the page, terms are pointed at and held.
import { hinge, softLoss } from './expectations/triplet';
import { EquationFigure, TERMS } from './figures/equation';
import { Lab } from './figures/lab';
import { expect, test } from './fixtures';
import { expectFitsEveryWidth } from './page/widths';

/** d(a,p), d(a,n), margin, and what the figure calls the triplet; boundaries and both ends of the sliders among them. */
const POSITIONS: readonly (readonly [number, number, number, string])[] = [
  [0.6, 0.7, 0.2, 'semiHard'],
  [0.5, 0.7, 0.2, 'edge'],
  [0.25, 0.75, 0.5, 'edge'],
  [0.5, 0.5, 0.2, 'hard'],
  [0.5, 0.501, 0.2, 'semiHard'],
  [0.5, 0.701, 0.2, 'easy'],
  [0, 0, 0, 'noMargin'],
  [0, 4, 0.2, 'easy'],
  [4, 0, 4, 'hard'],
  [1.234, 0.987, 0, 'hard'],
];

/** A number as the page writes it, with a true minus sign. */
function written(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) > 0 ? `−${text}` : text;
}

test.describe('the figure equation', () => {
  test('shows for ten triplets the hinge written out, and says in which zone each is', async ({ page }) => {
    const equation = new EquationFigure(page);
    await equation.open();
    for (const [ap, an, margin, situation] of POSITIONS) {
      await equation.type('anchorPositive', ap);
      await equation.type('anchorNegative', an);
      await equation.type('margin', margin);
      await expect(equation.number('anchorPositive')).toHaveText(written(ap, 3));
      await expect(equation.number('anchorNegative')).toHaveText(written(an, 3));
      await expect(equation.number('margin')).toHaveText(written(margin, 3));
      await expect(equation.number('loss')).toHaveText(written(hinge(ap, an, margin), 3));
      await expect(equation.number('argument')).toHaveText(written(ap - an + margin, 3));
      await equation.expectSituation(situation);
    }
  });

  test('gives the soft loss of the same triplets, which has no margin', async ({ page }) => {
    const equation = new EquationFigure(page);
    await equation.open();
    await equation.button('Soft margin').click();
    await expect(equation.term('margin')).toHaveCount(0);
    for (const [ap, an] of POSITIONS) {
      await equation.type('anchorPositive', ap);
      await equation.type('anchorNegative', an);
      await expect(equation.number('anchorPositive')).toHaveText(written(ap, 3));
      await expect(equation.number('anchorNegative')).toHaveText(written(an, 3));
      await expect(equation.number('loss')).toHaveText(written(softLoss(ap, an), 3));
      await expect(equation.number('argument')).toHaveText(written(ap - an, 3));
      await equation.expectSituation('soft');
    }
  });

  test('has the same numbers as a table, and the slope of the loss', { tag: '@full' }, async ({ page }) => {
    const equation = new EquationFigure(page);
    await equation.open('#eap=0.8&ean=0.5&em=0.25');
    await equation.openTable();
    // Distances, margin, what the loss is taken of, the loss, and its slope: 1 where there is a loss.
    await expect(equation.cells).toHaveText(['0.800', '0.500', '0.250', '0.550', '0.550', '1.000']);
  });

  test('writes squared norms for squared distances and plain norms for plain ones', { tag: '@full' }, async ({
    page,
  }) => {
    const equation = new EquationFigure(page);
    await equation.open();
    for (const { button, squares, unit } of [
      { button: 'Plain', squares: 0, unit: 'distance' },
      { button: 'Squared', squares: 1, unit: 'squared distance' },
    ]) {
      await equation.button(button).click();
      await expect(equation.exponents('anchorPositive')).toHaveCount(squares);
      await expect(equation.units).toHaveText([unit, unit, unit]);
    }
  });

  test('puts the point on the curve where the numbers say, at the scale of the axis', { tag: '@full' }, async ({
    page,
  }) => {
    const equation = new EquationFigure(page);
    await equation.open('#eap=1&ean=0.7&em=0.2');
    const { x, y } = await equation.point();
    expect(x).toBeCloseTo(0.5, 3);
    expect(y).toBeCloseTo(0.5, 3);
  });

  test('lights a term up while it is pointed at, everywhere in the figure, and lets go', { tag: '@full' }, async ({
    page,
  }) => {
    const equation = new EquationFigure(page);
    await equation.open();
    for (const name of TERMS) {
      await equation.term(name).hover();
      await equation.expectLit(name);
      await equation.expectTermLitAlone(name);
    }
    await equation.source.hover();
    await equation.expectLit(null);
  });

  test('holds a term by one press, by keyboard too, and lets go by the next', async ({ page }) => {
    const equation = new EquationFigure(page);
    await equation.open();
    const margin = equation.term('margin');
    await margin.focus();
    await equation.expectLit('margin');
    await page.keyboard.press('Enter');
    await expect(margin).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Tab');
    await equation.expectLit('margin');
    await equation.expectLineLit('margin');
    await margin.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await equation.expectLit(null);
  });

  test('is read out as words with the numbers in them, says what has changed, and leads to the lab without a margin', async ({
    page,
  }) => {
    const equation = new EquationFigure(page);
    await equation.open();
    await expect(equation.button('squared distance anchor–positive: 0.600')).toBeVisible();
    await expect(equation.button('margin α: 0.200')).toBeVisible();
    await equation.type('anchorNegative', 2);
    await expect(equation.status).toContainText('0.600 minus 2.000 plus margin 0.200: loss 0.000. Easy');

    await test.step('leads to the lab without a margin', async () => {
      const link = page.getByRole('link', { name: /No margin/ });
      await expect(link).toHaveAttribute('href', /^\?figure=lab&.*#preset=no-margin$/);
    });
  });

  test('fits screens from 320 to 1920 px', { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const equation = new EquationFigure(page);
    await equation.open();
    await expectFitsEveryWidth(page, equation.root, { inFigure: EquationFigure.parts });
  });
});

test('in the lab, the distances of the followed triplet light up what they are in the picture', {
  tag: '@full',
}, async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0');
  for (const name of ['anchorPositive', 'anchorNegative'] as const) {
    await lab.term(name).hover();
    await lab.expectLit(name);
  }
  const lit = await lab.lineWidth('negative');
  await page.mouse.move(0, 0);
  await lab.expectLit(null);
  expect(await lab.lineWidth('negative')).toBeLessThan(lit);
});
