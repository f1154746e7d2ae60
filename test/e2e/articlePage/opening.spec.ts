// The first ten seconds: the page as a newcomer meets it, untouched.
import { Lab } from '../figures/lab';
import { watchOpening } from '../figures/opening';
import { expect, test } from '../fixtures';
import { OpeningBeats } from '../page/openingBeats';
import { SitePage } from '../page/sitePage';
import { Speech } from '../page/speech';

test('the page opens on a run of digits that sorts itself, stops at step 15 and offers its ring', {
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

  await test.step('what it is about is written on the page, in words that are explained', async () => {
    await expect(new SitePage(page).title).toHaveText('How far is far enough?');
    const beats = new OpeningBeats(page);
    await expect(beats.figure).toContainText(
      'From the centre to the middle of a picture is its true distance to the anchor.',
    );
    expect(await beats.words()).not.toMatch(/mined|all valid|batch|auc|recall|threshold/);
  });

  await test.step('it stops by itself and the ring invites the hand a countable number of times', async () => {
    expect(await watched.invitations).toBeLessThanOrEqual(2);
    const { status } = await lab.until((now) => now.step === 15 && now.recallStep === 15);
    expect(status).toBe('paused');
    await new OpeningBeats(page).expectBeat('Your turn');
  });

  await test.step('its steps came 0.4 s apart', async () => {
    const shown = await watched.steps();
    const at = new Map(shown.map(({ step, time }) => [step, time]));
    const gaps = Array.from({ length: 14 }, (_, i) => (at.get(i + 2) ?? Number.NaN) - (at.get(i + 1) ?? Number.NaN));
    const seen = gaps.filter(Number.isFinite).sort((a, b) => a - b);
    expect(seen.length).toBeGreaterThanOrEqual(11);
    const usual = seen[Math.floor(seen.length / 2)];
    expect(usual).toBeGreaterThan(350);
    expect(usual).toBeLessThan(450);
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
  const beats = new OpeningBeats(page);
  await expect(beats.button('Play')).toBeEnabled();
  const { status, step } = await lab.state();
  expect({ status, step }).toEqual({ status: 'paused', step: 0 });
  await expect(beats.caption).toHaveText('Paused: your system asks for less motion. Press “Next”.');
  await lab.step(3);
  // No tween: one frame after the numbers, the picture stands where they say.
  const radius = await lab.radius('inner');
  expect(radius).toBeCloseTo((await lab.state()).distances.anchorPositive ?? 0, 6);
  await beats.button('Next').click();
  await beats.expectBeat('Your turn');
  const after = await lab.until((now) => now.step >= 15 && now.recallStep === now.step);
  expect(after).toMatchObject({ status: 'paused', step: 15 });
});

test('five beats are told by mouse: the ring is pulled, the digits are driven out, zooming is forbidden', async ({
  page,
}) => {
  const lab = await new Lab(page).open('./?autoplay=0');
  const beats = new OpeningBeats(page);
  await beats.expectBeat('Three pictures');
  await beats.button('Next').click();
  await beats.expectBeat('Your turn');

  await test.step('a word with a definition opens it in place', async () => {
    await beats.button('loss').click();
    await expect(beats.figure.getByRole('note')).toContainText('training makes smaller');
    await page.keyboard.press('Escape');
    await expect(beats.figure.getByRole('note')).toHaveCount(0);
    await expect(beats.button('loss')).toBeFocused();
  });

  await test.step('pulled outward, the ring swallows digits, and training drives them out', async () => {
    // The run has its steps before the picture has glided to their scale.
    await lab.still();
    const told = await beats.listen();
    const { x, y, width, height } = (await beats.ring.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 145, y + height / 2, { steps: 8 });
    await page.mouse.up();
    await beats.expectBeat('It mostly zoomed');
    expect((await told()).filter((text) => /^You asked for more: .*Your ring swallowed/.test(text))).not.toEqual([]);
    await expect.poll(async () => (await lab.state()).settings.margin).toBeGreaterThan(0.5);
    await expect.poll(() => beats.inside()).toBeLessThanOrEqual(2);
    await expect(beats.caption).toContainText('how often the nearest neighbour matches');
    await expect(beats.figure).toContainText('Your ring was here.');
  });

  await test.step('forbidden to zoom, it plays on the circle', async () => {
    await beats.button('Forbid zooming').click();
    await beats.expectBeat('On the circle');
    await lab.until(({ status, settings }) => status === 'playing' && settings.normalize);
    await expect(beats.figure).toContainText('so all stand on this circle');
  });

  await test.step('a digit that is drawn lands, and stays while training goes on', async () => {
    await beats.button('Or take a 7').click();
    await expect(beats.guest).toBeVisible();
    await expect(beats.landing).toContainText('from the anchor');
    await beats.sheet.scrollIntoViewIfNeeded();
    await beats.button('Same start').click();
    await expect(beats.guest).toBeVisible();
    await beats.button('Clear').click();
    await expect(beats.guest).toHaveCount(0);
  });

  await test.step('and leads on: to chapter 1, or into the lab with this run', async () => {
    await expect(beats.figure.getByRole('link', { name: 'Now faces' })).toBeVisible();
    await beats.button('Open the lab').click();
    await expect(beats.lab).toBeVisible();
    await lab.until(({ settings }) => settings.normalize);
    await page.getByRole('button', { name: 'Tell it from the beginning' }).click();
    await beats.expectBeat('Three pictures');
  });
});

test('five beats are told by keyboard, each announced once', { tag: '@full' }, async ({ page }) => {
  const speech = await Speech.of(page);
  await new Lab(page).open('./?autoplay=0');
  const beats = new OpeningBeats(page);
  const press = async (name: string) => {
    await beats.button(name).focus();
    await page.keyboard.press('Enter');
  };
  await expect(beats.said).toContainText('Three pictures.');
  await press('Next');
  await expect(beats.said).toContainText('Your turn.');
  await beats.ring.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
  await beats.expectBeat('It mostly zoomed');
  await expect(beats.said).toContainText('It mostly zoomed.');
  const said = await speech.said();
  for (const beat of ['Your turn.', 'You asked for more.', 'It mostly zoomed.']) {
    expect(
      said.filter((text) => text.includes(beat)),
      beat,
    ).toHaveLength(1);
  }
  await press('Forbid zooming');
  await expect(beats.said).toContainText('On the circle.');
  await press('Back');
  await beats.expectBeat('It mostly zoomed');
  await expect(beats.caption).toContainText('nearest neighbour');
});

test('an address with settings that the beats do not know opens the lab in their place', async ({ page }) => {
  await new Lab(page).open('./?autoplay=0#d=students');
  const beats = new OpeningBeats(page);
  await expect(beats.lab).toBeVisible();
  await page.getByRole('button', { name: 'Tell it from the beginning' }).click();
  await beats.expectBeat('Three pictures');
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
