// Opens a page in a situation, does a list of actions to it, and says what went wrong first.
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { HostedFigure } from '../e2e/figures/hostedFigure';
import { collectComplaints } from '../e2e/fixtures';
import { rewriteTexts } from '../e2e/page/textRewriting';
import type { Action } from './actions';
import { faultOnScreen } from './faults';
import { frames, perform } from './perform';
import { addressOf, type Situation } from './situation';

/** ms after which a page that has network and screen must have stopped loading. */
const LOADED = 60_000;

/** What browsers say of a network that is away, and of a message or a page that an action cut off. */
const EXPECTED = [/ERR_INTERNET_DISCONNECTED/, /ERR_ABORTED/, /request elsewhere/];

export interface Fault {
  readonly what: string;
  /** The action it was seen after; −1: none yet. */
  readonly after: number;
}

export async function fuzzPage(
  browser: Browser,
  baseURL: string,
  situation: Situation,
  actions: readonly Action[],
): Promise<Fault | null> {
  const { width, height, scheme, forcedColours, touch, translated } = situation;
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    hasTouch: touch,
    colorScheme: scheme,
    forcedColors: forcedColours ? 'active' : 'none',
  });
  try {
    const complaints = collectComplaints(context, EXPECTED);
    const othersClosed = await stayOnPage(context, new URL(baseURL).origin);
    const page = await context.newPage();
    if (translated) await rewriteTexts(page);
    const figure = new HostedFigure(page);
    await figure.goto(addressOf(situation));
    await figure.isReady();
    // A figure without a run is ready before its code has come.
    await page.getByRole('button').first().waitFor();
    for (const [after, action] of actions.entries()) {
      await perform(page, action);
      await frames(page, 1);
      await othersClosed();
      const what = complaints[0] ?? (await faultOnScreen(page));
      if (what) return { what, after };
    }
    const after = actions.length - 1;
    await perform(page, { do: 'network', online: true });
    await perform(page, { do: 'visibility', visible: true });
    const what = (await stuck(figure)) ?? complaints[0] ?? (await faultOnScreen(page));
    return what ? { what, after } : null;
  } finally {
    await context.close();
  }
}

/** Links to elsewhere lead nowhere, and whatever opens another page has it closed. Returns what waits for that. */
async function stayOnPage(context: BrowserContext, origin: string): Promise<() => Promise<unknown>> {
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
    (route) => route.fulfill({ status: 204 }),
  );
  let first: Page | undefined;
  const closing: Promise<void>[] = [];
  context.on('page', (page) => {
    first ??= page;
    if (page !== first) closing.push(page.close());
  });
  return () => Promise.all(closing);
}

async function stuck(figure: HostedFigure): Promise<string | null> {
  try {
    await figure.until(({ status }) => status !== 'loading', LOADED);
    return null;
  } catch {
    return 'still loading, with network and on screen';
  }
}
