// The reader's own data as a teacher and a child bring them along: folders, files and tables are chosen or dropped, digits
// are drawn, and every file that is no good gets its sentence. Nothing of it leaves the page.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Lab } from './lab';
import { flowers, type MadeFile, png, shapeFiles, textFile, writeFolder } from './ownFiles';

const LAB = './?figure=lab&autoplay=0#ll=2';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your own data' });
const filesField = (page: Page) => dialog(page).locator('.own-ways input[type=file]:not([webkitdirectory])');
const folderField = (page: Page) => dialog(page).locator('.own-ways input[webkitdirectory]');
const sentences = (page: Page) => dialog(page).locator('.own-problems li');
const trainButton = (page: Page) => dialog(page).getByRole('button', { name: 'Train on these' });

async function open(page: Page): Promise<Lab> {
  const lab = await new Lab(page).open(LAB);
  await page.locator('.data-control select').selectOption('own');
  await expect(dialog(page)).toBeVisible();
  return lab;
}

/** Each class as shown: its name and what is said of its pictures. */
async function classes(page: Page): Promise<string[]> {
  await expect(dialog(page).locator('.own-reading')).toHaveCount(0);
  return dialog(page)
    .locator('[data-class]')
    .evaluateAll((rows) =>
      rows.map((row) => `${row.querySelector('input')?.value}: ${row.querySelector('.own-count')?.textContent}`),
    );
}

async function choose(page: Page, ...files: readonly MadeFile[]): Promise<void> {
  await filesField(page).setInputFiles(files as MadeFile[]);
}

async function chooseShapes(page: Page): Promise<void> {
  await choose(page, ...shapeFiles('balls', 8));
  await expect.poll(() => classes(page)).toEqual(['1: 8 pictures']);
  await choose(page, ...shapeFiles('bars', 8));
  await expect.poll(() => classes(page)).toEqual(['1: 8 pictures', '2: 8 pictures']);
}

async function draw(page: Page, points: readonly (readonly [number, number])[]): Promise<void> {
  const sheet = dialog(page).locator('.own-sheet');
  await sheet.scrollIntoViewIfNeeded();
  const box = await sheet.boundingBox();
  if (!box) throw new Error('the sheet is not there');
  const [first, ...rest] = points.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const);
  await page.mouse.move(...first);
  await page.mouse.down();
  for (const point of rest) await page.mouse.move(...point);
  await page.mouse.up();
}

/** Folders on disk, taken away after the test. */
const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'own-'));
  folders.push(made);
  return made;
}

test.afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
});

test.describe('own pictures', () => {
  test('come as a folder for each class, train, and go nowhere', async ({ page }) => {
    const root = folder();
    writeFolder(
      root,
      (['balls', 'bars'] as const).flatMap((shape, seed) =>
        shapeFiles(shape, 10, seed).map(({ name, buffer }) => [`${shape}/${name}`, buffer] as const),
      ),
    );
    writeFolder(root, [['balls/.DS_Store', Buffer.from('x')]]);
    const lab = await open(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.postData() ?? ''} ${request.url()}`));
    await folderField(page).setInputFiles(root);
    await expect.poll(() => classes(page)).toEqual(['balls: 10 pictures', 'bars: 10 pictures']);
    await expect(sentences(page)).toHaveCount(0);
    await trainButton(page).click();
    await expect(dialog(page)).toHaveCount(0);
    await lab.until((state) => state.step >= 20 && state.settings.dataset === 'own', 45_000);
    await lab.ask({ type: 'pause' });
    expect((await lab.state()).settings).toMatchObject({ dataset: 'own', classesPerBatch: 2, classes: [] });
    await expect(page.locator('.triplet-panel [role=img]').first()).toHaveAttribute('aria-label', /balls|bars/);
    // Parts of the page may still come; nothing is said to anyone.
    const files = [`GET  ${new URL('./', page.url()).href}`, 'GET  blob:'];
    expect(requests.filter((request) => !files.some((start) => request.startsWith(start)))).toEqual([]);
    expect(requests.filter((request) => /[?&=]|balls|bars/.test(request))).toEqual([]);
    expect(page.url()).not.toContain('balls');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('may be PNG, JPEG and WebP, of any shape, and a see-through one lies on white', async ({ page }) => {
    await open(page);
    const made = await page.evaluate(async () => {
      const canvas = document.createElement('canvas');
      canvas.width = 300;
      canvas.height = 200;
      const context = canvas.getContext('2d');
      if (context) {
        context.fillStyle = '#ff0000';
        context.fillRect(100, 50, 100, 100);
      }
      const bytes = async (type: string) => {
        const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
        return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
      };
      return { png: await bytes('image/png'), jpeg: await bytes('image/jpeg'), webp: await bytes('image/webp') };
    });
    const files = Object.entries(made).map(([kind, bytes]) => ({
      name: `a.${kind}`,
      mimeType: `image/${kind}`,
      buffer: Buffer.from(bytes),
    }));
    await choose(page, ...files);
    await expect.poll(() => classes(page)).toEqual(['1: 3 pictures, 1 more needed']);
    const colours = await dialog(page)
      .locator('.own-picture canvas')
      .evaluateAll((all) =>
        (all as HTMLCanvasElement[]).map((canvas) => {
          const pixel = (x: number, y: number) => [...(canvas.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [])];
          return { middle: pixel(16, 16), corner: pixel(1, 1) };
        }),
      );
    for (const { middle } of colours) {
      expect(middle[0]).toBeGreaterThan(240);
      expect(middle[1]).toBeLessThan(16);
    }
    expect(colours[0].corner).toEqual([255, 255, 255, 255]);
  });

  test('are added, dropped, renamed, removed and put back class by class', async ({ page }) => {
    await open(page);
    await dialog(page).getByRole('button', { name: 'Add a class' }).click();
    await dialog(page).getByRole('textbox', { name: 'Name of the class' }).fill('round');
    const row = dialog(page).getByRole('region', { name: 'Class round' });
    await row.locator('input[type=file]').setInputFiles(shapeFiles('balls', 3) as MadeFile[]);
    await expect.poll(() => classes(page)).toEqual(['round: 3 pictures, 1 more needed']);
    // Dropped on a class, a file is of that class.
    const [dropped] = shapeFiles('balls', 1, 9);
    await row.evaluate(
      (element, { name, bytes }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(bytes)], name));
        element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      { name: dropped.name, bytes: [...dropped.buffer] },
    );
    await expect.poll(() => classes(page)).toEqual(['round: 4 pictures']);
    await row.getByRole('button', { name: 'Remove picture 1 of round' }).click();
    expect(await classes(page)).toEqual(['round: 3 pictures, 1 more needed']);
    await dialog(page).getByRole('button', { name: 'Put back' }).click();
    expect(await classes(page)).toEqual(['round: 4 pictures']);
    await row.getByRole('button', { name: 'Remove the class round' }).click();
    expect(await classes(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Put back' }).click();
    // What has been put together stays while the dialog is closed.
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.locator('.data-control select')).toHaveValue('digits');
    await page.locator('.data-control select').selectOption('own');
    expect(await classes(page)).toEqual(['round: 4 pictures']);
  });
});

test.describe('a file that is no good', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "run"</script></svg>';
  const tooLarge = png(1, 1, () => [0, 0, 0]);
  tooLarge.writeUInt32BE(20_000, 16);
  tooLarge.writeUInt32BE(20_000, 20);

  const BAD: readonly (readonly [string, MadeFile, RegExp])[] = [
    [
      'no picture',
      textFile('notes.png', 'hello'),
      /^Neither a PNG, JPEG or WebP picture nor a CSV table: “notes.png”\.$/,
    ],
    ['empty', textFile('empty.png', ''), /^There is nothing in it \(0 bytes\).*“empty.png”\.$/],
    ['an SVG with a program', textFile('logo.svg', svg), /^An SVG can carry a program.*“logo.svg”\.$/],
    ['an SVG called PNG', textFile('logo.png', svg), /^An SVG can carry a program.*“logo.png”\.$/],
    ['a GIF', textFile('old.gif', 'GIF89a…'), /^GIF files cannot be read here.*“old.gif”\.$/],
    [
      'damaged',
      { ...textFile('torn.png', ''), buffer: png(9, 9, () => [1, 2, 3]).subarray(0, 40) },
      /damaged.*“torn.png”/,
    ],
    ['a bomb', { ...textFile('bomb.png', ''), buffer: tooLarge }, /^More than 50 megapixels.*“bomb.png”\.$/],
    [
      'a table with a hole',
      textFile('hole.csv', 'a,label\n1,x\n,y'),
      /^“hole.csv”, line 3: the cell under “a” is missing\.$/,
    ],
  ];

  test('gets one sentence, and the good ones stay', async ({ page }) => {
    await open(page);
    await chooseShapes(page);
    for (const [what, file, sentence] of BAD) {
      await test.step(what, async () => {
        await choose(page, file);
        await expect(sentences(page)).toHaveText([sentence]);
        expect(await classes(page)).toEqual(['1: 8 pictures', '2: 8 pictures']);
      });
    }
    expect(await page.title()).not.toBe('run');
    // All of them at once, with a good one among them; two of one kind are one sentence.
    await choose(page, ...BAD.map(([, file]) => file), ...shapeFiles('balls', 1));
    await expect.poll(() => classes(page)).toEqual(['1: 8 pictures', '2: 8 pictures', '3: 1 picture, 3 more needed']);
    await expect(sentences(page)).toHaveCount(BAD.length - 1);
    await expect(sentences(page).filter({ hasText: 'SVG can' })).toContainText('“logo.svg”, “logo.png”');
    await dialog(page).getByRole('button', { name: 'Dismiss' }).click();
    await expect(sentences(page)).toHaveCount(0);
  });

  test('of 200 MB is not opened, and a folder of 10,000 is refused whole', async ({ page }) => {
    await open(page);
    await chooseShapes(page);
    const root = folder();
    const huge = join(root, 'huge.png');
    writeFileSync(
      huge,
      png(1, 1, () => [0, 0, 0]),
    );
    truncateSync(huge, 200e6);
    await filesField(page).setInputFiles(huge);
    await expect(sentences(page)).toHaveText([/^Larger than 20 MB.*“huge.png”\.$/]);
    const many = folder();
    writeFolder(
      many,
      Array.from({ length: 10_000 }, (_, at) => [`many/${at}.png`, Buffer.alloc(0)] as const),
    );
    await folderField(page).setInputFiles(many);
    await expect(sentences(page)).toHaveText([/^More than 2,?000 pictures are too many.*none of these were added\.$/]);
    expect(await classes(page)).toEqual(['1: 8 pictures', '2: 8 pictures']);
  });

  test('one class, or one picture a class, is not enough to train on', async ({ page }) => {
    await open(page);
    const fault = dialog(page).locator('#own-fault');
    await choose(page, ...shapeFiles('balls', 8));
    await expect.poll(() => classes(page)).toEqual(['1: 8 pictures']);
    await expect(fault).toHaveText(/^Two classes are needed/);
    await expect(trainButton(page)).toBeDisabled();
    await choose(page, ...shapeFiles('bars', 1));
    await expect(fault).toHaveText(/^Each class needs at least 4, .* but “2” has 1\.$/);
    await expect(trainButton(page)).toBeDisabled();
  });
});

test.describe('own drawings', () => {
  test('of two digits, drawn with the mouse, train', async ({ page }) => {
    const lab = await open(page);
    await dialog(page).getByRole('button', { name: 'Draw', exact: true }).click();
    const add = (name: string) => dialog(page).getByRole('button', { name, exact: true });
    await expect(add('Add to a new class')).toBeDisabled();
    for (let at = 0; at < 4; at++) {
      await draw(page, [
        [0.4 + 0.05 * at, 0.2],
        [0.45, 0.5],
        [0.45, 0.8],
      ]);
      await add(at === 0 ? 'Add to a new class' : 'Add to 1').click();
    }
    for (let at = 0; at < 4; at++) {
      await draw(page, [
        [0.2, 0.2],
        [0.8, 0.2 + 0.03 * at],
        [0.4, 0.8],
      ]);
      if (at === 0) {
        await dialog(page).getByRole('textbox', { name: 'Name of the new class' }).fill('7');
        await add('Add to a new class').click();
      } else await add('Add to 7').click();
    }
    await expect(dialog(page).getByRole('status').filter({ hasText: 'Added' })).toHaveText(
      'Added: “7” has 4 pictures now.',
    );
    expect(await classes(page)).toEqual(['1: 4 pictures', '7: 4 pictures']);
    await trainButton(page).click();
    await lab.until((state) => state.step >= 5 && state.settings.dataset === 'own', 45_000);
  });

  test('lose their last stroke, or all of them, when asked to', async ({ page }) => {
    await open(page);
    await dialog(page).getByRole('button', { name: 'Draw', exact: true }).click();
    /** Pixels with ink in the upper and the lower half. */
    const inked = () =>
      dialog(page)
        .locator('.own-sheet')
        .evaluate((canvas: HTMLCanvasElement) => {
          const { width, height } = canvas;
          const context = canvas.getContext('2d');
          return [0, height / 2].map((top) => {
            const data = context?.getImageData(0, top, width, height / 2).data ?? new Uint8ClampedArray();
            return data.some((byte, at) => at % 4 === 3 && byte > 0);
          });
        });
    await draw(page, [
      [0.2, 0.2],
      [0.8, 0.2],
    ]);
    await expect.poll(inked).toEqual([true, false]);
    await draw(page, [
      [0.2, 0.8],
      [0.8, 0.8],
    ]);
    await expect.poll(inked).toEqual([true, true]);
    await dialog(page).getByRole('button', { name: 'Undo stroke' }).click();
    await expect.poll(inked).toEqual([true, false]);
    await dialog(page).getByRole('button', { name: 'Clear' }).click();
    await expect.poll(inked).toEqual([false, false]);
  });
});

test.describe('an own table', () => {
  test('trains, and its lines are called by their classes', async ({ page }) => {
    const lab = await open(page);
    await choose(page, textFile('flowers.csv', flowers()));
    const card = dialog(page).getByRole('region', { name: 'flowers.csv' });
    await expect(card).toContainText('60 lines, 4 columns of numbers; the classes stand under “species”.');
    await expect(card).toContainText('Left out, because it only counts the lines: id.');
    await card.getByRole('button', { name: 'Train on this table' }).click();
    await lab.until((state) => state.step >= 20 && state.settings.dataset === 'own', 45_000);
    await lab.ask({ type: 'pause' });
    await expect(page.locator('.triplet-panel [role=img]').first()).toHaveAttribute('aria-label', /rose|tulip|lily/);
    // The other data sets are there as before, and one's own are kept.
    await lab.set({ dataset: 'students' });
    expect((await lab.set({ dataset: 'own' })).settings.dataset).toBe('own');
    await page.getByRole('button', { name: 'Your data…' }).click();
    await expect(card).toBeVisible();
  });
});

test.describe('the data set own', () => {
  test('can be put together in a frame of an opaque origin too', async ({ page, hostAddress }) => {
    await page.goto(hostAddress('sandboxed', './?figure=lab&autoplay=0#ll=2'));
    const frame = page.frameLocator('iframe');
    await frame.locator('.data-control select').selectOption('own');
    const own = frame.getByRole('dialog', { name: 'Your own data' });
    await own
      .locator('.own-ways input[type=file]')
      .last()
      .setInputFiles(shapeFiles('balls', 5) as MadeFile[]);
    await expect(own.locator('.own-count')).toHaveText('5 pictures');
  });

  test('does not travel with an address: one sentence, and the digits instead', async ({ page }) => {
    const lab = await new Lab(page).open('./?figure=lab&autoplay=0#d=own&m=0.5');
    await expect(page.locator('.problems li')).toHaveText([
      'Own data stay in the page they were loaded into, and none are loaded here; digits is used instead.',
    ]);
    expect((await lab.state()).settings).toMatchObject({ dataset: 'digits', margin: 0.5 });
    const answer = await lab.set({ dataset: 'own' });
    expect(answer).toMatchObject({ type: 'error', code: 'own-not-loaded' });
  });

  for (const width of [1280, 360]) {
    test(`can be put together at ${width} px by everyone`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await open(page);
      await chooseShapes(page);
      await choose(page, textFile('flowers.csv', flowers()), textFile('empty.png', ''));
      await expect(sentences(page)).toHaveCount(1);
      await dialog(page).getByRole('button', { name: 'Draw', exact: true }).click();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      const wider = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wider).toBeLessThanOrEqual(0);
    });
  }
});
