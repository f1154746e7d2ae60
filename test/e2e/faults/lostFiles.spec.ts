// Files of the page that do not come: a connection that breaks, a server that has published another build meanwhile.
import { readFileSync } from 'node:fs';
import { FIGURE_IDS } from '../figures/ids';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { LOSS_COMPLAINTS, loseFiles, publishAnotherBuild } from '../page/faults/lostFiles';
import { SitePage } from '../page/sitePage';

test.use({ allowed: [LOSS_COMPLAINTS, { scope: 'test' }] });

const CONNECTION = /The connection failed/;
const NEWER = /A newer version of this page has been published/;

test('a file that is lost once is fetched again, and nobody notices', async ({ page }) => {
  const losses = [
    await loseFiles(page, /^Embed-.*js$/, { times: 1 }),
    await loseFiles(page, /^cpu\.worker-/, { times: 1 }),
    await loseFiles(page, /^mnist-.*bin$/, { times: 1, how: '503' }),
    await loseFiles(page, /^hostLink-/, { times: 1, how: '404' }),
  ];
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0');
  expect((await lab.step(2)).status).toBe('paused');
  expect(losses.map(({ lost }) => lost())).toEqual([1, 1, 1, 1]);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a figure whose code does not come names the connection, and comes by “Try again” once there is one', async ({
  page,
}) => {
  // What several figures share, and the style of one: neither is the file that is asked for.
  const shared = await loseFiles(page, /^useVerification-.*js$/);
  const style = await loseFiles(page, /^VerifyFigure-.*css$/);
  await page.goto('./?figure=verify#d=students');
  const site = new SitePage(page);
  await expect(site.alert).toContainText(CONNECTION);
  await site.tryAgain.click();
  await expect(site.alert).toContainText(CONNECTION);
  shared.end();
  style.end();
  await site.tryAgain.click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expect(site.alert).toHaveCount(0);
});

test('a part that is lost leaves the run alone, and comes by itself when the browser is online again', async ({
  page,
  context,
}) => {
  const lab = await new Lab(page).open('./?figure=lab#d=students');
  await lab.until(({ step }) => step >= 1);
  await context.setOffline(true);
  await lab.button('Slow motion').click();
  await expect(new SitePage(page).alert).toContainText(CONNECTION);
  const { step } = await lab.state();
  await lab.ask({ type: 'play' });
  await lab.until((now) => now.step > step);
  await context.setOffline(false);
  await expect(lab.slowMotion).toBeVisible();
});

for (const how of ['404', 'page'] as const) {
  const tag = how === 'page' ? '@full' : [];
  test(`where another build has been published, a part of this one that is gone asks for a reload: ${how}`, {
    tag,
  }, async ({ page }) => {
    const lab = await new Lab(page).open('./?figure=lab&autoplay=0#d=students&m=0.7');
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await loseFiles(page, /^SlowMotion-.*js$/, { how });
    await publishAnotherBuild(page);
    await lab.button('Slow motion').click();
    const site = new SitePage(page);
    await expect(site.alert).toContainText(NEWER);
    // Nothing of the new build.
    expect(requested.filter((url) => url.includes('Newer678'))).toEqual([]);
    expect((await lab.step(1)).settings.margin).toBe(0.7);
    await page.context().unrouteAll();
    await Promise.all([page.waitForEvent('load'), site.reload.click()]);
    await lab.until(({ step, settings }) => step === 0 && settings.margin === 0.7);
  });
}

test('data and workers that do not come are asked for again by the figure that wants them', async ({ page }) => {
  const worker = await loseFiles(page, /^cpu\.worker-/);
  const lab = new Lab(page);
  await lab.goto('./?figure=mining');
  const site = new SitePage(page);
  await expect(site.alert).toContainText(CONNECTION);
  worker.end();
  await site.tryAgain.click();
  await lab.until(({ step, status }) => status === 'playing' && step > 0);
  await expect(site.alert).toHaveCount(0);
});

test('what a host has said before the message API came is not lost', { tag: '@full' }, async ({ page }) => {
  const link = await loseFiles(page, /^hostLink-/);
  const lab = new Lab(page);
  await lab.goto('./?figure=lab&autoplay=0#d=students');
  await expect(lab.stage).toBeVisible();
  const answer = lab.set({ margin: 0.9 });
  const ready = lab.hello();
  await expect.poll(link.lost).toBeGreaterThan(3);
  link.end();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  expect((await answer).settings.margin).toBe(0.9);
  expect(await ready).toMatchObject({ type: 'ready', figures: ['lab'] });
});

test('a page that does not get its own files says so, and loads itself when they are there', async ({ page }) => {
  const [, own] = /<script type="module"[^>]*src="[^"]*\/([^"/]+\.js)"/.exec(builtPage()) ?? [];
  const entry = await loseFiles(page, new RegExp(`^${own}$`));
  await page.goto('./?figure=triplet#m=0.7');
  await expect(new SitePage(page).alert).toContainText(CONNECTION);
  entry.end();
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect(page.url()).toContain('#m=0.7');
});

function builtPage(): string {
  return readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8');
}

/** Files of the build that the page does not open with. */
function laterFiles(): string[] {
  const manifest = JSON.parse(readFileSync(new URL('../../../dist/.vite/manifest.json', import.meta.url), 'utf8'));
  const html = builtPage();
  const files = (Object.values(manifest) as { file: string; css?: string[] }[]).flatMap(({ file, css = [] }) => [
    file,
    ...css,
  ]);
  return [...new Set(files)].filter((file) => !html.includes(file)).map((file) => file.split('/').at(-1) ?? file);
}

test('every figure lives through the loss of each file that it fetches', { tag: '@full' }, async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(900_000);
  const later = new Set(laterFiles());
  const swept = new Set<string>();
  for (const id of FIGURE_IDS) {
    const address = new URL(`./?figure=${id}`, baseURL).href;
    const fetched: string[] = [];
    for (const lost of [null, ...later]) {
      if (lost !== null && (swept.has(lost) || !fetched.includes(lost))) continue;
      const page = await browser.newPage();
      if (lost === null) {
        page.on('request', (request) => fetched.push(request.url().split('?')[0].split('/').at(-1) ?? ''));
      } else {
        swept.add(lost);
        await loseFiles(page, new RegExp(`^${lost.replaceAll('.', '\\.')}$`), { times: 1 });
      }
      await page.goto(address);
      await expect(page.getByRole('figure').first(), `${id} without ${lost}`).toBeVisible();
      const lab = new Lab(page);
      expect(await lab.hello(), `${id} without ${lost}`).toMatchObject({ type: 'ready' });
      await expect(page.getByRole('alert'), `${id} without ${lost}`).toHaveCount(0);
      await page.close();
    }
  }
  expect(swept.size).toBeGreaterThan(20);
});
