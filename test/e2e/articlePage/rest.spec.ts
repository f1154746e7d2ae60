// A figure that nobody can see rests, and goes on where it was.
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';

test('scrolled off the screen the figure rests, and comes back to the step it was at', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  const lab = await new Lab(page).open('./?autoplay=0#d=students&sp=20');
  await page.evaluate(() => {
    document.body.style.paddingBottom = '4000px';
  });
  await lab.ask({ type: 'play' });
  await lab.until(({ step }) => step >= 3);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await lab.until(({ status }) => status === 'resting');
  // The step under way may still be drawn.
  const { step } = await settled(lab);
  // At one step a second a late answer still tells a run that goes on from one that has gone on unseen.
  await lab.set({ speed: 1 });
  await page.evaluate(() => scrollTo(0, 0));
  const back = await lab.until((now) => now.step > step);
  expect(back.status).toBe('playing');
  expect(back.step).toBeLessThan(step + 30);
});

test('hidden by its host the figure rests, and goes on when it is shown again', async ({ page, hostAddress }) => {
  const lab = await new Lab(page, { framed: true }).open(hostAddress('iframe', './?figure=lab#d=students&sp=20'));
  await lab.until(({ step }) => step >= 3);
  const display = (value: string) =>
    page.evaluate((value) => document.querySelector('iframe')?.style.setProperty('display', value), value);
  await display('none');
  await lab.until(({ status }) => status === 'resting');
  const { step } = await settled(lab);
  await display('block');
  expect((await lab.until((now) => now.step > step)).status).toBe('playing');
});

/** The state once three answers in a row are of one step. */
async function settled(lab: Lab) {
  let [last, same] = [await lab.state(), 0];
  await expect
    .poll(
      async () => {
        const now = await lab.state();
        same = now.step === last.step ? same + 1 : 0;
        last = now;
        return same;
      },
      { intervals: [150] },
    )
    .toBeGreaterThanOrEqual(3);
  expect(last.status).toBe('resting');
  return last;
}
