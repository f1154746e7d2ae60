// Performs one action on a page.
import type { Page } from '@playwright/test';
import { touch } from '../e2e/page/touch';
import type { Action, Point } from './actions';

/** Everything that can be pressed, typed into or chosen from, and is on screen. */
const CONTROLS =
  'button, a[href], summary, select, input, textarea, [role="slider"], [role="tab"], [role="application"], [tabindex="0"]';
const FIELDS = 'input:not([type="checkbox"]):not([type="radio"]):not([type="range"]):not([type="file"]), textarea';

export async function perform(page: Page, action: Action): Promise<void> {
  switch (action.do) {
    case 'click': {
      const { x, y } = place(page, action.at);
      return page.mouse.click(x, y);
    }
    case 'tap':
      return tap(page, place(page, action.at));
    case 'drag':
      return drag(page, place(page, action.from), place(page, action.to));
    case 'swipe':
      return (await touch(page)).swipe(place(page, action.from), place(page, action.to));
    case 'press':
      await page.evaluate(pressControl, { selector: CONTROLS, share: action.control });
      return;
    case 'type':
      if (await page.evaluate(focusControl, { selector: FIELDS, share: action.control })) {
        await page.keyboard.press('Control+A');
        await page.keyboard.type(action.text);
        await page.keyboard.press('Enter');
      }
      return;
    case 'choose':
      await page.evaluate(chooseOption, action);
      return;
    case 'key':
      return page.keyboard.press(action.key);
    case 'wheel': {
      const { x, y } = place(page, action.at);
      await page.mouse.move(x, y);
      return page.mouse.wheel(0, action.by);
    }
    case 'resize':
      return page.setViewportSize({ width: action.width, height: action.height });
    case 'hash':
      await page.evaluate((hash) => {
        location.hash = hash;
      }, action.hash);
      return;
    case 'message':
      await page.evaluate((message) => window.postMessage(message, '*'), action.message);
      return;
    case 'network':
      return page.context().setOffline(!action.online);
    case 'visibility':
      await page.evaluate((visible) => {
        Object.defineProperty(document, 'visibilityState', {
          value: visible ? 'visible' : 'hidden',
          configurable: true,
        });
        Object.defineProperty(document, 'hidden', { value: !visible, configurable: true });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      }, action.visible);
      return;
    case 'scheme':
      return page.emulateMedia({ colorScheme: action.scheme });
    case 'wait':
      return frames(page, action.frames);
  }
}

/** So many pictures later. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
  }, count);
}

function place(page: Page, { x, y }: Point): Point {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  return { x: x * width, y: y * height };
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

async function tap(page: Page, at: Point): Promise<void> {
  const finger = await touch(page);
  await finger.down(at);
  await finger.up();
}

interface Choice {
  readonly selector: string;
  readonly share: number;
}

/** Clicks the control as a screen reader does, scrolled into view; a dialog's are all that can be reached while it is open. */
function pressControl({ selector, share }: Choice): void {
  const within = document.querySelector('dialog[open]') ?? document;
  const controls = [...within.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const control = controls[Math.floor(share * controls.length)];
  // Files are chosen in a window of the system, which nobody would close here.
  if (!control || (control instanceof HTMLInputElement && control.type === 'file')) return;
  control.scrollIntoView({ block: 'nearest' });
  control.focus();
  control.click();
}

function focusControl({ selector, share }: Choice): boolean {
  const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const control = controls[Math.floor(share * controls.length)];
  control?.focus();
  return control !== undefined;
}

function chooseOption({ control, option }: { readonly control: number; readonly option: number }): void {
  const lists = [
    ...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input[type="range"]'),
  ].filter((element) => element.checkVisibility() && !element.disabled);
  const list = lists[Math.floor(control * lists.length)];
  if (!list) return;
  const { prototype } = list instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  const value =
    list instanceof HTMLSelectElement
      ? list.options[Math.floor(option * list.options.length)]?.value
      : String(Number(list.min) + option * (Number(list.max) - Number(list.min)));
  // React listens to the element's own setter.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(list, value);
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
}
