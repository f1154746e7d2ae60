// The figure `lab`: its picture read off the screen, its parts by what they are called. What differs between looks of the
// lab (class names, where a number is kept) is known here and nowhere else.
import type { Locator } from '@playwright/test';
import { expect } from '../fixtures';
import { type Answer, HostedFigure, type Message } from './hostedFigure';

export type { Answer, Message } from './hostedFigure';

/** An item as the stage shows it: what it is said to be, and where it stands, px. */
export interface Seen {
  readonly item: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The ring in the frame after a key: keys pressed so far, the margin, the radius in units, different items inside. */
export interface RingFrame {
  readonly keys: number;
  readonly margin: number;
  readonly outer: number;
  readonly caught: number;
}

/** A place on the page, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The rings: `inner` through the positive, `outer` a margin farther. */
export type Ring = 'inner' | 'outer';

/** The two lines from the anchor. */
export type Line = 'positive' | 'negative';

export class Lab extends HostedFigure {
  /** Selectors of parts, for what looks at parts by selector. */
  static readonly dialogs = 'dialog, [role=dialog]';
  static readonly slowMotionPart = 'section.slow';

  /** Opens the address and waits for the first picture, or for the sentence that says why there is none. */
  async open(address: string): Promise<this> {
    await this.goto(address);
    await expect(this.stage.or(this.fault)).toBeVisible();
    return this;
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

  // The figure and its parts.

  get figure(): Locator {
    return this.root.locator('figure.lab');
  }

  /**
   * Where parts of the lab stand, whole px, one line each: picture, ruler and buttons; what is `below` them or beside; and
   * the `charts`, where they are not folded.
   */
  async places({ charts, below }: { readonly charts: boolean; readonly below: boolean }): Promise<string[]> {
    const parts = [
      '.stage',
      '.ruler',
      '.transport',
      '.transport .button:nth-of-type(2)',
      ...(below ? ['.triplet-panel', '.lab-foot'] : []),
      ...(charts ? ['.lab-charts', '.chart >> nth=2', '.chart >> nth=3'] : []),
    ];
    return Promise.all(
      parts.map(async (part) => {
        const box = await this.root.locator(part).first().boundingBox();
        return [part, ...(box ? [box.x, box.y, box.width, box.height].map((px) => Math.round(px)) : [])].join(' ');
      }),
    );
  }

  /** The figure with the frame that tells its height to the host. */
  get frame(): Locator {
    return this.root.locator('.embed');
  }

  get stage(): Locator {
    return this.root.locator('.stage');
  }

  get ruler(): Locator {
    return this.root.locator('.ruler');
  }

  get charts(): Locator {
    return this.root.locator('.lab-charts');
  }

  get caption(): Locator {
    return this.root.locator('figcaption.caption');
  }

  get slowMotion(): Locator {
    return this.root.getByRole('region', { name: 'Slow motion' });
  }

  /** The buttons of the six parts of a step. */
  get slowMotionParts(): Locator {
    return this.root.locator('.slow-phases').getByRole('button');
  }

  /** Pictures, bars or lists that illustrate a part of a step. */
  get slowMotionPicture(): Locator {
    return this.slowMotion.getByRole('list').or(this.slowMotion.locator('[role=img]')).first();
  }

  get timeline(): Locator {
    return this.root.getByRole('slider', { name: 'Timeline' });
  }

  get timelineSays(): Locator {
    return this.root.locator('.timeline-says');
  }

  /** Marks of the charts with the given words. */
  chartMark(text: string): Locator {
    return this.root.locator('.chart-events', { hasText: text }).first();
  }

  get preset(): Locator {
    return this.root.locator('.preset-look');
  }

  /** “step 12”, and beside it how the run goes. */
  get stepCount(): Locator {
    return this.root.locator('.transport-step');
  }

  /** Until the step on screen has changed so many times. */
  shownSteps(count: number): Promise<void> {
    return this.stepCount.evaluate(
      (element, count) =>
        new Promise<void>((done) => {
          let left = count;
          new MutationObserver((_, observer) => {
            if (--left > 0) return;
            observer.disconnect();
            done();
          }).observe(element, { subtree: true, childList: true, characterData: true });
        }),
      count,
    );
  }

  get runState(): Locator {
    return this.root.locator('.transport-state');
  }

  /** State and numbers as a screen reader is told them. */
  get spoken(): Locator {
    return this.root.locator('p[aria-live=polite]').first();
  }

  /** The dialog of one item, whatever is written in it. */
  get itemCard(): Locator {
    return this.root.locator('.item-card');
  }

  /** What is written beside the pointer. */
  get hoverText(): Locator {
    return this.root.locator('.stage-hover');
  }

  /** How much of the space a map shows: “keeps 80%”. */
  get keptShare(): Locator {
    return this.root.locator('.kept');
  }

  get renderingNote(): Locator {
    return this.root.locator('.rendering');
  }

  // What the lab says when something special happens.

  get fault(): Locator {
    return this.root.locator('.insight-fault');
  }

  get notice(): Locator {
    return this.root.locator('.insight-notice');
  }

  /** Milliseconds from posting a message to the figure to its notice, on the page's own clock. */
  noticeTime(message: Message): Promise<number> {
    return this.page.evaluate(
      (message) =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          new MutationObserver((_, observer) => {
            if (!document.querySelector('.insight-notice')) return;
            observer.disconnect();
            resolve(performance.now() - start);
          }).observe(document, { subtree: true, childList: true });
          window.postMessage({ app: 'triplet-lab', version: 1, ...message }, '*');
        }),
      message,
    );
  }

  get packed(): Locator {
    return this.root.locator('.insight-packed');
  }

  get collapsed(): Locator {
    return this.root.locator('.insight-collapsed');
  }

  get twist(): Locator {
    return this.root.locator('.insight-twist');
  }

  /** Everything that the lab could complain of: faults, notices, problems of the address. */
  get complaints(): Locator {
    return this.root.locator('.insight-notice, .insight-fault, .problems');
  }

  // Controls.

  field(name: string): Locator {
    return this.root.getByRole('textbox', { name });
  }

  slider(name: string): Locator {
    return this.root.getByRole('slider', { name, exact: true });
  }

  get dataChoice(): Locator {
    return this.root.locator('.data-control select');
  }

  /** Buttons, fields and lists of the lab that can be seen. */
  get controls(): Locator {
    return this.figure.locator('button:visible, input:visible, select:visible');
  }

  /** What can be pressed to light up a term of the loss in the picture. */
  term(name: 'anchorPositive' | 'anchorNegative'): Locator {
    return this.figure.locator(`[data-touches="${name}"]`);
  }

  /** The term that is lit in the whole figure. */
  async expectLit(name: string | null): Promise<void> {
    if (name === null) await expect(this.figure).not.toHaveAttribute('data-term');
    else await expect(this.figure).toHaveAttribute('data-term', name);
  }

  // The three items of the followed triplet.

  /** The pictures in the panel of the triplet, anchor first. */
  get tripletPictures(): Locator {
    return this.root.getByRole('region', { name: 'The followed triplet' }).locator('[role="img"]');
  }

  // The picture.

  get items(): Locator {
    return this.root.getByRole('listbox');
  }

  get ring(): Locator {
    return this.root.getByRole('slider', { name: 'Margin ring' });
  }

  async margin(): Promise<number> {
    return Number(await this.ring.getAttribute('aria-valuenow'));
  }

  /** Rings that are drawn; none in a map of more than two dimensions. */
  get rings(): Locator {
    return this.root.locator('.ring-inner, .ring-outer');
  }

  get globe(): Locator {
    return this.root.locator('.globe');
  }

  /** The first line of longitude, as a path. */
  globeMeridian(): Promise<string | null> {
    return this.globe.locator('path').first().getAttribute('d');
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

  /** Presses arrow keys until the item has the focus; at most so many. */
  async walkTo(item: number, presses: number): Promise<void> {
    await this.items.focus();
    for (let i = 0; i < presses && (await this.focusedItem()) !== item; i++) {
      await this.page.keyboard.press('ArrowRight');
    }
    expect(await this.focusedItem()).toBe(item);
  }

  /** The item that the keyboard has reached. */
  private async focusedItem(): Promise<number | null> {
    const mark = this.root.locator('.focus-ring');
    return (await mark.count()) > 0 ? Number(await mark.getAttribute('data-item')) : null;
  }

  /** Different items inside the outer ring, as the stage counts them. */
  caught(): Promise<number> {
    return this.drawn('.stage-count', 'data-caught');
  }

  /** Radius of a ring as drawn, px. */
  radiusDrawn(ring: Ring): Promise<number> {
    return this.drawn(`.ring-${ring}`, 'r');
  }

  /** Radius of a ring as written on it, in units of distance. */
  radius(ring: Ring): Promise<number> {
    return this.drawn(`.ring-${ring}`, 'data-radius');
  }

  /** Where the anchor stands, px of the stage. */
  async centre(): Promise<Point> {
    return { x: await this.drawn('.ring-inner', 'cx'), y: await this.drawn('.ring-inner', 'cy') };
  }

  /** px per unit of distance, from the circles that bear a number. */
  async scale(): Promise<number> {
    const ticks = await this.root.locator('.distance-tick').evaluateAll((marks) =>
      marks.map((mark) => ({
        value: Number(mark.querySelector('text')?.textContent),
        r: Number(mark.querySelector('circle')?.getAttribute('r')),
      })),
    );
    const { value, r } = ticks[ticks.length - 1];
    return r / value;
  }

  /** px per unit of distance, from the ring through the positive: for a picture that moves meanwhile. */
  async scaleOfRing(): Promise<number> {
    return (await this.radiusDrawn('inner')) / (await this.radius('inner'));
  }

  /** Both ends of a line from the anchor, px of the stage. */
  async line(line: Line): Promise<readonly [Point, Point]> {
    const [x1, y1, x2, y2] = await Promise.all(['x1', 'y1', 'x2', 'y2'].map((end) => this.drawn(`.line-${line}`, end)));
    return [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ];
  }

  /** px. */
  lineWidth(line: Line): Promise<number> {
    return this.root
      .locator(`.line-${line}`)
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).strokeWidth));
  }

  /** The distances written on the lines. */
  lineNumbers(): Promise<string[]> {
    return this.root.locator('.pill text').allTextContents();
  }

  get arrows(): Locator {
    return this.root.locator('.followed-arrows .vector');
  }

  /** Where training pulls the three. */
  get pulls(): Locator {
    return this.root.locator('.followed-arrows .vector:not(.vector-dotted)');
  }

  /** Where the last step took them. */
  get wentTo(): Locator {
    return this.root.locator('.followed-arrows .vector-dotted');
  }

  get arrowsNote(): Locator {
    return this.root.locator('.arrows-note');
  }

  /** The ruler as drawn: its axis, the margin's band and the bar that is as long as the loss; px of the ruler. */
  async rulerDrawn(): Promise<{
    readonly zero: number;
    readonly scale: number;
    readonly band: { readonly x: number; readonly width: number };
    readonly bar: number;
  }> {
    const ticks = await this.ruler.locator('.chart-axis').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const text = mark.querySelector('text')?.textContent;
        return text ? [{ value: Number(text), x: Number(mark.querySelector('line')?.getAttribute('x1')) }] : [];
      }),
    );
    const [first, last] = [ticks[0], ticks[ticks.length - 1]];
    const scale = (last.x - first.x) / (last.value - first.value);
    const bar = (await this.root.locator('.ruler-bar').count()) > 0 ? await this.drawn('.ruler-bar', 'width') : 0;
    return {
      zero: first.x - first.value * scale,
      scale,
      band: { x: await this.drawn('.ruler-band', 'x'), width: await this.drawn('.ruler-band', 'width') },
      bar,
    };
  }

  /** Middle of the ring's handle, px of the page. */
  async handle(): Promise<Point> {
    const box = await this.ring.boundingBox();
    if (!box) throw new Error('the ring has no handle');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** From now on keeps what the next frame after each key on the ring shows; several keys may fall into one frame. */
  async watchRing(): Promise<() => Promise<readonly RingFrame[]>> {
    await this.page.evaluate(() => {
      const frames: RingFrame[] = [];
      let keys = 0;
      Object.assign(window, { ringFrames: frames });
      const number = (mark: string, name: string) => Number(document.querySelector(mark)?.getAttribute(name));
      document.querySelector('.ring-handle')?.addEventListener('keydown', () => {
        keys++;
        requestAnimationFrame(() =>
          frames.push({
            keys,
            margin: number('.ring-handle', 'aria-valuenow'),
            outer: number('.ring-outer', 'data-radius'),
            caught: number('.stage-count', 'data-caught'),
          }),
        );
      });
    });
    return () => this.page.evaluate(() => (window as unknown as { ringFrames: RingFrame[] }).ringFrames);
  }

  /** A place on the stage that is away from its items, scrolled to the middle of the window; px of the page. */
  async placeOnStage(): Promise<Point> {
    await this.stage.evaluate((stage) => stage.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const box = await this.stage.boundingBox();
    if (!box) throw new Error('there is no stage');
    return { x: box.x + box.width * 0.2, y: box.y + box.height * 0.3 };
  }

  // Numbers.

  /** Opens the table of numbers and waits for its rows, which come after the click. */
  async openTable(): Promise<void> {
    const details = this.figure.locator('details.numbers');
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    await expect(details.locator('tbody tr').first()).toBeVisible();
  }

  /** The table's rows, by name. */
  async table(): Promise<Readonly<Record<string, string>>> {
    await this.openTable();
    const rows = await this.figure
      .locator('details.numbers tbody tr')
      .evaluateAll((all) => all.map((row) => [row.children[0].textContent, row.children[1].textContent]));
    return Object.fromEntries(rows);
  }

  /** A number of a mark's attribute, as drawn. */
  private async drawn(mark: string, attribute: string): Promise<number> {
    return Number(await this.root.locator(mark).getAttribute(attribute));
  }
}
