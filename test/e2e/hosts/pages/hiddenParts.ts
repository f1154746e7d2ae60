// What shows that a figure has a part that a host can hide by name, in its picture or below it.
import { expect, type Page } from '@playwright/test';

const PARTS = {
  presets: '.example, .narrator-actions [aria-expanded]',
  transport: '.transport, .scale-buttons, .fairness-buttons',
  timeline: '.timeline',
  share: '.share, .link-maker-open',
  numbers: 'details.numbers',
  language: '.language',
  insights: '.insight-twist, .insight-collapsed, .insight-packed',
};

export const PART_NAMES = Object.keys(PARTS);

/** `what` is in the message of a failure. */
export async function expectNoneOfTheParts(page: Page, what: string): Promise<void> {
  await expect(page.getByRole('figure').first()).toBeVisible();
  for (const place of Object.values(PARTS)) await expect(page.locator(place), what).toHaveCount(0);
}
