// The lab as a reader and a host drive it: opened by address, spoken to by message, read off the screen. Every wait is
// for something that was said or drawn, never for time.
import type { Locator, Page } from '@playwright/test';
import type { State } from '../../src/embed/messages';
import type { Settings } from '../../src/session/settings/settingsTable';
import { expect } from './fixtures';

export type Message = { readonly type: string } & Readonly<Record<string, unknown>>;
export type Answer = State & { readonly type: string; readonly id?: unknown; readonly code?: string };

declare global {
  interface Window {
    /** What the figure has said, oldest first; on a host page host.js keeps it. */
    received: unknown[];
  }
}

/** A window that speaks to the figure: the page itself, which is its own host, or a page of test/hosts. */
interface Hosting {
  readonly framed: boolean;
}

/** An item as the stage shows it: what it is said to be, and where it stands, px. */
export interface Seen {
  readonly item: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export class Lab {
  readonly page: Page;
  private readonly framed: boolean;
  private asked = 0;

  constructor(page: Page, { framed }: Hosting = { framed: false }) {
    this.page = page;
    this.framed = framed;
  }

  /** Where the figure's elements are. */
  get root(): Pick<Page, 'locator' | 'getByRole' | 'getByLabel' | 'getByText'> {
    return this.framed ? this.page.frameLocator('iframe') : this.page;
  }

  /** Opens the address and waits for the first picture. */
  async open(address: string): Promise<this> {
    if (!this.framed) {
      await this.page.addInitScript(() => {
        window.received = [];
        window.addEventListener('message', ({ data }) => window.received.push(data));
      });
    }
    await this.page.goto(address);
    await expect(this.stage.or(this.root.locator('.insight-fault'))).toBeVisible();
    return this;
  }

  /** Posts a message and returns what answers it. */
  ask(message: Message): Promise<Answer> {
    const id = message.type === 'preset' ? message.id : `question ${this.asked++}`;
    return this.page.evaluate(
      ({ message, framed }) =>
        new Promise<never>((resolve) => {
          const target = framed ? document.querySelector('iframe')?.contentWindow : window;
          const answered = ({ source, data }: MessageEvent) => {
            const isAnswer = ['state', 'error'].includes(data?.type) || data?.engine !== undefined;
            if (source !== target || data?.id !== message.id || !isAnswer) return;
            window.removeEventListener('message', answered);
            resolve(data as never);
          };
          window.addEventListener('message', answered);
          target?.postMessage(message, '*');
        }),
      { message: { app: 'triplet-lab', version: 1, ...message, id }, framed: this.framed },
    );
  }

  state(): Promise<Answer> {
    return this.ask({ type: 'get' });
  }

  set(settings: Partial<Settings>): Promise<Answer> {
    return this.ask({ type: 'set', settings });
  }

  /** Asks for so many steps and returns the state when they are taken and drawn. */
  async step(count: number, timeout?: number): Promise<Answer> {
    const { step } = await this.state();
    await this.ask({ type: 'step', count });
    const after = await this.until((now) => now.step >= step + count && now.recallStep === now.step, timeout);
    await this.still();
    return after;
  }

  /** Until the picture of a paused run has drawn the last frame and has glided to its scale. */
  async still(): Promise<void> {
    const stage = this.root.locator('.lab-stage');
    const unmoved = (element: Element) =>
      new Promise<boolean>((resolve) => {
        const before = element.querySelector('svg')?.innerHTML;
        let frames = 0;
        requestAnimationFrame(function look() {
          if (++frames < 3) requestAnimationFrame(look);
          else resolve(element.querySelector('svg')?.innerHTML === before);
        });
      });
    await expect.poll(() => stage.evaluate(unmoved), { intervals: [0] }).toBe(true);
  }

  /** So many pictures later; a frame of the run is drawn in the one after it came. */
  frames(count: number): Promise<void> {
    return this.page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    }, count);
  }

  /** Asks until the answer is as wanted. */
  async until(wanted: (state: Answer) => boolean, timeout = 15_000): Promise<Answer> {
    let last = await this.state();
    await expect
      .poll(
        async () => {
          last = await this.state();
          return wanted(last);
        },
        { timeout, intervals: [30, 60, 120, 250], message: 'state as wanted' },
      )
      .toBe(true);
    return last;
  }

  get stage(): Locator {
    return this.root.locator('.stage');
  }

  get items(): Locator {
    return this.root.getByRole('listbox');
  }

  /** Every item of the stage, by arrow key. */
  async walk(): Promise<Seen[]> {
    await this.items.focus();
    const found = new Map<number, Seen>();
    for (;;) {
      await this.page.keyboard.press('ArrowRight');
      const seen = await this.root.locator('.focus-ring').evaluate((mark) => ({
        item: Number(mark.getAttribute('data-item')),
        text: document.querySelector('[role=option]')?.textContent ?? '',
        x: Number(mark.getAttribute('cx')),
        y: Number(mark.getAttribute('cy')),
      }));
      if (found.has(seen.item)) return [...found.values()];
      found.set(seen.item, seen);
    }
  }

  get ring(): Locator {
    return this.root.getByRole('slider', { name: 'Margin ring' });
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** A number of a mark's attribute, as drawn. */
  async drawn(mark: string, attribute: string): Promise<number> {
    return Number(await this.root.locator(mark).getAttribute(attribute));
  }

  async caught(): Promise<number> {
    return this.drawn('.stage-count', 'data-caught');
  }

  async margin(): Promise<number> {
    return Number(await this.ring.getAttribute('aria-valuenow'));
  }
}
