// Files that a reader brings along and that are no good: each gets its sentence, and what is good stays.
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { OwnDataDialog } from '../page/ownData';
import { type MadeFile, png, shapeFiles, textFile, writeFolder } from './ownFiles';

// Ten thousand files and 200 MB are not for keeping.
test.afterEach(() => {
  for (const made of ['large', 'many']) rmSync(test.info().outputPath(made), { recursive: true, force: true });
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
      'of one colour',
      { ...textFile('paper.png', ''), buffer: png(40, 40, () => [250, 250, 250]) },
      /^In the square middle.*one even brightness; left out: “paper.png”\.$/,
    ],
    ['a photograph of a phone', textFile('IMG_1.HEIC', 'x'), /^HEIC files cannot be read here.*“IMG_1.HEIC”\.$/],
    [
      'a table with a hole',
      textFile('hole.csv', 'a,label\n1,x\n,y'),
      /^“hole.csv”, line 3: the cell under “a” is missing\.$/,
    ],
  ];

  test('gets one sentence, and the good ones stay', async ({ page }) => {
    const own = new OwnDataDialog(page);
    await own.open();
    await own.chooseShapes();
    for (const [what, file, sentence] of BAD) {
      await test.step(what, async () => {
        await own.choose(file);
        await expect(own.sentences).toHaveText([sentence]);
        expect(await own.classes()).toEqual(['1: 8 pictures', '2: 8 pictures']);
      });
    }
    expect(await page.title()).not.toBe('run');
    // All of them at once, with a good one among them; two of one kind are one sentence.
    await own.choose(...BAD.map(([, file]) => file), ...shapeFiles('balls', 1));
    await expect.poll(() => own.classes()).toEqual(['1: 8 pictures', '2: 8 pictures', '3: 1 picture, 3 more needed']);
    await expect(own.sentences).toHaveCount(BAD.length - 1);
    await expect(own.sentences.filter({ hasText: 'SVG can' })).toContainText('“logo.svg”, “logo.png”');
    await own.button('Dismiss').click();
    await expect(own.sentences).toHaveCount(0);
  });

  test('of 200 MB is not opened, and a folder of 10,000 is refused whole', { tag: '@full' }, async ({ page }) => {
    const own = new OwnDataDialog(page);
    await own.open();
    await own.chooseShapes();
    const root = test.info().outputPath('large');
    const huge = join(root, 'huge.png');
    mkdirSync(root, { recursive: true });
    writeFileSync(
      huge,
      png(1, 1, () => [0, 0, 0]),
    );
    truncateSync(huge, 200e6);
    await own.files.setInputFiles(huge);
    await expect(own.sentences).toHaveText([/^Larger than 20 MB.*“huge.png”\.$/]);
    const many = test.info().outputPath('many');
    writeFolder(
      many,
      Array.from({ length: 10_000 }, (_, at) => [`many/${at}.png`, Buffer.alloc(0)] as const),
    );
    await own.folder.setInputFiles(many);
    await expect(own.sentences).toHaveText([/^More than 2,?000 pictures are too many.*none of these were added\.$/]);
    expect(await own.classes()).toEqual(['1: 8 pictures', '2: 8 pictures']);
  });

  test('one class, or one picture a class, is not enough to train on', async ({ page }) => {
    const own = new OwnDataDialog(page);
    await own.open();
    const fault = own.obstacle;
    await own.choose(...shapeFiles('balls', 8));
    await expect.poll(() => own.classes()).toEqual(['1: 8 pictures']);
    await expect(fault).toHaveText(/^Two classes are needed/);
    await expect(own.train).toBeDisabled();
    await own.choose(...shapeFiles('bars', 1));
    await expect(fault).toHaveText(/^Each class needs at least 4, .* but “2” has 1\.$/);
    await expect(own.train).toBeDisabled();
  });

  test('that the browser turns to noise is left out, and drawing is offered', async ({ page }) => {
    // As browsers do that protect against fingerprinting: what is read of a canvas is not what was drawn.
    const noise = `{
      const read = OffscreenCanvasRenderingContext2D.prototype.getImageData;
      OffscreenCanvasRenderingContext2D.prototype.getImageData = function (...area) {
        const pixels = read.apply(this, area);
        pixels.data.forEach((_, at) => { pixels.data[at] = (at * 7919) % 256; });
        return pixels;
      };
    }`;
    await page.route(/pictureReader/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: noise + (await response.text()) });
    });
    const own = new OwnDataDialog(page);
    await own.open();
    await own.choose(...shapeFiles('balls', 5));
    await expect(own.sentences).toHaveText([
      /^This browser protects against fingerprinting.*“balls-0.png”.* and 2 more\. Draw instead, bring a table/,
    ]);
    expect(await own.classes()).toEqual([]);
  });
});
