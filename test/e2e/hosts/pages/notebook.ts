// The notebook of test/hosts: the model that it shares with its kernel, and the cell that shows the widget.
import type { Locator, Page } from '@playwright/test';
import { Tag } from './tag';

interface Model {
  readonly traits: Record<string, unknown>;
  readonly listeners: Readonly<Record<string, ReadonlySet<unknown>>>;
  readonly saved: readonly { readonly at: number; readonly traits: Record<string, unknown> }[];
  set(name: string, value: unknown): void;
}
type NotebookWindow = Window & { readonly model: Model; readonly leave: () => void };

export class Notebook {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** `host` is any address of the hosts, `site` that of the built page; `blob`: the module stands nowhere. */
  async open(host: string, site: string, traits: object, { blob } = { blob: false }): Promise<void> {
    const address = new URL('widget.html', host);
    const module = new URL('anywidget.mjs', site).href;
    const query = { module, traits: JSON.stringify(traits), ...(blob && { blob: '' }) };
    address.search = new URLSearchParams(query).toString();
    await this.page.goto(address.href);
  }

  get cell(): Locator {
    return this.page.locator('#cell');
  }

  get tag(): Tag {
    return new Tag(this.cell.locator('triplet-lab'));
  }

  trait(name: string): Promise<unknown> {
    return this.page.evaluate((name) => (window as unknown as NotebookWindow).model?.traits[name], name);
  }

  /** The reader's Python has set a trait. */
  async set(name: string, value: unknown): Promise<void> {
    await this.page.evaluate(
      ([name, value]) => (window as unknown as NotebookWindow).model.set(name as string, value),
      [name, value],
    );
  }

  /** When a trait was saved, ms of the page's clock. */
  savedAt(trait: string): Promise<number[]> {
    return this.page.evaluate(
      (trait) =>
        ((window as unknown as Partial<NotebookWindow>).model?.saved ?? [])
          .filter(({ traits }) => traits[trait] !== undefined)
          .map(({ at }) => at),
      trait,
    );
  }

  /** Takes the widget away. Resolves to how many listen to the model still. */
  leave(): Promise<number> {
    return this.page.evaluate(() => {
      const { leave, model } = window as unknown as NotebookWindow;
      leave();
      return Object.values(model.listeners).reduce((sum, { size }) => sum + size, 0);
    });
  }
}
