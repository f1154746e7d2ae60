// The address: settings after the #, what is shown after the ?. Good values act, bad ones are each said once, and the
// page works whatever is there.
import { FIGURE_IDS } from '../figures/ids';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { SitePage } from '../page/sitePage';

const RICH =
  'd=shapes&sh=moons&dim=8&mi=hard&l=soft&m=0.75&dist=squared&norm=1&lr=0.01&p=2&k=6&s=42&sp=120&t=0.9&b=cpu&lv=map&lu=1&ll=3';

test('settings in the address are those of the run, and the address follows what the reader changes', async ({
  page,
}) => {
  const lab = await new Lab(page).open(`./?figure=lab&autoplay=0#${RICH}`);
  const { settings } = await lab.step(1);
  expect(settings).toMatchObject({
    dataset: 'shapes',
    shape: 'moons',
    dimensions: 8,
    mining: 'hard',
    loss: 'soft',
    margin: 0.75,
    distance: 'squared',
    normalize: true,
    learningRate: 0.01,
    classesPerBatch: 2,
    itemsPerClass: 6,
    seed: 42,
    speed: 120,
    threshold: 0.9,
    backend: 'cpu',
    'lab.view': 'map',
    'lab.unseen': true,
    'lab.level': 3,
  });
  await expect(new SitePage(page).problems).toHaveCount(0);

  await lab.set({ margin: 0.8 });
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('m=0.8&');
  const address = await page.evaluate(() => location.href);
  expect(new URL(address).hash).toContain(RICH.replace('m=0.75', 'm=0.8'));
  await lab.visit(address);
  expect((await lab.step(1)).settings).toEqual({ ...settings, margin: 0.8 });
});

const BAD = [
  ['#margin=9', ['Margin: “9” does not lie between 0 and 6; 0.2 is used instead.'], { margin: 0.2 }],
  ['#m=x&dim=4&mining=best', ['Margin: “x” is not', 'Embedding size: “4” is none of', 'Mining: “best” is none of'], {}],
  ['#d=students&p=9', ['A batch cannot draw 9 classes from 3; 3 is used instead.'], { classesPerBatch: 3 }],
  ['#preset=nowhere', ['There is no preset called “nowhere”.'], {}],
  [`#m=1&${'x'.repeat(3000)}`, ['The address carries 3004 characters'], { margin: 0.2 }],
] as const;

test('a bad address gets one sentence a fault and a working page', { tag: '@full' }, async ({ page }) => {
  const lab = new Lab(page);
  const site = new SitePage(page);
  for (const [hash, sentences, settings] of BAD) {
    await test.step(hash.slice(0, 30), async () => {
      await lab.visit(`./?figure=lab&autoplay=0${hash}`);
      await expect(lab.stage).toBeVisible();
      await expect(site.problems).toHaveCount(sentences.length);
      for (const [i, sentence] of sentences.entries()) await expect(site.problems.nth(i)).toContainText(sentence);
      expect(await lab.step(1)).toMatchObject({ status: 'paused', step: 1, settings });
      await site.dismissProblems();
      await expect(site.problems).toHaveCount(0);
    });
  }
});

test('what is meant for somebody else is passed over in silence and not passed on; an unknown figure is said', {
  tag: '@full',
}, async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0&utm_source=mail#?secret=abc');
  const site = new SitePage(page);
  await test.step('what is meant for somebody else', async () => {
    expect((await lab.step(1)).step).toBe(1);
    await expect(site.problems).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Triplet Lab' })).not.toHaveAttribute('href', /secret/);
  });

  await test.step('an unknown figure: the whole page is shown', async () => {
    await lab.open('./?figure=nothing&autoplay=0');
    await expect(site.problems).toHaveText('There is no figure called “nothing”; the whole page is shown.');
    await expect(site.title).toBeVisible();
  });
});

test('an address edited by hand while the page is open acts at once, faults included', async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0#d=students');
  const site = new SitePage(page);
  const edit = (hash: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
  await lab.step(3);
  await edit('#d=students&m=0.9');
  await expect.poll(() => lab.margin()).toBe(0.9);
  expect((await lab.state()).step).toBe(3);
  await edit('#d=students&m=77');
  await expect(site.problems).toContainText('“77” does not lie between 0 and 6');
  await edit('#preset=toppers');
  await expect(await lab.example('Three streams')).toHaveAttribute('aria-pressed', 'true');
  await expect(site.problems).toHaveCount(0);
});

/** What shows that a figure has the part, in its picture or below it. */
const PARTS = {
  presets: '.example, .narrator-actions [aria-controls], .narrator-actions [aria-expanded]',
  transport: '.transport, .scale-buttons',
  timeline: '.timeline',
  share: '.share, .link-maker-open',
  numbers: 'details.numbers',
  language: '.language',
  insights: '.insight-twist, .insight-collapsed, .insight-packed',
};

test('a host can hide the finer parts of every figure by name', { tag: '@full' }, async ({ page }) => {
  test.slow();
  for (const id of FIGURE_IDS) {
    await page.goto(`./?figure=${id}&autoplay=0&hide=${Object.keys(PARTS)}`);
    await expect(page.locator('figure').first()).toBeVisible();
    for (const place of Object.values(PARTS)) await expect(page.locator(place), id).toHaveCount(0);
    await expect(page.locator('[role=alert], .problems')).toHaveCount(0);
  }
});

test('a host can hide or lock parts by the query', async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0&hide=charts,caption&lock=margin#d=students');
  await expect(lab.charts).toHaveCount(0);
  await expect(lab.says).toHaveText('Paused.');
  await expect(lab.caption).toHaveCount(0);
  await expect(lab.ring).toHaveCount(0);
  await expect(lab.field('Margin')).toBeDisabled();
  await lab.set({ margin: 0.6 });
  await expect(lab.field('Margin')).toHaveValue('0.6');
});
