// Where the reader's system sets the colours: marks that are nothing but a colour keep it, and what is chosen still shows.
import { FIGURE_IDS } from '../figures/ids';
import { expect, test } from '../fixtures';
import { choicesLost, coloursLost, markColours } from '../page/forcedColors';
import { open, takeSteps } from './views';

/** Of these, `npm test` looks at those whose marks are boxes filled with a colour. */
const SAMPLE = ['people', 'mining'];
/** These train nothing. */
const STILL = ['triplet', 'scores', 'equation', 'people', 'scale', 'fairness', 'angles', 'margins'];

for (const figure of FIGURE_IDS) {
  test(`nothing is lost in ${figure} where the system sets the colours`, {
    tag: SAMPLE.includes(figure) ? [] : '@full',
  }, async ({ page }) => {
    await open(page, `./?figure=${figure}&autoplay=0#d=students`);
    if (!STILL.includes(figure)) await takeSteps(page);
    // The faces of `people` take a while to come.
    await expect.poll(() => markColours(page)).toBeGreaterThanOrEqual(SAMPLE.includes(figure) ? 1 : 0);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await coloursLost(page)).toEqual([]);
    expect(await choicesLost(page)).toEqual([]);
  });
}
