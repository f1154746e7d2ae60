// The link-maker of a page or of a figure in a frame, as its reader finds it.
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expectAccessible } from '../../page/accessibility';

export class LinkMaker {
  readonly opener: Locator;
  readonly dialog: Locator;
  /** The page in the preview. */
  readonly preview: FrameLocator;

  /** `root` is the page, or the frame that the figure stands in. */
  constructor(root: Pick<Page, 'getByRole' | 'frameLocator'> | FrameLocator) {
    this.opener = root.getByRole('button', { name: 'Link or embed…' }).last();
    this.dialog = root.getByRole('dialog');
    this.preview = root.frameLocator('.link-preview iframe');
  }

  text(tab: string): Locator {
    return this.dialog.getByRole('textbox', { name: tab });
  }

  tab(name: string): Locator {
    return this.dialog.getByRole('tab', { name, exact: true });
  }

  /** With what it stands in below a figure. */
  async isAccessible(page: Page, what: string): Promise<void> {
    await expectAccessible(page, `the dialog, ${what}`, ['.link-maker']);
    await expectAccessible(page, `the line below the figure, ${what}`, ['.embed-credit']);
  }
}

/** The embedded figure while it has the whole screen. */
export function wholeScreen(page: Page): Locator {
  return page.locator('.embed:fullscreen');
}

export function stepCount(page: Page): Locator {
  return page.locator('.transport-step');
}
