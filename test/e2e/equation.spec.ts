// The figure `equation` as a reader uses it: numbers are typed and read off the page, terms are pointed at and held.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Distance, LossForm } from '../../src/core/loss/kinds';
import { lossArgument, lossWeight, tripletLoss } from '../../src/core/loss/triplet';
import { fixed } from '../../src/i18n/numbers';
import { expect, test } from './fixtures';

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

const number = (page: Page, name: string) => page.locator(`.equation [data-number="${name}"]`);
const term = (page: Page, name: string) => page.locator(`.equation [data-touches="${name}"]`);
const figure = (page: Page) => page.locator('figure.equation');

async function type(page: Page, field: string, value: number) {
  await page.getByRole('textbox', { name: field }).fill(String(value));
}

async function expectNumbers(page: Page, ap: number, an: number, margin: number, form: LossForm) {
  await expect(number(page, 'anchorPositive')).toHaveText(fixed(ap, 3));
  await expect(number(page, 'anchorNegative')).toHaveText(fixed(an, 3));
  if (form === 'hinge') await expect(number(page, 'margin')).toHaveText(fixed(margin, 3));
  await expect(number(page, 'loss')).toHaveText(fixed(tripletLoss(ap, an, margin, form), 3));
  await expect(number(page, 'argument')).toHaveText(fixed(lossArgument(ap, an, margin, form), 3));
}

test.describe('the figure equation', () => {
  test('shows for ten triplets the loss that core gives, and says in which zone each is', async ({ page }) => {
    await page.goto('./?figure=equation');
    for (const [ap, an, margin, situation] of POSITIONS) {
      await type(page, 'Anchor to positive', ap);
      await type(page, 'Anchor to negative', an);
      await type(page, 'Margin α', margin);
      await expectNumbers(page, ap, an, margin, 'hinge');
      await expect(page.locator('[data-situation]')).toHaveAttribute('data-situation', situation);
    }
  });

  test('gives the soft loss of the same triplets, which has no margin', async ({ page }) => {
    await page.goto('./?figure=equation');
    await page.getByRole('button', { name: 'Soft margin' }).click();
    await expect(term(page, 'margin')).toHaveCount(0);
    for (const [ap, an, margin] of POSITIONS) {
      await type(page, 'Anchor to positive', ap);
      await type(page, 'Anchor to negative', an);
      await expectNumbers(page, ap, an, margin, 'soft');
      await expect(page.locator('[data-situation]')).toHaveAttribute('data-situation', 'soft');
    }
  });

  test('has the same numbers as a table, and the slope of the loss', async ({ page }) => {
    await page.goto('./?figure=equation#eap=0.8&ean=0.5&em=0.25');
    await page.getByText('The same numbers as a table').click();
    const cells = page.locator('.equation td');
    const of = [0.8, 0.5, 0.25, 'hinge'] as const;
    const expected = [0.8, 0.5, 0.25, lossArgument(...of), tripletLoss(...of), lossWeight(...of)];
    await expect(cells).toHaveText(expected.map((value) => fixed(value, 4)));
  });

  test('writes squared norms for squared distances and plain norms for plain ones', async ({ page }) => {
    await page.goto('./?figure=equation');
    const exponents = term(page, 'anchorPositive').locator('math > msubsup');
    const written: Record<Distance, number> = { squared: 1, plain: 0 };
    for (const [distance, button] of [
      ['plain', 'Plain'],
      ['squared', 'Squared'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(exponents).toHaveCount(written[distance]);
      const unit = distance === 'squared' ? 'squared distance' : 'distance';
      await expect(page.locator('.equation .control-unit')).toHaveText([unit, unit, unit]);
    }
  });

  test('puts the point on the curve where the numbers say, at the scale of the axis', async ({ page }) => {
    await page.goto('./?figure=equation#eap=1&ean=0.7&em=0.2');
    const place = await page.locator('.hinge').evaluate((svg) => {
      const box = (name: string) => (svg.querySelector(name) as SVGGraphicsElement).getBBox();
      const point = box('.hinge-point');
      const curve = box('.hinge-curve');
      const ticks = [...svg.querySelectorAll('.chart-axis text')].map((text) => text.textContent ?? '');
      return {
        x: point.x + point.width / 2 - (curve.x + curve.width / 2),
        y: curve.y + curve.height - (point.y + point.height / 2),
        half: curve.width / 2,
        extent: Math.max(...ticks.map(Number).filter(Number.isFinite)),
      };
    });
    expect((place.x / place.half) * place.extent).toBeCloseTo(0.5, 3);
    expect((place.y / place.half) * place.extent).toBeCloseTo(0.5, 3);
  });

  test('lights a term up while it is pointed at, everywhere in the figure, and lets go', async ({ page }) => {
    await page.goto('./?figure=equation');
    for (const name of ['anchorPositive', 'anchorNegative', 'margin', 'loss']) {
      await term(page, name).hover();
      await expect(figure(page)).toHaveAttribute('data-term', name);
      await expect(term(page, name)).toHaveClass(/is-lit/);
      await expect(page.locator('.equation .term-touch.is-lit')).toHaveCount(1);
    }
    await page.locator('.equation-source').hover();
    await expect(figure(page)).not.toHaveAttribute('data-term');
  });

  test('holds a term by one press, by keyboard too, and lets go by the next', async ({ page }) => {
    await page.goto('./?figure=equation');
    const margin = term(page, 'margin');
    await margin.focus();
    await expect(figure(page)).toHaveAttribute('data-term', 'margin');
    await page.keyboard.press('Enter');
    await expect(margin).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Tab');
    await expect(figure(page)).toHaveAttribute('data-term', 'margin');
    await expect(page.locator('[data-line="margin"]')).toHaveClass(/is-lit/);
    await margin.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(figure(page)).not.toHaveAttribute('data-term');
  });

  test('is read out as words with the numbers in them, and says what has changed', async ({ page }) => {
    await page.goto('./?figure=equation');
    await expect(page.getByRole('button', { name: 'squared distance anchor–positive: 0.600' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'margin α: 0.200' })).toBeVisible();
    await type(page, 'Anchor to negative', 2);
    await expect(figure(page).getByRole('status')).toContainText(
      '0.600 minus 2.000 plus margin 0.200: loss 0.000. Easy',
    );
  });

  test('leads to the lab without a margin', async ({ page }) => {
    await page.goto('./?figure=equation');
    const link = page.getByRole('link', { name: /No margin/ });
    await expect(link).toHaveAttribute('href', /^\?figure=lab&.*#preset=no-margin$/);
  });

  for (const width of [320, 360, 768, 1280, 1920]) {
    test(`fits a screen ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./?figure=equation');
      await expect(page.locator('.hinge')).toBeVisible();
      const over = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        const parts = document.querySelectorAll('.equation-column, .equation svg, .equation .control');
        return [...parts].filter((part) => {
          const { left, right } = part.getBoundingClientRect();
          return left < -0.5 || right > room + 0.5;
        }).length;
      });
      expect(over).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }

  for (const theme of ['light', 'dark']) {
    for (const form of ['hinge', 'soft']) {
      test(`has nothing that axe objects to: ${theme}, ${form}`, async ({ page }) => {
        await page.goto(`./?figure=equation&theme=${theme}#elo=${form}`);
        await page.getByText('The same numbers as a table').click();
        await term(page, 'anchorPositive').hover();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .include('figure.equation')
          .analyze();
        expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
      });
    }
  }
});

test('in the lab, the distances of the followed triplet light up what they are in the picture', async ({ page }) => {
  await page.goto('./?figure=lab&autoplay=0');
  const lab = page.locator('figure.lab');
  for (const name of ['anchorPositive', 'anchorNegative']) {
    await lab.locator(`[data-touches="${name}"]`).hover();
    await expect(lab).toHaveAttribute('data-term', name);
  }
  const width = () =>
    lab.locator('.line-negative').evaluate((line) => Number.parseFloat(getComputedStyle(line).strokeWidth));
  const lit = await width();
  await page.mouse.move(0, 0);
  await expect(lab).not.toHaveAttribute('data-term');
  expect(await width()).toBeLessThan(lit);
});
