// Action and effect in one view: what a control changes is a picture, a chart or a table, it does change, and most of it is seen
// when the control is pressed. Of every control in the opening, in the article, in the lab and in each figure alone.

import { CHAPTERS } from '../../../src/session/page/chapters';
import { FIGURE_IDS } from '../figures/ids';
import { Lab } from '../figures/lab';
import { Transport } from '../figures/transport';
import { expect, test } from '../fixtures';
import { answer, type Exception, unnamedControls, walk } from '../page/actionAndEffect';
import { Article } from '../page/article';
import { BEATS, OpeningBeats } from '../page/openingBeats';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Controls that change no picture, each with its reason. */
const EXCEPTIONS: readonly Exception[] = [
  { name: /^Copy the link/, reason: 'it fills the clipboard, and says so beside itself' },
  { name: /SVG|CSV|Encoder \(|^Take it to PyTorch$/, reason: 'they hand the reader a file' },
  { name: /^Load an encoder/, reason: 'it opens the choice of files' },
  {
    name: /as a table$|^Names and marks$|^Place the points$|^About this|^How it is measured$|^What three seeds|^Real systems|^A recipe$|^Data, steps and seeds$/,
    reason: 'it unfolds what stands below it',
  },
  { name: /^(Name|The name) of|^Student/, reason: 'it names a student' },
  { name: /^Speed limit/, reason: 'it sets the pace of what comes, and is said in steps a second' },
  { name: /^Compute on/, reason: 'the same numbers, computed elsewhere' },
  { name: /^(More charts in the lab|Open the lab)$/, reason: 'it puts the lab in the place of the first minute' },
  {
    name: /^(Too few people|Same hairdresser|Hardest from scratch|Ninety to ten)$/,
    reason: 'as Faces does before them, it waits for hundreds of pictures',
  },
  { name: /^Close$/, reason: 'it puts away what another control has opened' },
  { name: /^Your own data|^Own data|^Link or embed|^Copy link to this moment/, reason: 'it opens a dialog' },
  { name: /^Full screen$/, reason: 'it shows the figure, as it is, on the whole screen' },
];

/** The same, of one chapter. */
const OF_CHAPTER: Partial<Readonly<Record<string, readonly Exception[]>>> = {
  'since-then': [
    {
      name: /^(Steps of each run|A threshold for each group|Groups by|One each|One for all)/,
      reason: 'before the first run there is no mark that it could change',
    },
  ],
  // A click in its text takes the soft loss.
  'try-it': [{ name: /^Margin$/, reason: 'under the soft loss it has no ring, and acts on what the next steps pick' }],
};

for (const size of SIZES) {
  test.describe(`what a control changes is in view when it is pressed, ${size.width} px`, () => {
    // Where a figure shows faces, most of the time goes into rendering them.
    test.slow();
    test.beforeEach(({ page }) => page.setViewportSize(size));

    for (const id of CHAPTERS) {
      const sampled = size.width === 1280 && id === 'mining';
      test(`in the chapter ${id}`, { tag: sampled ? [] : '@full' }, async ({ page }) => {
        await page.goto(`./?lang=en&autoplay=0&chapter=${id}`);
        const chapter = new Article(page).chapter(id);
        await chapter.figureHasCome();
        await chapter.heading.scrollIntoViewIfNeeded();
        await answer(chapter.card.root);
        const { pressed, faults } = await walk(chapter.section, [...EXCEPTIONS, ...(OF_CHAPTER[id] ?? [])], () =>
          pausedOnTheWay(chapter.transport),
        );
        expect(faults).toEqual([]);
        expect(pressed.length).toBeGreaterThan(3);
      });
    }

    test('in the opening', { tag: '@full' }, async ({ page }) => {
      await new Lab(page).open('./?lang=en&autoplay=0');
      const beats = new OpeningBeats(page);
      await beats.expectBeat(BEATS[0]);
      const { pressed, faults } = await walk(beats.figure, EXCEPTIONS, () => pausedOnTheWay(beats.transport));
      expect(faults).toEqual([]);
      expect(pressed.length).toBeGreaterThan(10);
    });

    test('in the lab', { tag: '@full' }, async ({ page }) => {
      await new Lab(page).open('./?figure=lab&lang=en&autoplay=0');
      const figure = page.getByRole('figure', { name: 'The lab' });
      const { pressed, faults } = await walk(figure, EXCEPTIONS, () => pausedOnTheWay(new Transport(figure)));
      expect(faults).toEqual([]);
      expect(pressed.length).toBeGreaterThan(20);
    });
  });
}

/** A run that trains changes its picture by itself, and from a run at its start nobody sees another start. */
async function pausedOnTheWay(transport: Transport): Promise<void> {
  await transport.halt();
  if ((await transport.oneStep.count()) === 0) return;
  // The faces of a run take their time.
  await expect(transport.oneStep).toBeEnabled({ timeout: 60_000 });
  if ((await transport.step()) > 0) return;
  await transport.oneStep.click();
  await expect.poll(() => transport.step()).toBeGreaterThan(0);
}

test.describe('every control names what it changes, in a frame of its own', () => {
  for (const id of FIGURE_IDS) {
    test(`in the figure ${id}`, { tag: '@full' }, async ({ page }) => {
      await page.setViewportSize({ width: 1100, height: 640 });
      await page.goto(`./?figure=${id}&lang=en&autoplay=0`);
      const figure = page.getByRole('figure').first();
      await expect(figure).toBeVisible();
      expect(await unnamedControls(figure, EXCEPTIONS)).toEqual([]);
    });
  }
});
