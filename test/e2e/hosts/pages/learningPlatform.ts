// The learning platform of test/hosts, and the lesson that it shows in a frame, with the article in a frame of that.
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { Card } from '../../page/article';

interface Told {
  /** Every call, in its order. */
  readonly calls: readonly string[];
  /** Those that the standard does not allow. */
  readonly faults: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

export class LearningPlatform {
  readonly page: Page;
  private readonly host: string;

  /** `host` is any address of the hosts. */
  constructor(page: Page, host: string) {
    this.page = page;
    this.host = host;
  }

  async open(query: string): Promise<void> {
    await this.page.goto(new URL(`lms.html${query}`, this.host).href);
  }

  /** The lesson by itself, with no platform above it. */
  async openLesson(query: string): Promise<void> {
    await this.page.goto(new URL(`lesson/index.html${query}`, this.host).href);
  }

  /** What the platform has kept of an earlier session. */
  async keeps(values: Readonly<Record<string, string>>): Promise<void> {
    await this.page.addInitScript((kept) => sessionStorage.setItem('committed', kept), JSON.stringify(values));
  }

  get lesson(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** What the lesson says of how far the learner is. */
  get says(): Locator {
    return this.lesson.getByRole('status').first();
  }

  card(chapter: string): Card {
    return new Card(this.lesson.frameLocator('iframe').locator(`#chapter-${chapter} .card`));
  }

  /** The learner goes away: the platform closes the lesson. */
  async leave(): Promise<void> {
    await this.page.locator('iframe').evaluate((frame) => frame.remove());
  }

  told(): Promise<Told> {
    return this.page.evaluate(() => (window as unknown as { lms: Told }).lms);
  }

  /** The figure that the article opens with, where the lesson stands alone. */
  get openingFigure(): Locator {
    return this.lesson.locator('.stage').first();
  }
}
