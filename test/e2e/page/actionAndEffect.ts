// Whether what a control changes is in view when it is pressed, and does change: the picture, chart or table that the control names
// with `aria-controls`.
import type { Locator } from '@playwright/test';
import { expect } from '../fixtures';

/** How much of what a control changes must be seen while it is pressed. */
export const SEEN = 0.6;

/**
 * All but a card's answers, which the run answers, and the terms of the loss, which light up wherever they stand. What is chosen
 * already has nothing to change.
 */
const CONTROLS =
  ':is(button, select, input, summary, [role="slider"], [role="tab"]):not(.card input, [data-touches], [aria-pressed="true"], [aria-selected="true"], [aria-current])';

/** A control that changes no picture, by its name, and why it need not. */
export interface Exception {
  readonly name: RegExp;
  readonly reason: string;
}

export interface Effect {
  readonly control: string;
  /** Null: it names nothing, or nothing that is there. */
  readonly names: string | null;
  /** Whether that is, or holds, a picture, a chart or a table. */
  readonly isPicture: boolean;
  /** Share of it, 0…1, inside the window and not covered by anything else, with the control in view and focused. */
  readonly seen: number;
  readonly changed: boolean;
}

/** The controls under `root` that can be seen and used now. */
export async function usableControls(root: Locator): Promise<Locator[]> {
  const all = await root.locator(CONTROLS).all();
  const usable: Locator[] = [];
  for (const control of all) {
    if (
      (await control.isVisible()) &&
      (await control.isEnabled()) &&
      (await control.getAttribute('aria-disabled')) === null
    ) {
      usable.push(control);
    }
  }
  return usable;
}

/** The name that a screen reader would say, as far as these controls need it; numbers, which change, as #. */
export function nameOf(control: Locator): Promise<string> {
  return control.evaluate((element) => {
    const labels = (element as HTMLInputElement).labels;
    const name = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
    return name
      .replace(/[−+]?\d[\d.,]*/g, '#')
      .replace(/\s+/g, ' ')
      .trim();
  });
}

/** Presses a button, moves a slider or takes the next choice, and says what came of it. */
export async function effectOf(control: Locator): Promise<Effect> {
  const name = await nameOf(control);
  await control.scrollIntoViewIfNeeded();
  const before = await look(control);
  if (before === null) return { control: name, names: null, isPicture: false, seen: 0, changed: false };
  await use(control);
  let after = before;
  await expect
    .poll(
      async () => {
        after = (await lookAt(control, before.id)) ?? after;
        return after.signature !== before.signature;
      },
      { timeout: 5_000 },
    )
    .toBe(true)
    // Reported with all the others.
    .catch(() => {});
  return {
    control: name,
    names: before.id,
    isPicture: before.isPicture,
    seen: Math.min(before.seen, after.seen),
    changed: after.signature !== before.signature,
  };
}

/** What a control does for a reader who presses it, without knowing what it is. */
async function use(control: Locator): Promise<void> {
  const kind = await control.evaluate((element) => {
    if (element instanceof HTMLSelectElement) return 'select';
    if (element.getAttribute('role') === 'slider') return 'slider';
    return element instanceof HTMLInputElement ? element.type : 'button';
  });
  if (kind === 'select') {
    const next = await control.evaluate((element) => {
      const { options, selectedIndex } = element as HTMLSelectElement;
      const other = [...options].findIndex(({ disabled }, i) => i !== selectedIndex && !disabled);
      return options[other]?.value ?? null;
    });
    if (next !== null) await control.selectOption(next);
  } else if (kind === 'range' || kind === 'slider') {
    await control.focus();
    for (let i = 0; i < 5; i++) await control.press('ArrowRight');
  } else if (kind === 'text') {
    const value = Number(await control.inputValue());
    await control.fill(String(Number.isInteger(value) && value > 1 ? value - 1 : value + 0.1));
    await control.press('Enter');
  } else await control.click();
}

interface Looked {
  readonly id: string;
  readonly isPicture: boolean;
  readonly seen: number;
  readonly signature: string;
}

function look(control: Locator): Promise<Looked | null> {
  return lookAt(control, null);
}

/** At the element that the control names, or else the picture that it stands on; or at the one with this id. */
async function lookAt(control: Locator, id: string | null): Promise<Looked | null> {
  const page = control.page();
  const named =
    id ??
    (await control.evaluate((element) => {
      const picture = element.closest('.stage, svg');
      if (picture && picture.id === '') picture.id = `picture-${document.querySelectorAll('[id^="picture-"]').length}`;
      return picture?.id ?? element.closest('[aria-controls]')?.getAttribute('aria-controls') ?? null;
    }));
  if (named === null) return null;
  return page.evaluate((named) => {
    const part = document.getElementById(named);
    if (!part) return null;
    const { left, top, width, height } = part.getBoundingClientRect();
    const POINTS = 12;
    let seen = 0;
    for (let row = 0; row < POINTS; row++) {
      for (let column = 0; column < POINTS; column++) {
        const x = left + (width * (column + 0.5)) / POINTS;
        const y = top + (height * (row + 0.5)) / POINTS;
        const hit = document.elementFromPoint(x, y);
        if (hit && (part.contains(hit) || hit.contains(part))) seen += 1;
      }
    }
    const canvases = [...part.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL());
    const marks = [...part.querySelectorAll('svg, table')].map((mark) => mark.outerHTML);
    return {
      id: named,
      isPicture: part.matches('svg, canvas, table') || part.querySelector('svg, canvas, table') !== null,
      seen: seen / POINTS ** 2,
      signature: [...canvases, ...marks, part.textContent].join('\n'),
    };
  }, named);
}
