// The views of each figure, and of the article.
import type { Page } from '@playwright/test';
import { CHAPTERS } from '../../../src/session/page/chapters';
import { CompareFigure } from '../figures/compare';
import { EquationFigure } from '../figures/equation';
import { FairnessFigure } from '../figures/fairness';
import { Lab } from '../figures/lab';
import { ScaleFigure } from '../figures/scale';
import { expect } from '../fixtures';
import { flowers, textFile } from '../own/ownFiles';
import { Article, PARTS_AROUND } from '../page/article';
import { OpeningBeats } from '../page/openingBeats';
import { OwnDataDialog } from '../page/ownData';
import {
  closeDialog,
  open,
  openAtFault,
  openTables,
  play,
  refuseFields,
  shownStep,
  takeSteps,
  type View,
} from './views';

/** A figure that trains, paused after two steps with its numbers unfolded, and then playing. */
function ofARun(
  figure: string,
  hash: `#${string}`,
  more: (page: Page) => Promise<void> = async () => {},
): readonly View[] {
  const address = `./?figure=${figure}&autoplay=0`;
  return [
    {
      state: 'paused',
      reach: async (page) => {
        await open(page, address + hash);
        await takeSteps(page);
        await openTables(page);
        await more(page);
      },
    },
    { state: 'playing', reach: play },
    { state: 'error', reach: (page) => openAtFault(page, `${address}${hash}&m=x`) },
  ];
}

const ITEM_CARD: View = {
  state: 'item card',
  within: [Lab.dialogs],
  reach: async (page) => {
    await page.getByRole('listbox').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
};

const STEP_PARTS = ['Forward', 'Distances', 'Mining', 'Loss', 'Backward', 'Update'];
const SLOW_MOTION = STEP_PARTS.map(
  (what): View => ({
    state: 'slow motion',
    what,
    reach: async (page) => {
      const { slowMotion } = new Lab(page);
      if (!(await slowMotion.isVisible())) await page.getByRole('button', { name: 'Slow motion' }).click();
      const part = slowMotion.getByRole('button', { name: what });
      await part.click();
      await expect(part).toHaveAttribute('aria-current', 'step');
    },
  }),
);

const LAB: readonly View[] = [
  ...ofARun('lab', '#d=students').slice(0, 1),
  ITEM_CARD,
  {
    state: 'dialog',
    what: 'links and embed code',
    within: [Lab.dialogs],
    reach: async (page) => {
      if (await page.getByRole('dialog').isVisible()) await closeDialog(page);
      await new Lab(page).openTab('Export');
      await page.getByRole('button', { name: 'Link or embed…' }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    state: 'paused',
    what: 'the settings, beside a map',
    reach: async (page) => {
      await open(page, './?figure=lab&autoplay=0#d=students&lv=map&la=1&dim=3&norm=1');
      await takeSteps(page);
      await new Lab(page).openTab('Settings');
    },
  },
  {
    state: 'paused',
    what: 'the charts',
    reach: (page) => new Lab(page).openTab('Charts'),
  },
  {
    state: 'paused',
    what: 'the examples',
    reach: async (page) => {
      await expect(await new Lab(page).example('Collapse')).toBeVisible();
      await page.keyboard.press('Escape');
    },
  },
  ...SLOW_MOTION,
  {
    state: 'playing',
    reach: async (page) => {
      const close = new Lab(page).slowMotion.getByRole('button', { name: 'Close' });
      if (await close.isVisible()) await close.click();
      await play(page);
    },
  },
  {
    state: 'playing',
    what: 'in Chinese, the settings',
    reach: async (page) => {
      await open(page, './?figure=lab&lang=zh-CN');
      await new Lab(page).openTab('设置');
      await expect.poll(() => shownStep(page)).toBeGreaterThan(0);
    },
  },
  {
    state: 'dialog',
    what: 'own data',
    within: ['dialog'],
    reach: async (page) => {
      const own = new OwnDataDialog(page);
      await own.open();
      await own.chooseShapes();
      await own.choose(textFile('flowers.csv', flowers()), textFile('empty.png', ''));
      await expect(own.sentences).toHaveCount(1);
      await own.button('Draw').click();
    },
  },
  {
    state: 'error',
    what: 'refused numbers',
    reach: async (page) => {
      await open(page, './?figure=lab&autoplay=0#d=faces');
      await new Lab(page).openTab('Settings');
      await refuseFields(page);
    },
  },
  { state: 'error', what: 'no worker', reach: (page) => openAtFault(page, './?figure=lab&autoplay=0#d=students&m=x') },
];

/** A figure that trains nothing, in several forms. */
function still(figure: string, forms: Readonly<Record<string, (page: Page) => Promise<void>>>, hash = ''): View[] {
  return [
    ...Object.entries(forms).map(
      ([what, reach], place): View => ({
        state: 'paused',
        what,
        reach: async (page) => {
          if (place === 0) await open(page, `./?figure=${figure}${hash}`);
          await reach(page);
          if (place === 0) await openTables(page);
        },
      }),
    ),
    {
      state: 'error',
      what: 'refused numbers',
      reach: async (page) => {
        await open(page, `./?figure=${figure}${hash}${hash ? '&' : '#'}m=x`);
        await refuseFields(page);
      },
    },
    { state: 'error', what: 'no worker', reach: (page) => openAtFault(page, `./?figure=${figure}#m=x`) },
  ];
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();
const HARD = '#tsp=plane&tdi=squared&tm=0.5&tax=0&tay=0&tpx=1&tpy=0&tnx=0.6&tny=0';

const TRIPLET: readonly View[] = [
  ...still(
    'triplet',
    {
      'free points': press('Free points'),
      'unit circle': press('Unit circle'),
      'one shared encoder': press('One shared encoder'),
    },
    HARD,
  ),
];

const SCORES: readonly View[] = ['judge', 'push&sq=1&sy=60', 'push&sy=88'].flatMap((act, place): View[] =>
  still('scores', { [act]: async () => {} }, `#sact=${act}`).slice(0, place === 2 ? 3 : 1),
);

const term = async (page: Page) => {
  await new EquationFigure(page).term('anchorPositive').hover();
};

const CHAPTER_VIEWS = CHAPTERS.map(
  (id): View => ({
    state: 'paused',
    what: id,
    // What stands round the chapters is the same beside each of them.
    within: [`#chapter-${id}`, ...(id === 'wonder' ? PARTS_AROUND : [])],
    reach: async (page) => {
      const article = new Article(page);
      if (id === 'wonder') await page.goto('./?lang=en&autoplay=0&chapter=wonder');
      else await page.goto(`./?lang=en&autoplay=0&chapter=${id}`);
      const chapter = article.chapter(id);
      await expect(chapter.heading).toBeInViewport();
      if ((await chapter.section.locator('.chapter-figure').count()) > 0) await chapter.figureHasCome();
      if ((await chapter.card.answers.count()) > 0) await chapter.card.answers.first().check();
      await article.unpin();
    },
  }),
);

/** By figure, or `article`. */
export const VIEWS: Readonly<Record<string, readonly View[]>> = {
  article: [
    {
      state: 'paused',
      what: 'the opening',
      reach: async (page) => {
        await new Lab(page).open('./?autoplay=0');
        await new OpeningBeats(page).button('Next').click();
        await new OpeningBeats(page).expectBeat('Your turn');
        await new OpeningBeats(page).button('loss').click();
      },
    },
    {
      state: 'paused',
      what: 'the opening on the circle, with a drawing',
      reach: async (page) => {
        const beats = new OpeningBeats(page);
        await beats.button('Skip').click();
        await beats.expectBeat('On the circle');
        await beats.unfoldSheet();
        await beats.button('Or take a 7').click();
        await expect(beats.guest).toBeVisible();
        await beats.button('Pause').click();
      },
    },
    {
      state: 'playing',
      reach: async (page) => {
        await closeDialog(page);
        await play(page);
      },
    },
    ...CHAPTER_VIEWS,
    { state: 'error', reach: (page) => openAtFault(page, './?autoplay=0#m=x') },
  ],
  lab: LAB,
  triplet: TRIPLET,
  scores: SCORES,
  equation: still('equation', {
    hinge: async (page) => {
      await press('Hinge')(page);
      await term(page);
    },
    'soft margin': async (page) => {
      await press('Soft margin')(page);
      await term(page);
    },
  }),
  distances: ofARun('distances', '#d=students'),
  mining: ofARun('mining', '#d=students&m=0.2'),
  encoder: ofARun('encoder', '#dim=8&norm=1&dist=squared&t=0.1'),
  verify: ofARun('verify', '#d=students&t=0.2'),
  oneshot: [...ofARun('oneshot', '#d=students').slice(0, 2), ...ofARun('oneshot', '#preset=faces&t=0.9')],
  scale: [
    {
      state: 'paused',
      reach: async (page) => {
        const scale = new ScaleFigure(page);
        await scale.open('#d=faces&pe=4&ip=4&sc=dimensions');
        await scale.run(2, 7).click();
        await expect(scale.points).toHaveCount(1, { timeout: 60_000 });
        await openTables(page);
      },
    },
    {
      state: 'playing',
      reach: async (page) => {
        const scale = new ScaleFigure(page);
        await page.getByRole('combobox').first().selectOption('1600');
        await scale.run(8, 7).click();
        await expect.poll(() => scale.runStep(8)).toBeGreaterThan(0);
      },
    },
    { state: 'error', reach: (page) => openAtFault(page, './?figure=scale#d=faces&m=x') },
  ],
  fairness: [
    {
      state: 'paused',
      reach: async (page) => {
        const fairness = new FairnessFigure(page);
        await fairness.open();
        await fairness.run('9:1');
        await expect(fairness.marks).toHaveCount(6, { timeout: 90_000 });
        await openTables(page);
      },
    },
    {
      state: 'playing',
      reach: async (page) => {
        const fairness = new FairnessFigure(page);
        await fairness.open({ steps: '1600' });
        await fairness.run('5:5');
        await expect(fairness.progress).toContainText(/step [1-9]/, { timeout: 60_000 });
      },
    },
    { state: 'error', reach: (page) => openAtFault(page, './?figure=fairness#d=faces&m=x') },
  ],
  compare: ofARun('compare', '#cp=collapse', async (page) => {
    await expect(new CompareFigure(page).stages).toHaveCount(2);
  }),
  losses: ofARun('losses', '#m=0.8', async (page) => {
    const headed = page.getByRole('heading', { level: 4 });
    await expect(
      page
        .getByRole('region')
        .filter({ has: headed })
        .filter({ hasNot: page.getByRole('region') }),
    ).toHaveCount(5);
  }),
  people: still('people', { sweep: async () => {} }),
  margins: still(
    'margins',
    {
      'before any run': async () => {},
      'all runs': async (page) => {
        await page.getByRole('button', { name: /^Take \d+ runs$/ }).click();
        await expect(page.locator('.grid-thumb')).toHaveCount(40, { timeout: 60_000 });
      },
    },
    '#preset=toppers&norm=1&mgr=seed&mgs=10',
  ),
  angles: still('angles', { 'on the circle': press('On the circle'), 'off the circle': press('Off the circle') }),
};
