// The table of a figure's numbers, folded under it: each row has an id, so that it is found in every language.
import type { Locator } from '@playwright/test';
import { expect } from '../fixtures';

export class NumbersTable {
  private readonly figure: Locator;

  constructor(figure: Locator) {
    this.figure = figure;
  }

  open(): Promise<void> {
    return openNumbers(this.figure);
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

/** Unfolds the table of a figure, where it is folded, and waits for its rows, which come after the click. */
export async function openNumbers(figure: Pick<Locator, 'locator'>): Promise<void> {
  const details = figure.locator('details.numbers').first();
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await expect(details.locator('tbody tr').first()).toBeVisible();
}

/** A number as the page writes it, with a true minus sign, thousands apart, and a dash for none. */
export function numberOf(text: string | null | undefined): number {
  return Number((text ?? '–').replace('−', '-').replace('–', 'NaN').replaceAll(',', ''));
}
