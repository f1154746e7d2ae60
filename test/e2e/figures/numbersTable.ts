// The table of a figure's numbers, folded under it: each row has an id, so that it is found in every language.
import type { Locator } from '@playwright/test';
import { expect } from '../fixtures';

export class NumbersTable {
  private readonly figure: Locator;

  constructor(figure: Locator) {
    this.figure = figure;
  }

  /** Unfolds it and waits for its rows, which come after the click. */
  async open(): Promise<void> {
    await this.figure.locator('details.numbers > summary').click();
    await expect(this.figure.locator('details.numbers tbody tr').first()).toBeVisible();
  }

  /** The rows' texts by id. */
  async texts(): Promise<Readonly<Record<string, string>>> {
    const rows = await this.figure
      .locator('tr[data-row]')
      .evaluateAll((all) => all.map((row) => [row.getAttribute('data-row'), row.querySelector('td')?.textContent]));
    return Object.fromEntries(rows);
  }

  /** The same as numbers; NaN where a row has words. */
  async numbers(): Promise<Readonly<Record<string, number>>> {
    return Object.fromEntries(Object.entries(await this.texts()).map(([id, text]) => [id, numberOf(text)]));
  }
}

/** A number as the page writes it, with a true minus sign, thousands apart, and a dash for none. */
export function numberOf(text: string | null | undefined): number {
  return Number((text ?? '–').replace('−', '-').replace('–', 'NaN').replaceAll(',', ''));
}
