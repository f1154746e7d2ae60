// The figure `lab` besides its picture: what it says, its controls, its timeline, slow motion and table of numbers.
import type { Locator } from '@playwright/test';
import { expect } from '../fixtures';
import type { Answer, Message } from './hostedFigure';
import { openNumbers } from './numbersTable';
import { Stage } from './stage';

export type { Answer, Message } from './hostedFigure';
export type { Line, Point, Ring, RingFrame, Seen } from './stage';

export class Lab extends Stage {
  /** Selector of dialogs, for what looks at parts by selector. */
  static readonly dialogs = 'dialog, [role=dialog]';

  /** Opens the address and waits for the first picture, or for the sentence that says why there is none. */
  async open(address: string): Promise<this> {
    await this.goto(address);
    await this.answers();
    return this;
  }

  override async visit(address: string): Promise<void> {
    await super.visit(address);
    await this.answers();
  }

  /** Until the first picture is there and the figure has said that it can be spoken to, or has said what is wrong. */
  private async answers(): Promise<void> {
    await expect(this.stage.or(this.fault)).toBeVisible();
    const ready = async () =>
      (await this.fault.isVisible()) || (await this.said()).some(({ type }) => type === 'ready');
    await expect.poll(ready, { intervals: [0, 20, 50, 100], message: 'the figure is ready' }).toBe(true);
  }

  /** Asks for so many steps and returns the state when they are taken and drawn. */
  async step(count: number, timeout?: number): Promise<Answer> {
    const { step } = await this.state();
    await this.ask({ type: 'step', count });
    const after = await this.until((now) => now.step >= step + count && now.recallStep === now.step, timeout);
    await this.still();
    return after;
  }

  // The figure and its parts.

  get figure(): Locator {
    return this.root.locator('figure.lab');
  }

  /** Where parts of the lab stand, whole px, one line each; the `charts` too, where they stand beside the picture. */
  async places({ charts }: { readonly charts: boolean }): Promise<string[]> {
    const parts = [
      '.narrator',
      '.triplet-panel',
      '.stage',
      '.ruler',
      '.timeline',
      '.timeline input',
      '.transport',
      '.transport-others .button',
      '.dock .control-slider',
      '.dock .control-number',
      '.rail-tabs',
      ...(charts ? ['.rail-pinned .chart', '.lab-charts', '.lab-charts .chart >> nth=1'] : []),
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

  get charts(): Locator {
    return this.root.locator('.rail-pinned, .lab-charts');
  }

  get caption(): Locator {
    return this.root.locator('.narrator .caption, .narrator .preset-look');
  }

  get slowMotion(): Locator {
    return this.root.getByRole('region', { name: 'Slow motion' });
  }

  /** Pictures, bars or lists that illustrate a part of a step. */
  get slowMotionPicture(): Locator {
    const place = this.root.locator('.slow-picture');
    return place.getByRole('list').or(place.locator('[role=img]')).first();
  }

  get timeline(): Locator {
    return this.root.getByRole('slider', { name: 'Timeline' });
  }

  get timelineSays(): Locator {
    return this.root.locator('.timeline-says');
  }

  /** What the lab says at this moment, in its one place for that. */
  get says(): Locator {
    return this.root.locator('.narrator-said');
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
    return this.root.locator('.insight-fault p');
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

  // The rail.

  /** Opens a tab of the rail, by its name. */
  async openTab(name: string): Promise<void> {
    const tab = this.root.getByRole('tab', { name });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await expect(this.root.getByRole('tabpanel', { name }).locator(':scope > *').first()).toBeVisible();
  }

  /** An example, in the list of them, which is opened if need be. */
  async example(example: string, list = 'Examples'): Promise<Locator> {
    const region = this.root.getByRole('region', { name: list });
    if ((await region.count()) === 0) {
      await this.button(list)
        .or(this.root.getByRole('tab', { name: list }))
        .click();
    }
    return region.getByRole('button', { name: example, exact: true });
  }

  /** What the run trains on, in words. The settings have to be open. */
  get engineLine(): Locator {
    return this.root.getByText(/^Trains on/);
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

  // Numbers.

  /** Opens the table of numbers and waits for its rows, which come after the click. */
  async openTable(): Promise<void> {
    await this.openTab('Export');
    await openNumbers(this.figure);
  }

  /** The table's rows, by name. */
  async table(): Promise<Readonly<Record<string, string>>> {
    await this.openTable();
    const rows = await this.figure
      .locator('details.numbers tbody tr')
      .evaluateAll((all) => all.map((row) => [row.children[0].textContent, row.children[1].textContent]));
    return Object.fromEntries(rows);
  }
}
