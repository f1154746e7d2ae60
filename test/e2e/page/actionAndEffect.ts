// Whether what a control changes is in view when it is pressed, and does change: the picture, chart or table that the control names
// with `aria-controls`, or that it stands on. A walk presses every control of a part of the page once.
import type { Locator } from '@playwright/test';
import { expect } from '../fixtures';
import { lookAt } from './look';

/** How much of what a control changes must be seen as it changes; where it is out of view, the page brings it there. */
const SEEN = 0.6;

/** What is opened may be longer than the room below a pinned picture: so much of it is enough, CSS px. */
const BEGINNING = 120;

/** How long a picture may take to stand still before a control is pressed, and to change after it, ms. */
const PATIENCE = { still: 60_000, change: 10_000 } as const;

/** What goes away before it is pressed, as its figure comes anew, is looked for so often. */
const MOST_TRIES = 3;

/** A control that changes no picture, by its name, and why it need not. */
export interface Exception {
  readonly name: RegExp;
  readonly reason: string;
}

interface Control {
  readonly locator: Locator;
  /** As a screen reader says it, with numbers, which change, as #. */
  readonly name: string;
}

export interface Walk {
  /** Names of the controls that were pressed. */
  readonly pressed: readonly string[];
  /** One sentence for each control that breaks the rule. */
  readonly faults: readonly string[];
}

/**
 * Presses every control under `root` that can be used, those included that come while it goes on; of controls with the same name
 * the first. Before each, `prepare` brings the page into a state in which the control has something to change.
 */
export async function walk(
  root: Locator,
  exceptions: readonly Exception[],
  prepare: () => Promise<void> = async () => {},
): Promise<Walk> {
  const walked = new Set<string>();
  const gone = new Map<string, number>();
  const pressed: string[] = [];
  const faults: string[] = [];
  for (;;) {
    await prepare();
    const control = await nextControl(root, walked);
    if (control === null) return { pressed, faults };
    if (exceptions.some(({ name }) => name.test(control.name))) {
      walked.add(control.name);
      continue;
    }
    const fault = await faultOf(control);
    if (fault === GONE) {
      const times = (gone.get(control.name) ?? 0) + 1;
      gone.set(control.name, times);
      if (times === MOST_TRIES) walked.add(control.name);
      continue;
    }
    walked.add(control.name);
    pressed.push(control.name);
    if (fault !== null) faults.push(`“${control.name}” ${fault}`);
  }
}

/** Names of the controls that say of nothing that they change it or open it. */
export async function unnamedControls(root: Locator, exceptions: readonly Exception[]): Promise<string[]> {
  const walked = new Set<string>();
  const unnamed: string[] = [];
  for (;;) {
    const control = await nextControl(root, walked);
    if (control === null) return unnamed;
    walked.add(control.name);
    if (exceptions.some(({ name }) => name.test(control.name))) continue;
    const said = await approach(control.locator);
    if (said && !said.opens && said.id === null) unnamed.push(control.name);
  }
}

/**
 * All but a card's answers, which the run answers; the terms of the loss, which light up wherever they stand; and words that open
 * their definition in place. What is chosen already has nothing to change.
 */
const CONTROLS =
  ':is(button, select, input, summary, [role="slider"], [role="tab"]):not(.card input, .defined-word, [data-touches], [inert] *, [aria-disabled="true"], [aria-pressed="true"], [aria-selected="true"], [aria-current])';

/** The first control that can be seen and used, and whose name is not among those walked. */
async function nextControl(root: Locator, walked: ReadonlySet<string>): Promise<Control | null> {
  const mark = `control-${walked.size}`;
  const name = await root.evaluate(
    (root, { selector, walked, mark }) => {
      const nameOf = (element: Element) => {
        const label = (element as HTMLInputElement).labels?.[0]?.textContent;
        const name = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
        return name
          .replace(/[−+]?\d[\d.,]*/g, '#')
          .replace(/\s+/g, ' ')
          .trim();
      };
      const next = [...root.querySelectorAll(selector)].find(
        (element) =>
          !element.matches(':disabled') &&
          element.checkVisibility({ visibilityProperty: true }) &&
          element.getBoundingClientRect().width > 0 &&
          !walked.includes(nameOf(element)),
      );
      root.querySelector(`[data-walk="${mark}"]`)?.removeAttribute('data-walk');
      next?.setAttribute('data-walk', mark);
      return next ? nameOf(next) : null;
    },
    { selector: CONTROLS, walked: [...walked], mark },
  );
  return name === null ? null : { name, locator: root.locator(`[data-walk="${mark}"]`) };
}

/** What the control says of itself, and where it is brought into view; null where it has gone by itself. */
function approach(control: Locator): Promise<{ readonly opens: boolean; readonly id: string | null } | null> {
  return control.evaluateAll(([element]) => {
    if (!element || element.matches(':disabled')) return null;
    const isFree = () => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    };
    // As a reader scrolls: until it stands where no pinned picture covers it, near the middle of the window if it can.
    if (!isFree()) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (const share of [0.65, 0.8, 0.35]) {
      if (isFree()) break;
      scrollBy({ top: element.getBoundingClientRect().top - share * innerHeight, behavior: 'instant' });
    }
    const opens = element.matches('[role="tab"], [aria-expanded="false"]');
    const named = element.closest('[aria-controls]')?.getAttribute('aria-controls') ?? null;
    if (opens || (named && document.getElementById(named))) return { opens, id: named };
    // Or else the picture that it stands on.
    const picture = element.closest('.stage, svg');
    if (picture && picture.id === '') picture.id = `picture-${document.querySelectorAll('[id^="picture-"]').length}`;
    return { opens, id: picture?.id ?? null };
  });
}

const GONE = Symbol('the control has gone by itself');

/** Uses the control, and says how it breaks the rule; null where it keeps it. */
async function faultOf({ locator }: Control): Promise<string | typeof GONE | null> {
  const said = await approach(locator);
  if (said === null) return GONE;
  if (said.opens) return faultOfOpening(locator);
  const { id } = said;
  if (id === null) return 'names nothing that is there';
  const page = locator.page();
  const before = await lookAt(page, id, { still: true, within: PATIENCE.still });
  if (before === null) return 'names nothing that is there';
  if (!before.done) return 'is pressed while its picture does not stand still';
  if (!(await isUsable(locator))) return GONE;
  const putBack = await use(locator);
  const after = await lookAt(page, id, { otherThan: before.signature, seen: SEEN, within: PATIENCE.change });
  await putBack();
  if (after === null) return 'takes away what it names';
  if (!before.isPicture && !after.isPicture) return 'names no picture, chart or table';
  if (!after.done) return 'changes nothing';
  return after.seen >= SEEN ? null : `changes what is seen to ${Math.round(100 * after.seen)} %`;
}

/** What is opened need not be a picture, and is there only then. */
async function faultOfOpening(control: Locator): Promise<string | null> {
  await use(control);
  // It may have to be loaded first.
  const namesWhatIsThere = (element: Element) =>
    document.getElementById(element.getAttribute('aria-controls') ?? '') !== null;
  await expect
    .poll(() => control.evaluate(namesWhatIsThere), { timeout: PATIENCE.change })
    .toBe(true)
    // Reported with all the others.
    .catch(() => {});
  const id = await control.getAttribute('aria-controls');
  const opened = id === null ? null : await lookAt(control.page(), id, { still: true, within: PATIENCE.change });
  if (opened === null) return 'opens nothing that it names';
  return opened.seen >= Math.min(SEEN, BEGINNING / opened.height)
    ? null
    : `opens what is seen to ${Math.round(100 * opened.seen)} %`;
}

function isUsable(control: Locator): Promise<boolean> {
  return control.evaluateAll(([element]) => element !== undefined && !element.matches(':disabled'));
}

/**
 * What a reader does with a control without knowing what it is: presses it, moves it, takes another choice or value. The answer
 * takes the first choice of a list again, since with another loss or other data some controls have nothing to change.
 */
async function use(control: Locator): Promise<() => Promise<void>> {
  const kind = await control.evaluate((element) => {
    if (element instanceof HTMLSelectElement) return 'select';
    if (element.getAttribute('role') === 'slider') return 'slider';
    return element instanceof HTMLInputElement ? element.type : 'button';
  });
  if (kind === 'select') return takeAnotherOption(control);
  if (kind === 'range' || kind === 'slider') await moveSlider(control);
  else if (kind === 'text') {
    const value = Number(await control.inputValue());
    await control.fill(String(Number.isInteger(value) && value > 1 ? value - 1 : value + 0.1));
    await control.press('Enter');
  } else await control.click({ position: await freePoint(control) });
  return async () => {};
}

/** A point of the control, from its top left corner, on which nothing else lies; its middle, if that is one. */
function freePoint(control: Locator): Promise<{ x: number; y: number }> {
  return control.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const shares = [0.5, 0.3, 0.7, 0.1, 0.9];
    const points = shares.flatMap((y) => shares.map((x) => ({ x: x * width, y: y * height })));
    const free = points.find(({ x, y }) => element.contains(document.elementFromPoint(left + x, top + y)));
    return free ?? points[0];
  });
}

async function takeAnotherOption(control: Locator): Promise<() => Promise<void>> {
  const first = await control.inputValue();
  const other = await control.evaluate((element) => {
    const { options, selectedIndex } = element as HTMLSelectElement;
    return [...options].find(({ disabled }, i) => i !== selectedIndex && !disabled)?.value ?? null;
  });
  if (other !== null) await control.selectOption(other);
  return async () => {
    await control.selectOption(first);
  };
}

/** Five steps, away from the end at which it stands. */
async function moveSlider(control: Locator): Promise<void> {
  await control.focus();
  const atEnd = await control.evaluate((element) => {
    const number = (name: string) => Number(element.getAttribute(`aria-value${name}`) ?? Number.NaN);
    if (element instanceof HTMLInputElement) return element.value === element.max;
    return number('now') >= number('max');
  });
  for (let i = 0; i < 5; i++) await control.press(atEnd ? 'ArrowLeft' : 'ArrowRight');
}

/** Answers the card of a chapter, so that its run can be started. */
export async function answer(card: Locator): Promise<void> {
  await card.getByRole('radio').first().check();
}
