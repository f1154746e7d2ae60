// What a screen reader says: one sentence after each thing that the reader does, and nothing while numbers run.

import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { Article } from '../page/article';
import { Speech } from '../page/speech';
import { VIEWS } from './figureViews';
import { shownStep } from './views';

const STEPS = 150;

test('the first drag, playing, a pause and a preset each say one sentence, and nothing is said while it trains', async ({
  page,
}) => {
  const speech = await Speech.of(page);
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0&lang=en#d=students&sp=1000');
  expect(
    (await speech.said()).filter((text) => !text.startsWith('The page is being loaded')),
    'by itself',
  ).toEqual([]);
  const saysOnce = async (what: string, sentence: RegExp) => {
    expect(await speech.until(sentence), what).toHaveLength(1);
  };

  await test.step('the first drag', async () => {
    await lab.still();
    const { x, y } = await lab.handle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const pulled of [10, 20, 40]) await page.mouse.move(x + pulled, y);
    await page.mouse.up();
    expect(await lab.margin()).toBeGreaterThan(0.2);
    await saysOnce('the first drag', /different items inside the ring\.$/);
  });

  await test.step('playing', async () => {
    await page.getByRole('button', { name: 'Play' }).click();
    await saysOnce('playing', /^Training/);
    const { step } = await lab.state();
    await lab.until((state) => state.step > step + STEPS, 60_000);
    expect(await speech.said(), 'while it trains').toEqual([]);
  });

  await test.step('a pause', async () => {
    await page.getByRole('button', { name: 'Pause' }).click();
    await saysOnce('a pause', /^Paused\. Step \d+\./);
  });

  await test.step('a preset', async () => {
    await (await lab.example('First clusters')).click();
    await saysOnce('a preset', /^First clusters: /);
    await page.getByRole('button', { name: 'Pause' }).click();
    await saysOnce('a pause', /^Paused\. Step \d+\./);
  });

  await test.step('the card of an item is a dialog whose name is its sentence', async () => {
    await lab.items.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await expect(card).toHaveAccessibleName(/\S+ \S+ \S+/);
    expect(await card.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    expect(await speech.said()).toEqual([]);
  });
});

test('a prediction says its outcome, once it is over', { tag: '@full' }, async ({ page }) => {
  test.slow();
  const speech = await Speech.of(page);
  const chapter = await new Article(page).open('margin');
  await chapter.figureHasCome();
  await chapter.card.answers.first().check();
  await speech.said();
  await chapter.card.run.click();
  await expect(chapter.card.verdict).toContainText(/expected|surprise/i, { timeout: 100_000 });
  const ofTheCard = (await speech.said()).filter((text) => /You expect|as you expected/.test(text));
  expect(ofTheCard).toHaveLength(2);
});

for (const figure of Object.keys(VIEWS).filter((id) => VIEWS[id].some(({ state }) => state === 'playing'))) {
  test(`nothing chatters while ${figure} trains`, { tag: '@full' }, async ({ page }) => {
    test.slow();
    const speech = await Speech.of(page);
    const [paused] = VIEWS[figure];
    const playing = VIEWS[figure].find(({ state }) => state === 'playing');
    await paused.reach(page);
    if (figure === 'article') {
      await page.keyboard.press('Escape');
      // What the beat has to tell is said once its words have settled.
      await expect.poll(async () => (await speech.said()).join()).toContain('Your turn');
    }
    await speech.said();
    await playing?.reach(page);
    const from = (await shownStep(page)) || 0;
    await expect.poll(() => shownStep(page), { timeout: 60_000 }).toBeGreaterThan(from + 40);
    // The answer to the steps that were taken before may have come late.
    const said = (await speech.said())
      .filter((text) => !(Number(/^Step (\d+)/.exec(text)?.[1]) <= from))
      // Of two runs it is said which one.
      .map((text) => text.replace(/^(Left|Right) run \(.*?\)\. /, '$1 '));
    // That it trains, and that the space collapses, is news, once.
    expect(said.filter((text) => !/^((Left|Right) )?(Training|Packed|Collapsed)/.test(text))).toEqual([]);
    expect(new Set(said.map((text) => text.split(/[.:]/)[0])).size).toBe(said.length);
  });
}
