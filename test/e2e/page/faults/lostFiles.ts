// A network or a server that does not give some files of the built page, for as long as a test wants.
import type { Page } from '@playwright/test';

/** What a browser says of such a file by itself. */
export const LOSS_COMPLAINTS = [
  /^request failed: \S+\/(assets\/|\S*\?)/,
  /^request failed: \S+ net::ERR_(FAILED|INTERNET_DISCONNECTED|ABORTED)/,
  /^status (404|503): /,
  /^console error: Failed to load resource/,
  /^console error: (Failed to load module script|Refused to apply style)/,
];

/** `abort`: the connection breaks; `page`: a server answers with its page, status 200, as many do where a file is gone. */
export type Loss = 'abort' | '404' | 'page' | '503';

export interface LossOptions {
  readonly how?: Loss;
  /** Only so many requests; by default all until `end`. */
  readonly times?: number;
}

/** Loses requests for files whose name matches. Returns how to end it, and how many were lost. */
export async function loseFiles(
  page: Page,
  name: RegExp,
  { how = 'abort', times = Number.POSITIVE_INFINITY }: LossOptions = {},
) {
  let lost = 0;
  let ended = false;
  await page.context().route(
    ({ pathname }) => pathname.includes('/assets/') && name.test(pathname.split('/').at(-1) ?? ''),
    async (route) => {
      if (ended || lost >= times) return route.fallback();
      lost++;
      if (how === 'abort') return route.abort();
      if (how === 'page')
        return route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Hello</p>' });
      return route.fulfill({ status: Number(how), contentType: 'text/plain', body: 'Not here' });
    },
  );
  return {
    end: () => {
      ended = true;
    },
    lost: () => lost,
  };
}

/** From now on the address of the page itself is that of another build, whose files have other names. */
export async function publishAnotherBuild(page: Page): Promise<void> {
  await page.context().route(
    ({ pathname }) => pathname.endsWith('/path/'),
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/(assets\/[\w.-]+-)[\w-]{8}\.(js|css)/g, '$1Newer678.$2');
      await route.fulfill({ response, body });
    },
  );
}
