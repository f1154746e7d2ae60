// The figure in the frame of any host, driven as its reader and its host drive it.
import type { ElementHandle, Frame, Locator, Page } from '@playwright/test';
import { expect } from '../../fixtures';

interface Heard {
  readonly app?: string;
  readonly type: string;
  readonly id?: string;
  readonly step?: number;
  readonly settings?: { readonly margin: number };
}
type HostWindow = Window & { told: Heard[]; pressed: string[] };

export class Guest {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From now on each page keeps what its frames tell it, and which keys are pressed on it. */
  async listen(): Promise<void> {
    await this.page.addInitScript(() => {
      if (window.top !== window) return;
      const host = window as unknown as HostWindow;
      host.told = [];
      host.pressed = [];
      addEventListener('message', ({ data }) => host.told.push(data));
      addEventListener('keydown', ({ key }) => host.pressed.push(key));
    });
  }

  /** Presses a part of the host's own page. */
  async press(selector: string): Promise<void> {
    await this.page.locator(selector).first().click();
  }

  /** Where the frame is out of sight until a part of the host's page is pressed, that is pressed first. */
  async comeToFrame(first?: string): Promise<void> {
    if (first) await this.press(first);
    await this.page.locator('iframe').scrollIntoViewIfNeeded();
  }

  slide(text: string): Locator {
    return this.page.locator('section', { hasText: text });
  }

  private get frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('figure=lab') && one.parentFrame());
    if (!frame) throw new Error('The host has no frame of a figure yet.');
    return frame;
  }

  private get element(): Promise<ElementHandle<HTMLIFrameElement>> {
    return this.frame.frameElement() as Promise<ElementHandle<HTMLIFrameElement>>;
  }

  told(type: string): Promise<readonly Heard[]> {
    return this.page.evaluate(
      (type) => (window as unknown as HostWindow).told.filter((one) => one?.app === 'triplet-lab' && one.type === type),
      type,
    );
  }

  async isReady(): Promise<void> {
    await expect.poll(async () => (await this.told('ready')).length, { message: 'it is ready' }).toBeGreaterThan(0);
  }

  /** Asks as a host does, and waits for the answer. */
  async ask(message: object): Promise<Heard> {
    const id = `matrix ${Math.random()}`;
    await (await this.element).evaluate((frame, message) => frame.contentWindow?.postMessage(message, '*'), {
      app: 'triplet-lab',
      version: 1,
      id,
      ...message,
    });
    const answered = async () => (await this.told('state')).find((one) => one.id === id) ?? null;
    await expect.poll(answered, { message: 'it answers' }).not.toBeNull();
    return (await answered()) as Heard;
  }

  get ring(): Locator {
    return this.frame.getByRole('slider', { name: /margin/i }).first();
  }

  get root(): Locator {
    return this.frame.locator('html');
  }

  get picture(): Locator {
    return this.frame.locator('figure').first();
  }

  /** How much of the figure its frame does not show, CSS px. */
  hidden(): Promise<number> {
    return this.frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
  }

  scrolled(): Promise<number> {
    return this.page.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
  }

  pressed(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as HostWindow).pressed);
  }

  /** Gives the frame the keyboard, where nothing in it answers to a click. */
  async clickBeside(): Promise<void> {
    await this.frame.locator('.embed-credit').click({ position: { x: 2, y: 2 } });
  }
}
