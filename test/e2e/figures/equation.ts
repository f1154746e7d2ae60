// The figure `equation`: the loss as a line of terms, with numbers to type and a curve.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { openNumbers } from './numbersTable';

export const TERMS = ['anchorPositive', 'anchorNegative', 'margin', 'loss'] as const;
export type Term = (typeof TERMS)[number];

/** How the reader is asked for each number. */
const FIELDS = { anchorPositive: 'Anchor to positive', anchorNegative: 'Anchor to negative', margin: 'Margin α' };

export class EquationFigure {
  static readonly selector = 'figure.equation';
  /** Selector of what must end where the figure ends. */
  static readonly parts = '.equation-column, svg, .control';
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator(EquationFigure.selector);
  }

  async open(hash = '', query = ''): Promise<void> {
    await this.page.goto(`./?figure=equation${query}${hash}`);
    await expect(this.curve).toBeVisible();
  }

  async type(field: keyof typeof FIELDS, value: number): Promise<void> {
    await this.root.getByRole('textbox', { name: FIELDS[field] }).fill(String(value));
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** A number of the equation; `argument` is what the loss is taken of. */
  number(name: Term | 'argument'): Locator {
    return this.root.locator(`[data-number="${name}"]`);
  }

  /** What can be pointed at, pressed and held. */
  term(name: Term): Locator {
    return this.root.locator(`[data-touches="${name}"]`);
  }

  /** Which of easy, semi-hard, hard, … the figure calls the triplet, by id. */
  async expectSituation(id: string): Promise<void> {
    await expect(this.root.locator('[data-situation]')).toHaveAttribute('data-situation', id);
  }

  /** Expects this term, and no other, to be lit; null: none. */
  async expectLit(name: Term | null): Promise<void> {
    if (name === null) await expect(this.root).not.toHaveAttribute('data-term');
    else await expect(this.root).toHaveAttribute('data-term', name);
  }

  async expectTermLitAlone(name: Term): Promise<void> {
    await expect(this.term(name)).toHaveClass(/is-lit/);
    await expect(this.root.locator('.term-touch.is-lit')).toHaveCount(1);
  }

  /** The line of the ruler that a term is drawn as. */
  async expectLineLit(name: Term): Promise<void> {
    await expect(this.root.locator(`[data-line="${name}"]`)).toHaveClass(/is-lit/);
  }

  /** A part of the figure that belongs to no term. */
  get source(): Locator {
    return this.root.locator('.equation-source');
  }

  get status(): Locator {
    return this.root.getByRole('status');
  }

  get curve(): Locator {
    return this.root.locator('.hinge');
  }

  /** Superscripts in a term: one where its norm is squared. */
  exponents(name: Term): Locator {
    return this.term(name).locator('math > msubsup');
  }

  /** The unit beside each number that can be typed. */
  get units(): Locator {
    return this.root.locator('.control-unit');
  }

  /** Where the point stands on the curve: from the curve's middle and from its foot, in units of the axis. */
  async point(): Promise<{ readonly x: number; readonly y: number }> {
    return this.curve.evaluate((svg) => {
      const box = (name: string) => (svg.querySelector(name) as SVGGraphicsElement).getBBox();
      const point = box('.hinge-point');
      const curve = box('.hinge-curve');
      const ticks = [...svg.querySelectorAll('.chart-axis text')].map((text) => Number(text.textContent ?? ''));
      const perPixel = Math.max(...ticks.filter(Number.isFinite)) / (curve.width / 2);
      return {
        x: (point.x + point.width / 2 - (curve.x + curve.width / 2)) * perPixel,
        y: (curve.y + curve.height - (point.y + point.height / 2)) * perPixel,
      };
    });
  }

  async openTable(): Promise<void> {
    await openNumbers(this.root);
  }

  get cells(): Locator {
    return this.root.getByRole('cell');
  }
}
