// The page in its languages: chosen by the address or the browser, changed by the reader while the run goes on.
import type { Page } from '@playwright/test';
import { FIGURES } from '../../../src/registry/figures';
import { EquationFigure } from '../figures/equation';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';
import { SitePage } from '../page/sitePage';
import { cutTexts, resize, sidewaysScroll, WIDTHS } from '../page/widths';

/** Latin letters that Chinese readers expect too: names, formats, symbols, the other language's own name. */
const LATIN = new Set(
  'MNIST Yann LeCun Corinna Cortes CC BY SA MIT FaceNet PyTorch Python GPU InfoNCE ArcFace softmax CSV SVG TensorFlow js softplus WebGL Recall AUC P K Triplet Lab English d a p n A B C D E F'.split(
    ' ',
  ),
);

/** Everything a reader sees or hears: text, names, tooltips, values said by sliders, names of drawings. */
async function everyWord(root: Page): Promise<string[]> {
  const texts = await root.evaluate(() => {
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, noscript')) said.push(node.textContent ?? '');
    }
    for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name) ?? '');
    }
    return said;
  });
  return texts.flatMap((text) => text.match(/[A-Za-z]+/g) ?? []);
}

async function expectChinese(page: Page): Promise<void> {
  await expect(new SitePage(page).document).toHaveAttribute('lang', 'zh-CN');
  const left = (await everyWord(page)).filter((word) => !LATIN.has(word));
  expect([...new Set(left)]).toEqual([]);
}

/** Seen texts with a space beside full-width punctuation, which brings its own room. */
async function spacedPunctuation(page: Page): Promise<readonly string[]> {
  const [seen] = await new SitePage(page).document.allInnerTexts();
  return seen.match(/.{0,9}(?:[，。；：？！、（）] (?=\S)|\S [，。；：？！、（）]).{0,9}/g) ?? [];
}

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** Names of rows that wrap after every character or two. */
async function crushedNames(page: Page): Promise<readonly string[]> {
  const names = await page.getByRole('rowheader').all();
  const crushed = await Promise.all(
    names.map((name) =>
      name.evaluate((cell) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          range.selectNodeContents(node);
          const text = node.textContent ?? '';
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          if (lines > 1 && text.length / lines < 3) return text;
        }
        return '';
      }),
    ),
  );
  return crushed.filter((text) => text !== '');
}

async function expectPresetInChinese(lab: Lab, preset: string): Promise<void> {
  await (await lab.example(preset, '示例')).click();
  await expect(lab.preset).toBeVisible();
  await lab.until((state) => state.step >= 1);
  await expectChinese(lab.page);
}

test('the address names the language; before any script has run, both are shown, and then no other', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const head = document.querySelector('h1')?.textContent;
      if (head && seen.at(-1) !== head) seen.push(head);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto('./?lang=zh-CN');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('多远才算够远？');
  await expect(page).toHaveTitle('三元组实验室：多远才算够远？');
  await expect(new SitePage(page).document).toHaveAttribute('lang', 'zh-CN');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toEqual(['How far is far enough? 多远才算够远？', '多远才算够远？']);
});

test('the lab leaves no word in English: in every tab, with a card open, after a fault', async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&lang=zh-CN&autoplay=0#m=9&lu=1');
  await expect(new SitePage(page).problems).toHaveText('间隔：“9”不在 0 到 6 之间，改用 0.2。');
  await lab.step(3);
  await lab.items.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(lab.itemCard).toBeVisible();
  for (const tab of ['图表', '设置', '导出']) {
    await lab.openTab(tab);
    if (tab === '导出') await page.getByText('用表格列出这些数字').click();
    await expectChinese(page);
  }

  for (const preset of ['三个方向', '坍缩']) await expectPresetInChinese(lab, preset);
  await lab.set({ 'lab.view': 'map', dataset: 'shapes' });
  await lab.until((state) => state.settings.dataset === 'shapes' && state.step >= 1);
  await expectChinese(page);
});

test('no preset leaves a word in English', { tag: '@full' }, async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&lang=zh-CN&autoplay=0');
  for (const preset of ['拖动虚线环', '初步成簇', '三个方向', '没有间隔', '坍缩', '够不着的间隔']) {
    await expectPresetInChinese(lab, preset);
  }
});

test('a message that is wrong is answered in the reader’s language', { tag: '@full' }, async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0');
  const answer = async () => (await lab.set({ margin: 9 })) as unknown as { readonly message: string };
  expect((await answer()).message).toBe('Margin: “9” does not lie between 0 and 6.');
  await lab.button('简体中文').click();
  await expect(new SitePage(page).document).toHaveAttribute('lang', 'zh-CN');
  expect((await answer()).message).toBe('间隔：“9”不在 0 到 6 之间。');
});

test('changing the language neither stops nor restarts the run, and the address keeps it', { tag: '@full' }, async ({
  page,
}) => {
  const lab = await new Lab(page).open('./?figure=lab&theme=dark#m=0.5&sp=30');
  const before = await lab.until((state) => state.step >= 5);
  await lab.figure.evaluate((figure) => figure.setAttribute('data-kept', ''));
  await new SitePage(page).language('简体中文').click();
  await expect(lab.button('English')).toBeVisible();
  const after = await lab.state();
  expect(after.status).toBe('playing');
  expect(after.step).toBeGreaterThanOrEqual(before.step);
  expect(after.settings.margin).toBe(0.5);
  await lab.until((state) => state.step >= after.step + 5);
  // The same elements, not new ones that happen to look alike.
  await expect(lab.figure).toHaveAttribute('data-kept', '');
  const url = new URL(page.url());
  expect(url.searchParams.get('lang')).toBe('zh-CN');
  expect(url.searchParams.get('theme')).toBe('dark');
  expect(url.hash).toContain('m=0.5');

  await lab.button('English').click();
  await expect(new SitePage(page).document).toHaveAttribute('lang', 'en');
  await expect(lab.button('简体中文')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
  expect((await lab.state()).step).toBeGreaterThanOrEqual(after.step + 5);
});

test('a paused run stays at its step, and an open card stays open', { tag: '@full' }, async ({ page }) => {
  const lab = await new Lab(page).open('./?figure=lab&autoplay=0');
  const { step, loss } = await lab.step(4);
  await lab.items.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(lab.itemCard).toContainText('Follow as');
  await new SitePage(page).language('简体中文').click();
  await expect(lab.itemCard).toContainText('设为');
  await expect(lab.stepCount).toHaveText(`第 ${step} 步`);
  expect(await lab.state()).toMatchObject({ status: 'paused', step, loss });
});

test.describe('with a reload', () => {
  // What the page still fetches ahead is cut off by the reload, and by the end of the test.
  test.use({ allowed: [/^request failed: .*ERR_ABORTED/] });

  test('the article changes its language too, in place', async ({ page }) => {
    await page.goto('./?autoplay=0');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far is far enough?');
    await new SitePage(page).language('简体中文').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('多远才算够远？');
    await expect(page).toHaveTitle('三元组实验室：多远才算够远？');
    await expect(page.getByRole('heading', { name: '三张图' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('多远才算够远？');
    await expect(page.getByRole('heading', { name: '延伸阅读' })).toBeVisible();
    expect(await spacedPunctuation(page)).toEqual([]);
  });
});

test('a figure stays on screen in its old words until the new ones are there', { tag: '@full' }, async ({ page }) => {
  const equation = new EquationFigure(page);
  await equation.open();
  const seen = await equation.root.evaluate(
    (figure) =>
      new Promise<readonly string[]>((resolve) => {
        const states = new Set<string>();
        requestAnimationFrame(function look() {
          states.add(`${figure.isConnected && figure.checkVisibility()} ${document.documentElement.lang}`);
          if (/[\u4e00-\u9fff]/.test(figure.getAttribute('aria-label') ?? '')) resolve([...states]);
          else requestAnimationFrame(look);
        });
        [...document.querySelectorAll('button')].find(({ lang }) => lang === 'zh-CN')?.click();
      }),
  );
  expect(seen).toEqual(['true en', 'true zh-CN']);
});

test.describe('a browser that wishes for Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('gets it without asking, and English where the address says so', { tag: '@full' }, async ({ page }) => {
    await page.goto('./?figure=lab&autoplay=0');
    await expect(new SitePage(page).document).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByRole('button', { name: '走一步' })).toBeVisible();
    await page.goto('./?figure=lab&autoplay=0&lang=en');
    await expect(page.getByRole('button', { name: 'One step' })).toBeVisible();
    await expect(new SitePage(page).document).toHaveAttribute('lang', 'en');
  });
});

test.describe('a browser that wishes for a language there are no words for', () => {
  test.use({ locale: 'de-DE' });

  test('gets English', { tag: '@full' }, async ({ page }) => {
    await page.goto('./?figure=lab&autoplay=0');
    await expect(page.getByRole('button', { name: 'One step' })).toBeVisible();
    await expect(new SitePage(page).document).toHaveAttribute('lang', 'en');
  });
});

test.describe('words that do not come', () => {
  test.use({ allowed: [[/zh-CN-.*\.js/, /Failed to load resource/], { scope: 'test' }] });

  test('leave the page in English, and it says so to whoever asks for them', { tag: '@full' }, async ({ page }) => {
    await page.route(/zh-CN-[^/]*\.js$/, (route) => route.abort());
    const lab = await new Lab(page).open('./?figure=lab&autoplay=0&lang=zh-CN');
    await expect(lab.button('One step')).toBeVisible();
    await expect(new SitePage(page).document).toHaveAttribute('lang', 'en');
    await new SitePage(page).language('简体中文').click();
    await expect(page.getByText('The connection failed')).toBeVisible();
    expect((await lab.step(2)).step).toBe(2);
  });
});

test.describe('with one figure after the other', () => {
  // What a figure still fetches is cut off by the next one.
  test.use({ allowed: [/^request failed: .*ERR_ABORTED/] });

  test('no figure sets a space beside Chinese punctuation, nor the name of a row in single characters', {
    tag: '@full',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const figure of Object.keys(FIGURES)) {
      await page.goto(`./?figure=${figure}&lang=zh-CN&autoplay=0`);
      await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
      await unfoldAll(page);
      await expect.poll(() => spacedPunctuation(page), { message: figure }).toEqual([]);
      await expect.poll(() => crushedNames(page), { message: figure }).toEqual([]);
    }
  });
});

test('nothing is cut in Chinese at any width', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const lab = await new Lab(page).open('./?figure=lab&lang=zh-CN&autoplay=0');
  await lab.openTab('设置');
  await lab.step(1);
  for (const width of WIDTHS) {
    await resize(page, width);
    await expect.poll(() => sidewaysScroll(page), { message: `${width} px` }).toBe(0);
    await expect.poll(() => cutTexts(page), { message: `${width} px` }).toEqual([]);
  }
});
