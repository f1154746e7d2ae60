// Nothing that axe finds fault with: every figure and the article, in every state, wide and narrow, in light and dark colours.
// A page goes through all states of one figure. `npm test` looks at a sample of them.
import type { Page } from '@playwright/test';
import { test } from '../fixtures';
import { changeScheme, expectAccessible } from '../page/accessibility';
import { VIEWS } from './figureViews';
import type { State, View } from './views';

interface Look {
  readonly figure: keyof typeof VIEWS;
  readonly width: 1280 | 360;
  readonly theme: 'light' | 'dark';
}

/** Of the views of a figure, those of these states; of several of one state, `what`. */
interface Sample extends Look {
  readonly states: readonly (State | string)[];
}

const SAMPLE: readonly Sample[] = [
  { figure: 'lab', width: 1280, theme: 'light', states: ['paused', 'item card', 'links and embed code'] },
  { figure: 'triplet', width: 1280, theme: 'dark', states: ['free points'] },
  { figure: 'equation', width: 1280, theme: 'light', states: ['hinge'] },
  { figure: 'verify', width: 360, theme: 'dark', states: ['paused', 'playing'] },
  { figure: 'scores', width: 360, theme: 'light', states: ['refused numbers'] },
  { figure: 'people', width: 360, theme: 'dark', states: ['no worker'] },
];

for (const { states, ...look } of SAMPLE) {
  test(`axe finds nothing in ${titleOf(look)}: ${states.join(', ')}`, async ({ page }) => {
    await lookAt(
      page,
      look,
      VIEWS[look.figure].filter(({ state, what }) => states.includes(what ?? state)),
    );
  });
}

for (const figure of Object.keys(VIEWS)) {
  for (const width of [1280, 360] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const look = { figure, width, theme };
      test(`axe finds nothing in ${titleOf(look)}, in any state`, { tag: '@full' }, async ({ page }) => {
        test.setTimeout(360_000);
        await lookAt(page, look, VIEWS[figure]);
      });
    }
  }
}

function titleOf({ figure, width, theme }: Look): string {
  return `${figure}, ${width} px, ${theme}`;
}

async function lookAt(page: Page, { width, theme }: Look, views: readonly View[]) {
  await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
  await changeScheme(page, theme);
  for (const { state, what, within, reach } of views) {
    await test.step(what ? `${state}: ${what}` : state, async () => {
      await reach(page);
      await expectAccessible(page, what ?? state, within);
    });
  }
}
