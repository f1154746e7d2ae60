// The reader's own data as a teacher and a child bring them along: folders, files and tables are chosen or dropped, digits
// are drawn. Nothing of it leaves the page.
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { OwnDataDialog } from '../page/ownData';
import { SitePage } from '../page/sitePage';
import { flowers, type MadeFile, png, shapeFiles, textFile, writeFolder } from './ownFiles';

test.describe('own pictures', () => {
  test('come as a folder for each class, train, and go nowhere', async ({ page }) => {
    const root = test.info().outputPath('pictures');
    writeFolder(
      root,
      (['balls', 'bars'] as const).flatMap((shape, seed) =>
        shapeFiles(shape, 10, seed).map(({ name, buffer }) => [`${shape}/${name}`, buffer] as const),
      ),
    );
    writeFolder(root, [['balls/.DS_Store', Buffer.from('x')]]);
    const own = new OwnDataDialog(page);
    const lab = await own.open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.postData() ?? ''} ${request.url()}`));
    await own.folder.setInputFiles(root);
    await expect.poll(() => own.classes()).toEqual(['balls: 10 pictures', 'bars: 10 pictures']);
    await expect(own.sentences).toHaveCount(0);
    await own.train.click();
    await expect(own.root).toHaveCount(0);
    await lab.until((state) => state.step >= 20 && state.settings.dataset === 'own', 45_000);
    await lab.ask({ type: 'pause' });
    expect((await lab.state()).settings).toMatchObject({ dataset: 'own', classesPerBatch: 2, classes: [] });
    await expect(lab.tripletPictures.first()).toHaveAttribute('aria-label', /balls|bars/);
    // Parts of the page may still come; nothing is said to anyone.
    const files = [`GET  ${new URL('./', page.url()).href}`, 'GET  blob:'];
    expect(requests.filter((request) => !files.some((start) => request.startsWith(start)))).toEqual([]);
    expect(requests.filter((request) => /[?&=]|balls|bars/.test(request))).toEqual([]);
    expect(page.url()).not.toContain('balls');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('may be PNG, JPEG and WebP, of any shape, and a see-through one lies on white', async ({ page }) => {
    const own = new OwnDataDialog(page);
    await own.open();
    const made = await page.evaluate(async () => {
      const canvas = document.createElement('canvas');
      canvas.width = 300;
      canvas.height = 200;
      const context = canvas.getContext('2d');
      if (context) {
        context.fillStyle = 'red';
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
    // Wider than any canvas can be.
    const stripe = Buffer.from(png(70_000, 10, (x) => (Math.abs(x - 35_000) < 4 ? [255, 0, 0] : [255, 255, 255])));
    files.push({ name: 'stripe.png', mimeType: 'image/png', buffer: stripe });
    await own.choose(...files);
    await expect.poll(() => own.classes()).toEqual(['1: 4 pictures']);
    const colours = await own.pixels();
    for (const { middle } of colours) {
      expect(middle[0]).toBeGreaterThan(240);
      expect(middle[1]).toBeLessThan(16);
    }
    expect(colours[0].corner).toEqual([255, 255, 255, 255]);
  });

  test('are added, dropped, renamed, removed and put back class by class', async ({ page }) => {
    const own = new OwnDataDialog(page);
    const lab = await own.open();
    await own.button('Add a class').click();
    await own.field('Name of the class').fill('round');
    const row = own.region('Class round');
    await own.filesOfClass('round').setInputFiles(shapeFiles('balls', 3) as MadeFile[]);
    await expect.poll(() => own.classes()).toEqual(['round: 3 pictures, 1 more needed']);
    // Dropped on a class, a file is of that class.
    const [dropped] = shapeFiles('balls', 1, 9);
    await own.drop(row, dropped);
    await expect.poll(() => own.classes()).toEqual(['round: 4 pictures']);
    await row.getByRole('button', { name: 'Remove picture 1 of round' }).click();
    expect(await own.classes()).toEqual(['round: 3 pictures, 1 more needed']);
    await own.button('Put back').click();
    expect(await own.classes()).toEqual(['round: 4 pictures']);
    await row.getByRole('button', { name: 'Remove the class round' }).click();
    expect(await own.classes()).toEqual([]);
    await own.button('Put back').click();
    // What has been put together stays while the dialog is closed.
    await page.keyboard.press('Escape');
    await expect(own.root).toHaveCount(0);
    await expect(lab.dataChoice).toHaveValue('digits');
    await lab.dataChoice.selectOption('own');
    expect(await own.classes()).toEqual(['round: 4 pictures']);
  });
});

test.describe('own drawings', () => {
  test('of two digits, drawn with the mouse, train', { tag: '@full' }, async ({ page }) => {
    const own = new OwnDataDialog(page);
    const lab = await own.open();
    await own.button('Draw').click();
    const add = (name: string) => own.button(name);
    await expect(add('Add to a new class')).toBeDisabled();
    for (let at = 0; at < 4; at++) {
      await own.draw([
        [0.4 + 0.05 * at, 0.2],
        [0.45, 0.5],
        [0.45, 0.8],
      ]);
      await add(at === 0 ? 'Add to a new class' : 'Add to 1').click();
    }
    for (let at = 0; at < 4; at++) {
      await own.draw([
        [0.2, 0.2],
        [0.8, 0.2 + 0.03 * at],
        [0.4, 0.8],
      ]);
      if (at === 0) {
        await own.field('Name of the new class').fill('7');
        await add('Add to a new class').click();
      } else await add('Add to 7').click();
    }
    await expect(own.added).toHaveText('Added: “7” has 4 pictures now.');
    expect(await own.classes()).toEqual(['1: 4 pictures', '7: 4 pictures']);
    await own.train.click();
    await lab.until((state) => state.step >= 5 && state.settings.dataset === 'own', 45_000);
  });

  test('lose their last stroke, or all of them, when asked to', { tag: '@full' }, async ({ page }) => {
    const own = new OwnDataDialog(page);
    await own.open();
    await own.button('Draw').click();
    const inked = () => own.inked();
    await own.draw([
      [0.2, 0.2],
      [0.8, 0.2],
    ]);
    await expect.poll(inked).toEqual([true, false]);
    await own.draw([
      [0.2, 0.8],
      [0.8, 0.8],
    ]);
    await expect.poll(inked).toEqual([true, true]);
    await own.button('Undo stroke').click();
    await expect.poll(inked).toEqual([true, false]);
    await own.button('Clear').click();
    await expect.poll(inked).toEqual([false, false]);
  });
});

test.describe('an own table', () => {
  test('trains, and its lines are called by their classes', { tag: '@full' }, async ({ page }) => {
    const own = new OwnDataDialog(page);
    const lab = await own.open();
    await own.choose(textFile('flowers.csv', flowers()));
    const card = own.region('flowers.csv');
    await expect(card).toContainText('60 lines, 4 columns of numbers.');
    await expect(card.getByRole('combobox', { name: 'Column of the classes' })).toHaveValue('5');
    await expect(card).toContainText('Left out: “id” only counts the lines, and may give the classes away.');
    await card.getByRole('button', { name: 'Train on this table' }).click();
    await lab.until((state) => state.step >= 20 && state.settings.dataset === 'own', 45_000);
    await lab.ask({ type: 'pause' });
    await expect(lab.tripletPictures.first()).toHaveAttribute('aria-label', /rose|tulip|lily/);
    // The other data sets are there as before, and one's own are kept.
    await lab.set({ dataset: 'students' });
    expect((await lab.set({ dataset: 'own' })).settings.dataset).toBe('own');
    await page.getByRole('button', { name: 'Your data…' }).click();
    await expect(card).toBeVisible();
  });
});

test('names of any length and script stay in the cards that show them', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const own = new OwnDataDialog(page);
  const lab = await own.open();
  const names = ['x'.repeat(3000), `${'x'.repeat(3000)}y`, 'שלום עולם', `a${'\u0335'.repeat(300)}`, '<b>b</b>'];
  const rows = Array.from({ length: 40 }, (_, row) => `${(row * 37) % 41}.5,${(row * 17) % 23}.5,${names[row % 5]}`);
  await own.choose(textFile('names.csv', ['a,b,label', ...rows].join('\n')));
  const card = own.region('names.csv');
  const overflow = (element: HTMLElement) => element.scrollWidth - element.clientWidth;
  expect(await card.evaluate(overflow)).toBeLessThanOrEqual(0);
  expect((await card.boundingBox())?.height).toBeLessThan(1200);
  await card.getByRole('button', { name: 'Train on this table' }).click();
  await lab.until((state) => state.step >= 1, 45_000);
  await lab.ask({ type: 'pause' });
  const long = (await lab.walk()).filter(({ text }) => text.startsWith('xxx')).at(-1);
  const box = await lab.stage.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (long?.x ?? 0), (box?.y ?? 0) + (long?.y ?? 0));
  await expect(lab.itemCard).toBeVisible();
  expect(await lab.itemCard.evaluate(overflow)).toBeLessThanOrEqual(0);
});

test.describe('the data set own', () => {
  test('can be put together in a frame of an opaque origin too', { tag: '@full' }, async ({ page, hostAddress }) => {
    const lab = await new Lab(page, { framed: true }).open(hostAddress('sandboxed', './?figure=lab&autoplay=0'));
    await lab.openTab('Settings');
    await lab.dataChoice.selectOption('own');
    const own = new OwnDataDialog(page, page.frameLocator('iframe'));
    await own.choose(...shapeFiles('balls', 5));
    await expect(own.counts).toHaveText('5 pictures');
  });

  test('does not travel with an address: one sentence, and the digits instead', async ({ page }) => {
    const lab = await new Lab(page).open('./?figure=lab&autoplay=0#d=own&m=0.5');
    await expect(new SitePage(page).problems).toHaveText([
      'Own data stay in the page they were loaded into, and none are loaded here; digits is used instead.',
    ]);
    expect((await lab.state()).settings).toMatchObject({ dataset: 'digits', margin: 0.5 });
    const answer = await lab.set({ dataset: 'own' });
    expect(answer).toMatchObject({ type: 'error', code: 'own-not-loaded' });
  });

  test('is put together in one dialog that fits the page, also where that becomes narrow', { tag: '@full' }, async ({
    page,
  }) => {
    const own = new OwnDataDialog(page);
    const lab = await own.open();
    await own.chooseShapes();
    await own.choose(textFile('flowers.csv', flowers()), textFile('empty.png', ''));
    await expect(own.sentences).toHaveCount(1);
    await own.button('Draw').click();
    await own.draw([
      [0.2, 0.2],
      [0.8, 0.2],
    ]);
    for (const width of [1280, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await lab.frames(3);
      expect(await own.root.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
      expect(await own.inked()).toEqual([true, false]);
    }
  });
});
