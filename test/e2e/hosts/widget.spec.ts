// The widget of a notebook, by anywidget's contract: traits are the figure's settings both ways, and its state comes seldom enough
// to be sent to a kernel.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';

interface Model {
  readonly traits: Record<string, never>;
  readonly listeners: Readonly<Record<string, ReadonlySet<unknown>>>;
  readonly saved: readonly { readonly at: number; readonly traits: Record<string, unknown> }[];
  set(name: string, value: unknown): void;
}
type Notebook = Window & { readonly model: Model; readonly leave: () => void };

const STILL = { settings: { dataset: 'students', speed: 10_000 } };

test('the traits are the settings of the figure, whoever changes them', async ({ page, hostAddress }) => {
  const tag = await open(page, hostAddress('iframe'), { ...STILL, margin: 0.4 });
  await expect
    .poll(() => trait(page, 'settings'))
    .toMatchObject({ margin: 0.4, dataset: 'students', mining: 'semi-hard' });
  // Beside the module, which came from another origin than the notebook.
  await expect(tag.locator('iframe')).toHaveAttribute(
    'src',
    new RegExp(`^${test.info().project.use.baseURL}index.html`),
  );
  const ring = tag
    .frameLocator('iframe')
    .getByRole('slider', { name: /margin/i })
    .first();
  await ring.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => trait(page, 'margin')).toBeGreaterThan(0.4);
  await kernel(page, 'margin', 0.9);
  await expect(tag).toHaveAttribute('margin', '0.9');
  await expect.poll(() => trait(page, 'settings')).toMatchObject({ margin: 0.9 });
  await kernel(page, 'settings', { mining: 'hard' });
  await expect.poll(() => trait(page, 'settings')).toMatchObject({ margin: 0.9, mining: 'hard' });
  await kernel(page, 'preset', 'toppers');
  await expect.poll(() => trait(page, 'settings')).toMatchObject({ learningRate: 0.01 });
});

test('the state is saved at most twice a second, and the widget leaves nothing behind', async ({
  page,
  hostAddress,
}) => {
  const tag = await open(page, hostAddress('iframe'), STILL);
  const states = () =>
    page.evaluate(() =>
      (window as unknown as Notebook).model.saved.filter(({ traits }) => traits.state).map(({ at }) => at),
    );
  await expect.poll(async () => (await states()).length).toBeGreaterThan(3);
  const at = await states();
  // With a tenth for the browser's clock.
  for (let i = 1; i < at.length; i++) expect(at[i] - at[i - 1]).toBeGreaterThan(450);
  const state = (await trait(page, 'state')) as { step: number; status: string };
  expect(state.step).toBeGreaterThan(0);
  await page.evaluate(() => (window as unknown as Notebook).leave());
  await expect(tag).toHaveCount(0);
  const listeners = await page.evaluate(() =>
    Object.values((window as unknown as Notebook).model.listeners).map(({ size }) => size),
  );
  expect(new Set(listeners)).toEqual(new Set([0]));
});

test('a module that stands nowhere asks for the address of the page, and shows the figure once it has one', async ({
  page,
  hostAddress,
  baseURL,
}) => {
  await goto(page, hostAddress('iframe'), {}, { blob: '' });
  await expect(page.locator('#cell')).toContainText('set src to its address');
  await goto(page, hostAddress('iframe'), { src: baseURL, figure: 'equation', margin: 0.7 }, { blob: '' });
  await expect.poll(() => trait(page, 'settings')).toMatchObject({ 'equation.margin': 0.7 });
});

async function open(page: Page, host: string, traits: object): Promise<Locator> {
  await goto(page, host, traits);
  const tag = page.locator('triplet-lab');
  await tag.evaluate((element) => (element as HTMLElement & { ready: Promise<unknown> }).ready);
  return tag;
}

async function goto(page: Page, host: string, traits: object, more: Record<string, string> = {}): Promise<void> {
  const address = new URL('widget.html', host);
  const module = new URL('anywidget.mjs', test.info().project.use.baseURL).href;
  address.search = new URLSearchParams({ module, traits: JSON.stringify(traits), ...more }).toString();
  await page.goto(address.href);
}

function trait(page: Page, name: string): Promise<unknown> {
  return page.evaluate((name) => (window as unknown as Notebook).model?.traits[name], name);
}

/** The reader's Python has set a trait. */
function kernel(page: Page, name: string, value: unknown): Promise<void> {
  return page.evaluate(
    ([name, value]) => (window as unknown as Notebook).model.set(name as string, value),
    [name, value],
  );
}
