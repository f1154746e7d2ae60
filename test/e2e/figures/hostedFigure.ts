// A figure as its host drives it: opened by address and spoken to by message. Every wait is for something that was said
// or drawn, never for time.
import type { Locator, Page } from '@playwright/test';
import type { State } from '../../../src/embed/messages';
import type { Settings } from '../../../src/session/settings/settingsTable';
import { expect } from '../fixtures';

export type Message = { readonly type: string } & Readonly<Record<string, unknown>>;
export type Answer = State & { readonly type: string; readonly id?: unknown; readonly code?: string };

declare global {
  interface Window {
    /** What the figure has said, oldest first; on a host page host.js keeps it. */
    received: unknown[];
    /** On a host page, what each of its frames has said. */
    heard: unknown[][];
  }
}

/** A window that speaks to the figure: the page itself, which is its own host, or a page of test/hosts. */
interface Hosting {
  readonly framed: boolean;
  /** Which of the page's frames, from 0; by default the first. */
  readonly place?: number;
}

export class HostedFigure {
  readonly page: Page;
  private readonly framed: boolean;
  private readonly place: number;
  private asked = 0;
  private listens = false;
  /** Whether it stands at the head of the article, with the chapters' figures below. */
  private opensArticle = false;

  constructor(page: Page, { framed, place = 0 }: Hosting = { framed: false }) {
    this.page = page;
    this.framed = framed;
    this.place = place;
  }

  /** Where the figure's elements are. */
  get root(): Pick<Page, 'locator' | 'getByRole' | 'getByLabel' | 'getByText'> {
    if (this.framed) return this.page.frameLocator('iframe').nth(this.place);
    return this.opensArticle ? this.page.locator('#lab') : this.page;
  }

  /** Gives its frame another height, CSS px. */
  async resizeFrame(height: number): Promise<void> {
    const frame = this.page.locator('iframe').nth(this.place);
    await frame.evaluate((element, height) => {
      element.style.height = `${height}px`;
    }, height);
  }

  /** Goes to the address, and keeps what the figure says from its first word on. */
  async goto(address: string): Promise<void> {
    if (!this.framed && !this.listens) {
      await this.page.addInitScript(() => {
        window.received = [];
        window.addEventListener('message', ({ data }) => window.received.push(data));
      });
      this.listens = true;
    }
    this.opensArticle = !/[?&]figure=/.test(address);
    await this.page.goto(address);
  }

  /** Goes there as a new visit, also where nothing but the hash differs from the address before. */
  async visit(address: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.goto(address);
  }

  /** Until the figure has said that it can be spoken to; one with faces draws them first. */
  async isReady(): Promise<void> {
    const ready = async () => (await this.said()).some(({ type }) => type === 'ready');
    const patience = { timeout: 60_000, intervals: [0, 20, 50, 100], message: 'the figure is ready' };
    await expect.poll(ready, patience).toBe(true);
  }

  /** Posts a message and returns what answers it. */
  ask(message: Message): Promise<Answer> {
    const id = message.type === 'preset' ? message.id : `question ${this.asked++}`;
    return this.page.evaluate(
      ({ message, framed, place }) =>
        new Promise<never>((resolve) => {
          const target = framed ? document.querySelectorAll('iframe')[place]?.contentWindow : window;
          const answered = ({ source, data }: MessageEvent) => {
            const answers = ['state', 'error', 'ready', 'picture', 'csv', 'savedState'];
            const isAnswer = answers.includes(data?.type) || data?.engine !== undefined;
            if (source !== target || data?.id !== message.id || !isAnswer) return;
            window.removeEventListener('message', answered);
            resolve(data as never);
          };
          window.addEventListener('message', answered);
          target?.postMessage(message, '*');
        }),
      { message: { app: 'triplet-lab', version: 1, ...message, id }, framed: this.framed, place: this.place },
    );
  }

  state(): Promise<Answer> {
    return this.ask({ type: 'get' });
  }

  /** The figure's `ready`, also where it has been said. */
  hello(): Promise<Answer> {
    return this.ask({ type: 'hello' });
  }

  set(settings: Partial<Settings>): Promise<Answer> {
    return this.ask({ type: 'set', settings });
  }

  /** Everything the figure has said, oldest first. */
  /** Sends these as they are, one after another, and waits for no answer. */
  async sendAll(messages: readonly unknown[]): Promise<void> {
    await this.page.evaluate(
      ([messages, framed]) => {
        const host = window as unknown as { send: (message: unknown) => void };
        for (const message of messages as unknown[]) framed ? host.send(message) : window.postMessage(message, '*');
      },
      [messages, this.framed] as const,
    );
  }

  said(): Promise<(Partial<Answer> & Record<string, unknown>)[]> {
    return this.page.evaluate((place) => (place === 0 ? window.received : window.heard[place]) as never, this.place);
  }

  /** So many pictures later; a frame of the run is drawn in the one after it came. */
  frames(count: number): Promise<void> {
    return this.page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    }, count);
  }

  /** Asks until the answer is as wanted. */
  async until(wanted: (state: Answer) => boolean, timeout = 45_000): Promise<Answer> {
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

  /** Buttons and folds that can be pressed now. */
  get pressable(): Locator {
    return this.root.locator('figure').first().locator('button:enabled:visible, summary:visible');
  }

  get folds(): Locator {
    return this.root.locator('figure summary');
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }
}
