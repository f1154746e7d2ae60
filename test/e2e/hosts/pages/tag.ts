// An element `<triplet-lab>` in a page of test/hosts, as its host's scripts have it.
import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Settings } from '../../../../src/session/settings/settingsTable';
import { Card } from '../../page/article';

interface Taken {
  readonly step: number;
  readonly loss: number | null;
  readonly settings: Settings;
}

type Element = HTMLElement & {
  readonly ready: Promise<unknown>;
  readonly settings: Settings | null;
  set(settings: Partial<Settings>): Promise<{ settings: Settings }>;
  step(count: number): Promise<Taken>;
  play(): Promise<{ status: string }>;
  pause(): Promise<{ status: string }>;
};

export class Tag {
  readonly element: Locator;

  /** All elements of a page that it was opened with, once they are ready; they load as they come into view. */
  static async all(page: Page): Promise<Tag[]> {
    const tags = (await page.locator('triplet-lab').all()).map((element) => new Tag(element));
    for (const tag of tags) {
      await tag.element.scrollIntoViewIfNeeded();
      await tag.isReady();
    }
    return tags;
  }

  /** Opens the page with this markup. `host` is any address of the hosts, `page` that of the built page. */
  static async open(page: Page, host: string, site: string, html: string): Promise<Tag[]> {
    const address = new URL('tag.html', host);
    address.search = new URLSearchParams({ script: new URL('embed.js', site).href, html }).toString();
    await page.goto(address.href);
    return Tag.all(page);
  }

  constructor(element: Locator) {
    this.element = element;
  }

  async isReady(): Promise<void> {
    await this.element.evaluate(async (element: Element) => {
      await customElements.whenDefined('triplet-lab');
      await element.ready;
    });
  }

  get frame(): Locator {
    return this.element.locator('iframe');
  }

  get inside(): FrameLocator {
    return this.element.frameLocator('iframe');
  }

  /** The root of the page in the frame, which says theme and language. */
  get root(): Locator {
    return this.inside.locator('html');
  }

  /** The first control of the margin: in the lab its ring. */
  get margin(): Locator {
    return this.inside.getByRole('slider', { name: /margin/i }).first();
  }

  card(chapter: string): Card {
    return new Card(this.inside.locator(`#chapter-${chapter} .card`));
  }

  figure(id: string): Locator {
    return this.inside.locator(`figure.${id}`);
  }

  /** Clicks where nothing answers, so that the frame has the keyboard. */
  async clickBeside(): Promise<void> {
    await this.inside.locator('.embed-credit').click({ position: { x: 2, y: 2 } });
  }

  /** Whether all of the figure is seen without scrolling in the frame. */
  fits(): Promise<boolean> {
    return this.root.evaluate(
      ({ scrollHeight, clientHeight }) => scrollHeight > 100 && scrollHeight - clientHeight <= 1,
    );
  }

  settings(): Promise<Settings | null> {
    return this.element.evaluate((element: Element) => element.settings);
  }

  write(attribute: string, text: string | null): Promise<void> {
    return this.element.evaluate(
      (element, [attribute, text]) =>
        text === null ? element.removeAttribute(attribute) : element.setAttribute(attribute, text),
      [attribute, text] as const,
    );
  }

  step(count: number): Promise<Taken> {
    return this.element.evaluate((element: Element, count) => element.step(count), count);
  }

  order(order: 'play' | 'pause'): Promise<{ status: string }> {
    return this.element.evaluate((element: Element, order) => element[order](), order);
  }

  /** What any other of its methods answers, or how it is refused. */
  call(method: string, argument?: unknown): Promise<unknown> {
    return this.element.evaluate(
      (element, [method, argument]) =>
        (element as unknown as Record<string, (argument?: unknown) => Promise<unknown>>)
          [method](argument)
          .catch(({ code, key, message }) => ({ code, key, message })),
      [method, argument] as const,
    );
  }

  /** What setting them answers, or how it is refused. */
  set(settings: Partial<Settings>): Promise<object> {
    return this.element.evaluate(
      (element: Element, settings) => element.set(settings).catch(({ code, key, message }) => ({ code, key, message })),
      settings,
    );
  }
}

/** What the events of a type have told so far, from all elements. */
export function heard(page: Page, type: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (type) =>
      (window as unknown as { events: [string, Record<string, unknown>][] }).events
        .filter(([one]) => one === type)
        .map(([, detail]) => detail),
    type,
  );
}
