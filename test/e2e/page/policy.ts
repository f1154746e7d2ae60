// A content policy of the server, beside the page’s own.
import type { Page } from '@playwright/test';

/** The page as a server delivers it that sends this policy along. */
export async function servePolicy(page: Page, policy: string): Promise<void> {
  await page.route(/\/some\/sub\/path\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
}
