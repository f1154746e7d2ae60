// The first ten seconds: the page as a newcomer meets it, untouched.
import { Lab } from './figures/lab';
import { watchOpening } from './figures/opening';
import { expect, test } from './fixtures';
import { SitePage } from './page/sitePage';

test('the page opens on a run of digits that sorts itself, stops at step 40 and offers its ring', {
  tag: '@timing',
}, async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const watched = await watchOpening(page);
  const lab = await new Lab(page).open('./');

  await test.step('within 3 s of loading the first step is drawn', async () => {
    const times = await page.waitForFunction(() => {
      const [mark] = performance.getEntriesByName('triplet-lab:first-step');
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return mark && load.loadEventEnd > 0 && { drawn: mark.startTime, loaded: load.loadEventEnd };
    });
    const { drawn, loaded } = (await times.jsonValue()) as { drawn: number; loaded: number };
    expect(drawn - loaded).toBeLessThan(3_000);
    await expect(lab.stepCount).toHaveText(/step [1-9]/);
  });

  await test.step('what it is about is written on the page', async () => {
    await expect(new SitePage(page).title).toHaveText('How far is far enough?');
    await expect(page.getByText('Distance from the centre is true distance to the anchor.')).toBeVisible();
    expect((await new SitePage(page).paragraphs.allTextContents()).join(' ').length).toBeGreaterThan(800);
  });

  await test.step('it stops by itself and the ring invites the hand a countable number of times', async () => {
    expect(await watched.invitations).toBeLessThanOrEqual(2);
    const { status, recall } = await lab.until((now) => now.step === 40 && now.recallStep === 40);
    expect(status).toBe('paused');
    expect(recall).toBeGreaterThanOrEqual(0.9);
    await expect(lab.says).toContainText('pull the dashed ring');
  });

  await test.step('the first fifteen steps came 0.4 s apart, the later ones ever faster', async () => {
    const shown = await watched.steps();
    const at = new Map(shown.map(({ step, time }) => [step, time]));
    const gaps = Array.from({ length: 14 }, (_, i) => (at.get(i + 2) ?? Number.NaN) - (at.get(i + 1) ?? Number.NaN));
    const seen = gaps.filter(Number.isFinite).sort((a, b) => a - b);
    expect(seen.length).toBeGreaterThanOrEqual(11);
    const usual = seen[Math.floor(seen.length / 2)];
    expect(usual).toBeGreaterThan(350);
    expect(usual).toBeLessThan(450);
    const slow = (at.get(15) ?? Number.NaN) - (at.get(1) ?? Number.NaN);
    // A busy machine does not draw every fast step; the first one drawn from 26 on will do.
    const from = Math.min(...[...at.keys()].filter((step) => step >= 26));
    expect((at.get(40) ?? Number.NaN) - (at.get(from) ?? Number.NaN)).toBeLessThan(slow / 4);
  });

  await test.step('a software renderer never costs the reader the download of the WebGL engine', async () => {
    expect(requests.some((path) => path.includes('cpu.worker'))).toBe(true);
    expect(requests.filter((path) => path.includes('webgl'))).toEqual([]);
    const { backend, engine } = await lab.state();
    expect({ backend, engine }).toEqual({ backend: 'cpu', engine: 'wasm' });
  });
});

test('a reader who wants less motion is shown the first picture and no run', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const lab = await new Lab(page).open('./');
  await expect(lab.button('Play')).toBeEnabled();
  const { status, step } = await lab.state();
  expect({ status, step }).toEqual({ status: 'paused', step: 0 });
  await lab.step(3);
  // No tween: one frame after the numbers, the picture stands where they say.
  const radius = await lab.radius('inner');
  expect(radius).toBeCloseTo((await lab.state()).distances.anchorPositive ?? 0, 6);
});

test.describe('before any script has run', () => {
  // Scripts that may not run are asked for all the same.
  test.use({ javaScriptEnabled: false, allowed: [/^request failed: \S+\.js csp$/] });

  test('what the page is about can be read, in both languages', async ({ page }) => {
    await page.goto('./');
    const site = new SitePage(page);
    await expect(site.title).toContainText('How far is far enough?');
    await expect(site.title).toContainText('多远才算够远？');
    await expect(site.lead).toContainText('by a margin you set');
  });
});
