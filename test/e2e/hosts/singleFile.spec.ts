// The page as one file, from a disk: nothing is asked of a network, no other file of the build is needed, and it trains.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../../../build/install.mjs';
import type { FigureId } from '../../../src/registry/figures';
import { HostedFigure } from '../figures/hostedFigure';
import { FIGURE_IDS } from '../figures/ids';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { Article } from '../page/article';
import { SitePage } from '../page/sitePage';

const onDisk = (file: string) => pathToFileURL(join(projectFolder, file)).href;
const SINGLE = onDisk('dist/triplet-lab.html');
/** A host page on the disk, too: no server stands between, so nothing says who may read what. */
const SANDBOXED = onDisk('test/hosts/sandboxed.html');
const HOST = [SANDBOXED, onDisk('test/hosts/host.js')];

/** Figures that train as they open. */
const TRAINS: readonly FigureId[] = ['lab', 'distances', 'mining', 'encoder', 'verify', 'oneshot', 'compare', 'losses'];

test.beforeEach(({ context, complaints }) => {
  context.on('request', (request) => {
    const url = request.url();
    const known = [SINGLE, ...HOST].some((one) => url.split(/[?#]/)[0] === one);
    if (!known && !/^(blob|data):/.test(url)) complaints.push(`asks for another file: ${url}`);
  });
});

test('the file on a disk trains a hundred steps, and its ring is moved', async ({ page }) => {
  const lab = await new Lab(page).open(`${SINGLE}?figure=lab&autoplay=off`);
  expect((await lab.step(100)).recall).toBeGreaterThan(0.5);
  await moveRing(lab);
});

test('the file trains in a sandbox that allows scripts alone, without a server that lets its files be read', async ({
  page,
}) => {
  const host = `${SANDBOXED}?src=${encodeURIComponent(`${SINGLE}?figure=lab&autoplay=off`)}`;
  const lab = await new Lab(page, { framed: true }).open(host);
  expect((await lab.step(100)).recall).toBeGreaterThan(0.5);
  await moveRing(lab);
});

test('the file holds the whole article: it opens at a chapter with its figure, speaks Chinese, and keeps that', {
  tag: '@full',
}, async ({ page }) => {
  await page.goto(`${SINGLE}?lang=en&chapter=three-points`);
  const chapter = new Article(page).chapter('three-points');
  const site = new SitePage(page);
  await expect(chapter.heading).toBeInViewport();
  await chapter.figureHasCome();
  await site.language('简体中文').click();
  await expect(site.document).toHaveAttribute('lang', 'zh-CN');
  await page.reload();
  await expect(site.document).toHaveAttribute('lang', 'zh-CN');
  await expect(chapter.heading).toContainText('三');
});

test('the embed code of the file on a disk says that it works only there', { tag: '@full' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await new Lab(page).open(`${SINGLE}?figure=lab&autoplay=off#d=students`);
  await lab.openTab('Export');
  await lab.button('Link or embed…').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('a file on your computer');
});

for (const figure of FIGURE_IDS) {
  test(`the file shows the figure ${figure} alone`, { tag: '@full' }, async ({ page }) => {
    const shown = new HostedFigure(page);
    await shown.goto(`${SINGLE}?figure=${figure}`);
    await shown.isReady();
    await expect(page.getByRole('figure').first()).toBeVisible();
    if (TRAINS.includes(figure)) await shown.until(({ step }) => step > 0);
  });
}

async function moveRing(lab: Lab): Promise<void> {
  const before = await lab.margin();
  await lab.ring.focus();
  for (let press = 0; press < 4; press++) await lab.page.keyboard.press('ArrowUp');
  await expect.poll(() => lab.margin()).toBeGreaterThan(before);
  expect((await lab.state()).settings.margin).toBe(await lab.margin());
}
