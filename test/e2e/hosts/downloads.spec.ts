// What a reader can take away: the run, the picture, the encoder, and the code that shows the same thing elsewhere.

import { trueSpace } from '../expectations/trueSpace';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { saved } from '../page/downloads';

/** Columns of every row of a saved run; more may stand beside them. */
const COLUMNS = [
  'step',
  'loss',
  'lossAllValid',
  'teachingShare',
  'activeFraction',
  'easy',
  'semiHard',
  'hard',
  'meanAnchorPositive',
  'meanAnchorNegative',
  'margin',
];

test('the run is saved as a table of finite numbers, a row a step, that agrees with the page', async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0#d=students');
  const { loss, activeFraction, counts, distances } = await lab.step(30);
  await lab.openTab('Export');
  const { name, text } = await saved(page, 'Run (CSV)');
  expect(name).toBe('triplet-lab-run.csv');
  const [head, ...lines] = text.trim().split('\r\n');
  const fields = head.split(',');
  for (const field of COLUMNS) expect(fields).toContain(field);
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [fields[i], cell])));
  expect(rows.map(({ step }) => Number(step))).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  for (const row of rows) {
    for (const field of COLUMNS)
      expect(Number.isFinite(Number(row[field] || Number.NaN)), `${field} ${row[field]}`).toBe(true);
  }
  const last = rows[29];
  expect(Number(last.loss)).toBeCloseTo(loss ?? Number.NaN, 5);
  expect(Number(last.activeFraction)).toBeCloseTo(activeFraction ?? Number.NaN, 5);
  expect([last.easy, last.semiHard, last.hard].map(Number)).toEqual([counts.easy, counts.semiHard, counts.hard]);
  expect(Number(last.followedAnchorPositive)).toBeCloseTo(distances.anchorPositive ?? Number.NaN, 4);
});

test('the picture is saved as one SVG that stands by itself, rings and items included', { tag: '@full' }, async ({
  page,
  context,
}) => {
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0#d=students');
  await lab.step(10);
  const radius = await lab.radiusDrawn('outer');
  await lab.openTab('Export');
  const { name, text } = await saved(page, 'Picture (SVG)');
  expect(name).toBe('triplet-lab.svg');
  // Away from the page, whose policy is not the file's.
  const elsewhere = await context.newPage();
  const found = await elsewhere.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const circles = [...file.querySelectorAll('circle')];
    return {
      broken: file.querySelector('parsererror')?.textContent ?? null,
      radii: circles.map((circle) => Number(circle.getAttribute('r'))),
      strokes: circles.map((circle) => circle.style.stroke),
      image: file.querySelector('image')?.getAttribute('href')?.slice(0, 22),
      outside: [...file.querySelectorAll('[href], [src]')].filter(
        (e) => !/^(data:|#)/.test(e.getAttribute('href') ?? ''),
      ).length,
      texts: [...file.querySelectorAll('text')].map((element) => element.textContent),
    };
  }, text);
  expect(found.broken).toBeNull();
  expect(found.radii.some((r) => Math.abs(r - radius) < 0.01)).toBe(true);
  expect(found.strokes.every((stroke) => stroke)).toBe(true);
  expect(found.image).toBe('data:image/png;base64,');
  expect(found.outside).toBe(0);
  expect(found.texts).toContain('margin 0.20 in d');
  // Drawn as an image, where neither script nor style sheet helps, it is not blank.
  const colours = await elsewhere.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return new Set(
      Array.from({ length: data.length / 4 }, (_, i) => data[4 * i] * 65536 + data[4 * i + 1] * 256 + data[4 * i + 2]),
    ).size;
  }, text);
  expect(colours).toBeGreaterThan(20);
});

test('the saved encoder, loaded by tfjs, gives the distances that the page shows', { tag: '@full' }, async ({
  page,
}) => {
  const lab = new Lab(page);
  for (const [kind, hash] of [
    ['digits on the unit sphere', '#dim=3&norm=1'],
    ['free digits', ''],
  ] as const) {
    await test.step(kind, async () => {
      await lab.visit(`./?figure=lab&autoplay=0${hash}`);
      await expect(lab.stage).toBeVisible();
      const { settings, distances } = await lab.step(12);
      const items = await lab.walk();
      const role = (name: string) => items.find(({ text }) => text.split(', ').includes(name))?.item ?? -1;
      const space = await trueSpace(lab, settings);
      const gap = (a: number | null, b: number) => Math.abs((a ?? Number.NaN) - b);
      const [anchor, positive, negative] = ['anchor', 'positive', 'negative'].map(role);
      expect(gap(distances.anchorPositive, space.distance(anchor, positive))).toBeLessThanOrEqual(1e-4);
      expect(gap(distances.anchorNegative, space.distance(anchor, negative))).toBeLessThanOrEqual(1e-4);
    });
  }
});

test('the embed code shows the same settings in a course page', { tag: '@full' }, async ({
  page,
  context,
  hostAddress,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0#d=students&m=0.35&dim=8');
  const { settings } = await lab.step(1);
  await lab.openTab('Export');
  await lab.button('Link or embed…').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'iframe' }).click();
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const code = await dialog.getByRole('textbox', { name: 'iframe' }).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  const source = await page.evaluate((html) => {
    const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
    return frame?.title ? frame.src : '';
  }, code);
  expect(source).toContain('figure=lab');

  const embedded = await new Lab(page, { framed: true }).open(hostAddress('iframe', source));
  // It is as paused as the one it was copied from.
  expect((await embedded.step(1)).settings).toEqual(settings);
});
