// Every figure and the article in every state that looks different: how a page gets there, from the state before it. A page
// goes through the states of one figure in their order.
import type { Page } from '@playwright/test';
import { numberOf } from '../figures/numbersTable';
import { expect } from '../fixtures';

/** A kind of state; a figure may have several views of one kind, or none. */
export type State = 'paused' | 'playing' | 'dialog' | 'item card' | 'slow motion' | 'error';

export interface View {
  readonly state: State;
  /** Which of several of the same state. */
  readonly what?: string;
  /** Leads from the view before to this one; the first one opens the page. */
  readonly reach: (page: Page) => Promise<void>;
  /** Selectors of what is looked at; without them the whole page is. */
  readonly within?: readonly string[];
}

/** Opens an address as a new visit and waits until a figure is there, with nothing left to come. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('figure').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.figure-wait, .stage-wait, .chapter-figure-waits')).toHaveCount(0, { timeout: 60_000 });
}

/** Two steps of the run of a figure that has one. */
export async function takeSteps(page: Page): Promise<void> {
  const oneStep = page.getByRole('button', { name: 'One step', exact: true }).first();
  for (const step of [1, 2]) {
    await oneStep.click();
    await expect.poll(() => shownStep(page)).toBe(step);
  }
}

/** The step on screen of the first run that is shown and has one; NaN before there is one. */
export async function shownStep(page: Page): Promise<number> {
  const texts = await page.locator('.transport-step, .scale-state, .fairness-progress').allTextContents();
  return numberOf(/(?:step|第) ([\d,]+)/.exec(texts.join('\n'))?.[1]);
}

/** Unfolds every table of numbers that is folded; the lab's is in a tab. */
export async function openTables(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Export' });
  if ((await tab.count()) > 0) {
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await expect(page.locator('details.numbers').first()).toBeVisible();
  }
  const folds = page.locator('details.numbers:not([open]) > summary');
  while ((await folds.count()) > 0) await folds.first().click();
  await expect(page.locator('figure td').first()).toBeVisible();
}

/** The buttons under a run, paused at first. */
export async function play(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play' }).first().click();
  await expect(page.getByRole('button', { name: 'Pause' }).first()).toBeVisible();
}

export async function pause(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pause' }).first().click();
  await expect(page.getByRole('button', { name: 'Play' }).first()).toBeVisible();
}

export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The figure where no worker can be made, with an address that is at fault. */
export async function openAtFault(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('no worker here');
      }
    } as unknown as typeof Worker;
  });
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('.problems')).toBeVisible();
  await expect(page.locator('figure').first()).toBeVisible();
}

/** Types what no number field takes into each that is there. */
export async function refuseFields(page: Page): Promise<void> {
  const fields = page.locator('figure input[inputmode=decimal]:enabled:visible');
  for (const field of await fields.all()) {
    await field.fill('0,5,5');
    await field.press('Enter');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
}
