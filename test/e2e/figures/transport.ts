// The buttons and the step counter under every figure that trains.
import type { Locator } from '@playwright/test';
import { expect } from '../fixtures';
import { numberOf } from './numbersTable';

/** A figure, or a part of the page with one figure that trains in it. */
type Part = Pick<Locator, 'getByRole' | 'locator'>;

export class Transport {
  private readonly part: Part;

  constructor(part: Part) {
    this.part = part;
  }

  private button(name: string): Locator {
    return this.part.getByRole('button', { name, exact: true });
  }

  get play(): Locator {
    return this.part.getByRole('button', { name: 'Play' });
  }

  get pause(): Locator {
    return this.part.getByRole('button', { name: 'Pause', exact: true });
  }

  /** Halts all that can be paused; what ends by itself meanwhile is halted too. */
  async halt(): Promise<void> {
    const press = (buttons: Element[]) => {
      const usable = (buttons as HTMLButtonElement[]).filter(({ disabled }) => !disabled);
      for (const button of usable) button.click();
      return usable.length;
    };
    await expect.poll(() => this.pause.evaluateAll(press), { intervals: [0, 50, 100] }).toBe(0);
  }

  get oneStep(): Locator {
    return this.button('One step');
  }

  get sameStart(): Locator {
    return this.button('Same start');
  }

  get newStart(): Locator {
    return this.button('New start');
  }

  /** The step it shows. */
  async step(): Promise<number> {
    const text = (await this.part.locator('.transport-step').first().textContent()) ?? '';
    return numberOf(text.match(/[\d,]+/)?.[0]);
  }
}
