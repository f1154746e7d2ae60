// The article: its contents, its chapters by id, and the card of each chapter.
import type { Locator, Page } from '@playwright/test';
import { CHAPTERS, type ChapterId } from '../../../src/session/page/chapters';
import { Transport } from '../figures/transport';
import { expect } from '../fixtures';

/** Every part of the page that the article adds, besides its chapters. */
export const PARTS_AROUND = ['.contents', '.references', '.closing-buttons'] as const;

export class Article {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens it at a chapter, and waits until it is there and the contents say so. */
  async open(id: ChapterId): Promise<Chapter> {
    await this.page.goto(`./?lang=en&chapter=${id}`);
    const chapter = this.chapter(id);
    await expect(chapter.heading).toBeInViewport();
    await expect(this.current).toHaveText((await chapter.heading.textContent()) ?? '');
    return chapter;
  }

  /** Opens it at its head and waits until the last chapter is there. */
  async openWhole(query = 'lang=en&autoplay=0'): Promise<void> {
    await this.page.goto(`./?${query}`);
    await expect(this.chapter('try-it').heading).toBeAttached();
  }

  /** Lets all that is pinned scroll with the page: what of the rest it covers depends on where the page happens to stand. */
  async unpin(): Promise<void> {
    await this.page.locator('.bar, .chapter-figure').evaluateAll((pinned) => {
      for (const one of pinned as HTMLElement[]) one.style.position = 'static';
    });
  }

  chapter(id: ChapterId): Chapter {
    return new Chapter(this.page, id);
  }

  /** The opening figure, before the first chapter. */
  get opening(): Locator {
    return this.page.locator('#lab');
  }

  get openingStage(): Locator {
    return this.opening.locator('.stage');
  }

  get contents(): Locator {
    return this.page.locator('.contents');
  }

  /** What unfolds the contents. */
  get menu(): Locator {
    return this.contents.locator('summary');
  }

  get links(): Locator {
    return this.contents.getByRole('link');
  }

  /** The entry of the chapter that is on screen. */
  get current(): Locator {
    return this.contents.locator('[aria-current]');
  }

  /** Follows the entry of the menu. */
  async follow(id: ChapterId): Promise<Chapter> {
    await this.menu.click();
    await this.links.nth(CHAPTERS.indexOf(id)).click();
    return this.chapter(id);
  }

  /** Ids of the second headings of chapters and closing, in their order. */
  headingIds(): Promise<string[]> {
    return this.page.locator('.chapter h2').evaluateAll((all) => all.map((one) => one.id));
  }

  /** Places for figures, each of which has its figure when the article is printed. */
  get figurePlaces(): Locator {
    return this.page.locator('.chapter-figure');
  }

  get filledFigurePlaces(): Locator {
    return this.page.locator('.chapter-figure:has(figure)');
  }

  /** What stands where a figure or its picture has still to come. */
  get waiting(): Locator {
    return this.page.locator('.chapter-figure-waits, .stage-wait');
  }

  /** Buttons that can be seen, but for numbers and pictures that can be pressed too, and what is chosen. */
  get visibleButtons(): Locator {
    return this.page
      .locator('button:not(.term-touch, .strategy-choice, [aria-pressed="true"], :has(.picture, canvas))')
      .filter({ visible: true });
  }

  get print(): Locator {
    return this.page.getByRole('button', { name: 'Print the article' });
  }

  /** Where the keyboard is: in which chapter, on what; `lost` where it is nowhere or on nothing that can be seen. */
  focus(): Promise<{ readonly lost: boolean; readonly chapter: string; readonly text: string }> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      const { width, height } = focused?.getBoundingClientRect() ?? { width: 0, height: 0 };
      const lost = focused === null || focused === document.body || width === 0 || height === 0;
      const chapter = focused?.closest('.chapter')?.id.replace(/^chapter-/, '') ?? '';
      return { lost, chapter, text: focused?.textContent ?? '' };
    });
  }
}

export class Chapter {
  readonly id: ChapterId;
  readonly selector: string;
  readonly section: Locator;
  readonly card: Card;

  constructor(page: Page, id: ChapterId) {
    this.id = id;
    this.selector = `#chapter-${id}`;
    this.section = page.locator(this.selector);
    this.card = new Card(this.section.locator('.card').first());
  }

  /** That of the figure that is shown, where figures have cards of their own. */
  get shownCard(): Card {
    return new Card(this.section.locator('.card:visible'));
  }

  get heading(): Locator {
    return this.section.locator(`#chapter-${this.id}-heading`);
  }

  /** What is said when the chapter's link has been copied. */
  get said(): Locator {
    return this.section.locator('.chapter-said');
  }

  /** How far below the top of the window it begins, px. */
  top(): Promise<number> {
    return this.section.evaluate((section) => section.getBoundingClientRect().top);
  }

  /** A figure of the chapter, by id. */
  figure(id: string): Locator {
    return this.section.locator(`figure.${id}`);
  }

  /** Of its figures, the one of this name. */
  tab(name: string): Locator {
    return this.section.locator('.chapter-tabs').getByRole('button', { name, exact: true });
  }

  get transport(): Transport {
    return new Transport(this.section);
  }

  /** Scrolls to where the chapter ends at the foot of the window. */
  async endInView(): Promise<void> {
    await this.section.evaluate((section) => section.scrollIntoView({ block: 'end', behavior: 'instant' }));
  }

  /** Whether the middle of this part is in the window, with nothing of the page over it. */
  isOnTop(part: Locator): Promise<boolean> {
    return part.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  }

  /** Waits until the figure has come in the place of the line that waits for it. */
  async figureHasCome(): Promise<void> {
    await expect(this.section.locator('.chapter-figure-waits, .figure-wait')).toHaveCount(0);
    await expect(this.section.locator('.chapter-figure figure').first()).toBeAttached();
  }
}

/** The prediction that a chapter asks for. */
export class Card {
  readonly root: Locator;

  constructor(root: Locator) {
    this.root = root;
  }

  get answers(): Locator {
    return this.root.getByRole('radio');
  }

  answer(text: string | RegExp): Locator {
    return this.root.getByRole('radio', { name: text });
  }

  get run(): Locator {
    return this.root.locator('.card-run').getByRole('button');
  }

  get progress(): Locator {
    return this.root.getByRole('progressbar');
  }

  /** What is shown once there is something to show. */
  get result(): Locator {
    return this.root.locator('.card-result');
  }

  /** What it says in the end. */
  get verdict(): Locator {
    return this.root.getByRole('status');
  }
}
