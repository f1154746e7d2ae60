// Themes: the reader's system chooses light or dark, an address or a host may ask for one, and whatever scripts paint has the
// colours of the style sheet.
import type { Page } from '@playwright/test';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { looks } from '../page/theme';

/** Paper and ink, red, green, blue. */
const LIGHT = { paper: [251, 250, 247], ink: [27, 29, 33] };
const DARK = { paper: [21, 23, 26], ink: [236, 234, 228] };
const PROJECTOR = { paper: [255, 255, 255], ink: [0, 0, 0] };

const ADDRESS = './?figure=lab&autoplay=0';

async function expectLooks(page: Page, { paper, ink }: typeof LIGHT, when: string): Promise<void> {
  const wanted = { paper, ink, paperToken: paper, inkToken: ink, stageHasInk: true };
  await expect.poll(() => looks(page, ink), { message: when }).toEqual(wanted);
}

test('the system’s preference chooses light or dark, and a theme that is asked for wins over it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await new Lab(page).open(`${ADDRESS}&theme=dark#d=students`);
  await expectLooks(page, DARK, 'the address asks for dark');

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const themes = [
      ['light', LIGHT],
      ['dark', DARK],
      ['projector', PROJECTOR],
      [undefined, colorScheme === 'dark' ? DARK : LIGHT],
    ] as const;
    for (const [theme, colours] of themes) {
      await page.evaluate((theme) => {
        if (theme) document.documentElement.dataset.theme = theme;
        else delete document.documentElement.dataset.theme;
      }, theme);
      await expectLooks(page, colours, `theme ${theme ?? 'auto'}, system ${colorScheme}`);
    }
  }

  await page.emulateMedia({ colorScheme: 'light' });
  await expectLooks(page, LIGHT, 'no theme is asked for and the system turns light');
});

test('where the reader has forced colours, scripts still read colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await new Lab(page).open(`${ADDRESS}#d=students`);
  const read = async () => {
    const { inkToken, stageHasInk } = await looks(page, DARK.ink);
    return { inkToken, stageHasInk };
  };
  await expect.poll(read).toEqual({ inkToken: DARK.ink, stageHasInk: true });
});
