// The widget of a notebook, by anywidget's contract: traits are the figure's settings both ways, and its state comes seldom enough
// to be sent to a kernel.
import { test as base, expect } from '../fixtures';
import { Notebook } from './pages/notebook';

const STILL = { settings: { dataset: 'students', speed: 10_000 } };

const test = base.extend<{ open: (traits: object, module?: { blob: boolean }) => Promise<Notebook> }>({
  open: async ({ page, hostAddress, baseURL }, use) => {
    const notebook = new Notebook(page);
    await use(async (traits, module) => {
      await notebook.open(hostAddress('iframe'), baseURL ?? '', traits, module);
      return notebook;
    });
  },
});

test('the traits of the widget are the settings of the figure, whoever changes them', async ({
  page,
  open,
  baseURL,
}) => {
  const notebook = await open({ ...STILL, margin: 0.4 });
  const settings = () => notebook.trait('settings');
  await expect.poll(settings).toMatchObject({ margin: 0.4, dataset: 'students', mining: 'semi-hard' });
  // Beside the module, which came from another origin than the notebook.
  expect((await notebook.tag.frame.getAttribute('src'))?.startsWith(`${baseURL}index.html`)).toBe(true);
  await notebook.tag.margin.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => notebook.trait('margin')).toBeGreaterThan(0.4);
  await notebook.set('margin', 0.9);
  await expect(notebook.tag.element).toHaveAttribute('margin', '0.9');
  await expect.poll(settings).toMatchObject({ margin: 0.9 });
  await notebook.set('settings', { mining: 'hard' });
  await expect.poll(settings).toMatchObject({ margin: 0.9, mining: 'hard' });
  await notebook.set('preset', 'toppers');
  await expect.poll(settings).toMatchObject({ learningRate: 0.01 });
});

test('the state of the widget is saved at most twice a second, and the widget leaves nothing behind', async ({
  open,
}) => {
  const notebook = await open(STILL);
  await expect.poll(async () => (await notebook.savedAt('state')).length).toBeGreaterThan(3);
  const at = await notebook.savedAt('state');
  // With a tenth for the browser's clock.
  for (let i = 1; i < at.length; i++) expect(at[i] - at[i - 1]).toBeGreaterThan(450);
  expect(((await notebook.trait('state')) as { step: number }).step).toBeGreaterThan(0);
  expect(await notebook.leave()).toBe(0);
  await expect(notebook.tag.element).toHaveCount(0);
});

test('a widget whose module stands nowhere asks for the address of the page, and shows the figure once it has one', {
  tag: '@full',
}, async ({ open, baseURL }) => {
  const { cell } = await open({}, { blob: true });
  await expect(cell).toContainText('set src to its address');
  const notebook = await open({ src: baseURL, figure: 'equation', margin: 0.7 }, { blob: true });
  await expect.poll(() => notebook.trait('settings')).toMatchObject({ 'equation.margin': 0.7 });
});
