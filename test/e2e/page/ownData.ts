// The dialog in which a reader puts data of one's own together.
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { Lab } from '../figures/lab';
import { expect } from '../fixtures';
import { type MadeFile, shapeFiles } from '../own/ownFiles';

/** A place on the drawing sheet, 0 … 1 from its top left corner. */
type SheetPoint = readonly [x: number, y: number];

export class OwnDataDialog {
  readonly root: Locator;
  private readonly page: Page;

  constructor(page: Page, within: Page | FrameLocator = page) {
    this.page = page;
    this.root = within.getByRole('dialog', { name: 'Your own data' });
  }

  /** Opens the lab with its settings and chooses data of one's own. */
  async open(): Promise<Lab> {
    const lab = await new Lab(this.page).open('./?figure=lab&autoplay=0');
    await lab.openTab('Settings');
    await lab.dataChoice.selectOption('own');
    await expect(this.root).toBeVisible();
    return lab;
  }

  get files(): Locator {
    return this.root.locator('.own-ways input[type=file]:not([webkitdirectory])');
  }

  get folder(): Locator {
    return this.root.locator('.own-ways input[webkitdirectory]');
  }

  /** One sentence for each kind of file that is no good. */
  get sentences(): Locator {
    return this.root.locator('.own-problems').getByRole('listitem');
  }

  /** Why there is nothing to train on yet. */
  get obstacle(): Locator {
    return this.root.locator('#own-fault');
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  get train(): Locator {
    return this.button('Train on these');
  }

  field(name: string): Locator {
    return this.root.getByRole('textbox', { name });
  }

  /** A class, by name, or the card of a table, by its file. */
  region(name: string): Locator {
    return this.root.getByRole('region', { name });
  }

  filesOfClass(name: string): Locator {
    return this.region(`Class ${name}`).locator('input[type=file]');
  }

  /** How many pictures each class has, in words. */
  get counts(): Locator {
    return this.root.locator('.own-count');
  }

  /** What was drawn and added last. */
  get added(): Locator {
    return this.root.getByRole('status').filter({ hasText: 'Added' });
  }

  async choose(...files: readonly MadeFile[]): Promise<void> {
    await this.files.setInputFiles(files as MadeFile[]);
  }

  /** Two classes of eight pictures. */
  async chooseShapes(): Promise<void> {
    await this.choose(...shapeFiles('balls', 8));
    await expect.poll(() => this.classes()).toEqual(['1: 8 pictures']);
    await this.choose(...shapeFiles('bars', 8));
    await expect.poll(() => this.classes()).toEqual(['1: 8 pictures', '2: 8 pictures']);
  }

  /** Each class as shown: its name and what is said of its pictures. */
  async classes(): Promise<string[]> {
    await expect(this.root.locator('.own-reading')).toHaveCount(0);
    return this.root
      .locator('[data-class]')
      .evaluateAll((rows) =>
        rows.map((row) => `${row.querySelector('input')?.value}: ${row.querySelector('.own-count')?.textContent}`),
      );
  }

  /** Two pixels of each picture, red, green, blue and opacity. */
  pixels(): Promise<{ readonly middle: number[]; readonly corner: number[] }[]> {
    return this.root.locator('.own-picture canvas').evaluateAll((all) =>
      (all as HTMLCanvasElement[]).map((canvas) => {
        const pixel = (x: number, y: number) => [...(canvas.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [])];
        return { middle: pixel(16, 16), corner: pixel(1, 1) };
      }),
    );
  }

  /** Drops a file on an element. */
  async drop(target: Locator, { name, buffer }: MadeFile): Promise<void> {
    await target.evaluate(
      (element, { name, bytes }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(bytes)], name));
        element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      { name, bytes: [...buffer] },
    );
  }

  /** Draws a stroke with the mouse. */
  async draw(points: readonly SheetPoint[]): Promise<void> {
    const { sheet } = this;
    await sheet.scrollIntoViewIfNeeded();
    const box = await sheet.boundingBox();
    if (!box) throw new Error('the sheet is not there');
    const [first, ...rest] = points.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const);
    await this.page.mouse.move(...first);
    await this.page.mouse.down();
    for (const point of rest) await this.page.mouse.move(...point);
    await this.page.mouse.up();
  }

  /** Whether there is ink in the upper and in the lower half of the sheet. */
  inked(): Promise<boolean[]> {
    return this.sheet.evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const context = canvas.getContext('2d');
      return [0, height / 2].map((top) => {
        const data = context?.getImageData(0, top, width, height / 2).data ?? new Uint8ClampedArray();
        return data.some((byte, at) => at % 4 === 3 && byte > 0);
      });
    });
  }

  private get sheet(): Locator {
    return this.root.locator('.own-sheet');
  }
}
