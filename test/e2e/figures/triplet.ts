// The figure `triplet`: three points in a plane or on a circle, their rings, arrows and numbers.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { atRest } from '../page/still';
import { numberOf } from './numbersTable';

export const ROLES = ['anchor', 'positive', 'negative'] as const;
export type Role = (typeof ROLES)[number];

type Term = 'anchorPositive' | 'anchorNegative' | 'margin' | 'loss';
type Quantity = 'anchorPositive' | 'anchorNegative' | 'margin' | 'loss' | 'inner' | 'outer';

export class TripletFigure {
  static readonly selector = 'figure.triplet-figure';
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator(TripletFigure.selector);
  }

  /** Waits for the plane, which is loaded after the page. */
  async open(hash = '', query = ''): Promise<void> {
    await this.page.goto(`./?figure=triplet${query}${hash}`);
    await expect(this.page.locator('.point-handle')).toHaveCount(3);
    await atRest(this.root);
  }

  /** What a point is pulled by. */
  point(role: Role): Locator {
    return this.root.locator(`.point-handle[data-role=${role}]`);
  }

  /** Middle of a point, px of the page. */
  async place(role: Role): Promise<{ x: number; y: number }> {
    const box = await this.point(role).boundingBox();
    if (!box) throw new Error(`no handle for ${role}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** A coordinate, or on the circle the angle, as a number to type. */
  coordinate(role: Role, of: 'x' | 'y' | 'angle'): Locator {
    return this.root.getByLabel(`${role} ${of}`);
  }

  /** Unfolds the fields for coordinates. */
  async openFields(): Promise<void> {
    await this.root.getByText('Place the points').click();
    await expect(this.root.getByRole('textbox', { name: /^anchor / }).first()).toBeVisible();
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name });
  }

  get marginRing(): Locator {
    return this.root.getByRole('slider', { name: 'Margin ring' });
  }

  get stepSize(): Locator {
    return this.root.getByLabel('Step size', { exact: true }).last();
  }

  /** The figure's sentence about the three points. */
  get says(): Locator {
    return this.root.locator('.triplet-says');
  }

  get stepCount(): Locator {
    return this.root.locator('[data-steps]');
  }

  /** px per unit of the plane, from the solid ring: its radius in px is drawn, its radius in units is written on it. */
  async scale(): Promise<number> {
    const { drawn, written } = await this.ring('inner');
    return drawn / written;
  }

  /** A ring's radius as drawn, px, and as written on it, units of the plane. */
  async ring(ring: 'inner' | 'outer'): Promise<{ readonly drawn: number; readonly written: number }> {
    const mark = this.root.locator(`.ring-${ring}`);
    return { drawn: Number(await mark.getAttribute('r')), written: Number(await mark.getAttribute('data-radius')) };
  }

  get arrows(): Locator {
    return this.root.locator('.plane-arrow');
  }

  /** Each arrow as drawn, px with y down, and the gradient written on it, units with y up. */
  arrowsDrawn(): Promise<{ gradient: number[]; dx: number; dy: number }[]> {
    return this.arrows.evaluateAll((groups) =>
      groups.map((group) => {
        const line = group.querySelector('line');
        const [tipX, tipY] = (group.querySelector('path')?.getAttribute('d') ?? '').slice(1).split('L')[0].split(' ');
        return {
          gradient: (group.getAttribute('data-gradient') ?? '').split(' ').map(Number),
          dx: Number(tipX) - Number(line?.getAttribute('x1')),
          dy: Number(tipY) - Number(line?.getAttribute('y1')),
        };
      }),
    );
  }

  /** Places where a point has been. */
  trail(role: Role): Locator {
    return this.root.locator(`.plane-trail-${role} circle`);
  }

  /** Horizontal places of the grey points that share the encoder, px. */
  others(): Promise<number[]> {
    return this.root
      .locator('.plane-other')
      .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('cx'))));
  }

  term(name: Term): Locator {
    return this.root.locator(`.triplet-term-${name}`);
  }

  /** The loss as the line of the equation has it, rounded for reading. */
  async lossInLine(): Promise<number> {
    return numberOf(await this.term('loss').locator('.triplet-term-number').textContent());
  }

  async expectLit(part: 'negativeLine' | 'band', lit: boolean): Promise<void> {
    const mark = this.root.locator({ negativeLine: '.line-negative', band: '.plane-band' }[part]);
    if (lit) await expect(mark).toHaveClass(/is-lit/);
    else await expect(mark).not.toHaveClass(/is-lit/);
  }

  /** Opens it and waits for its rows, which come after the click. */
  async openTable(): Promise<void> {
    await this.root.getByText('The numbers as a table').click();
    await expect(this.root.locator('tr[data-row=negative]')).toBeVisible();
  }

  /** A number of the table. */
  async quantity(name: Quantity): Promise<number> {
    return numberOf(await this.root.locator(`[data-row=${name}] td`).textContent());
  }

  get zone(): Locator {
    return this.root.locator('[data-row=zone] td');
  }

  /** A point's row of the table: where it is, and −dLoss/dPoint. */
  async row(
    role: Role,
  ): Promise<{ readonly x: number; readonly y: number; readonly descent: readonly [number, number] }> {
    const [x, y, dx, dy] = (await this.root.locator(`tr[data-row=${role}] td`).allTextContents()).map(numberOf);
    return { x, y, descent: [dx, dy] };
  }
}
