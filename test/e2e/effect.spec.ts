// Action and effect in one view: what a control changes is a picture, a chart or a table, it does change, and most of it is seen
// while the control is pressed. Of every control in the article and in each figure alone.
import { FIGURE_IDS } from './figures/ids';
import { expect, test } from './fixtures';
import { type Exception, effectOf, nameOf, SEEN, usableControls } from './page/actionAndEffect';
import { Article, CHAPTERS } from './page/article';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Controls that change no picture, each with its reason. */
const EXCEPTIONS: readonly Exception[] = [
  { name: /^Copy the link/, reason: 'it fills the clipboard, and says so beside itself' },
  { name: /embed code|SVG|CSV|Encoder \(/, reason: 'they hand the reader a file' },
  { name: /as a table$|^Names and marks$|^Place the points$|^About this/, reason: 'it unfolds what stands below it' },
  { name: /^A hard negative$/, reason: 'the figure opens with it' },
  { name: /^(Name|The name) of|^Student/, reason: 'it names a student' },
  { name: /^Speed limit/, reason: 'it sets the pace of what comes, and is said in steps a second' },
  { name: /^Compute on/, reason: 'the same numbers, computed elsewhere' },
  { name: /^Your own data|^Own data/, reason: 'it opens a dialog' },
];

const isExcepted = (name: string) => EXCEPTIONS.some((exception) => exception.name.test(name));

test.describe('what a control changes is in view when it is pressed', () => {
  for (const size of SIZES) {
    for (const id of CHAPTERS) {
      const sampled = size.width === 1280 && id === 'mining';
      test(`in the chapter ${id}, ${size.width} px`, { tag: sampled ? [] : '@full' }, async ({ page }) => {
        test.slow();
        await page.setViewportSize(size);
        const chapter = await new Article(page).open(id);
        await chapter.figureHasCome();
        const section = chapter.section;
        const faults: string[] = [];
        const trains = await chapter.transport.oneStep.isVisible();
        const walked = new Set<string>();
        // A control may bring others, or take some away.
        for (;;) {
          // From a run at its start nobody sees another start.
          if (trains && (await chapter.transport.step()) === 0) {
            await chapter.transport.oneStep.click();
            await expect.poll(() => chapter.transport.step()).toBeGreaterThan(0);
          }
          const next = await firstNew(await usableControls(section), walked);
          if (next === null) break;
          walked.add(next.name);
          if (isExcepted(next.name)) continue;
          const { names, isPicture, seen, changed } = await effectOf(next.control);
          if (names === null) faults.push(`“${next.name}” names nothing`);
          else if (!isPicture) faults.push(`“${next.name}” names no picture, chart or table`);
          else if (!changed) faults.push(`“${next.name}” changes nothing`);
          else if (seen < SEEN) faults.push(`“${next.name}” changes what is seen to ${Math.round(100 * seen)} %`);
        }
        expect(walked.size).toBeGreaterThan(3);
        expect(faults).toEqual([]);
      });
    }
  }
});

async function firstNew(controls: Awaited<ReturnType<typeof usableControls>>, walked: ReadonlySet<string>) {
  for (const control of controls) {
    const name = await nameOf(control);
    if (!walked.has(name)) return { control, name };
  }
  return null;
}

test.describe('and in a frame of its own', () => {
  for (const id of FIGURE_IDS) {
    test(`in the figure ${id}`, { tag: '@full' }, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 1100, height: 640 });
      await page.goto(`./?figure=${id}&lang=en&autoplay=0`);
      const figure = page.getByRole('figure').first();
      await expect(figure).toBeVisible();
      const unnamed: string[] = [];
      for (const control of await usableControls(figure)) {
        const name = await nameOf(control);
        if (isExcepted(name)) continue;
        const named = await control.evaluate((element) =>
          element.closest('[aria-controls]')?.getAttribute('aria-controls'),
        );
        if (!named || !(await page.evaluate((id) => document.getElementById(id) !== null, named))) unnamed.push(name);
      }
      expect(unnamed).toEqual([]);
    });
  }
});
