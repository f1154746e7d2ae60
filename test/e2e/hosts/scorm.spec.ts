// The lesson for learning platforms: its package is as SCORM 1.2 wants it, and a platform as strict as the standard hears in the
// right order that the learner has begun, how many predictions were right, and that all is done.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { projectFolder } from '../../../build/install.mjs';
import { CHAPTERS } from '../../../src/session/page/chapters';
import { test as base, expect } from '../fixtures';
import { LearningPlatform } from './pages/learningPlatform';

const UNPACKED = join(projectFolder, '.cache/lesson');
let files: readonly string[] = [];

const test = base.extend<{ platform: LearningPlatform }>({
  platform: async ({ page, hostAddress }, use) => {
    await use(new LearningPlatform(page, hostAddress('iframe')));
  },
});

// One platform, in which the package is unpacked once.
test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  const zip = unzipSync(readFileSync(join(projectFolder, 'dist', 'triplet-lab-scorm.zip')));
  files = Object.keys(zip);
  rmSync(UNPACKED, { recursive: true, force: true });
  mkdirSync(UNPACKED, { recursive: true });
  for (const [name, content] of Object.entries(zip)) writeFileSync(join(UNPACKED, name), content);
});

test('the manifest is at the top of the package and names every file in it', async ({ page }) => {
  const text = readFileSync(join(UNPACKED, 'imsmanifest.xml'), 'utf8');
  const found = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'application/xml');
    const resource = file.querySelector('resource');
    return {
      broken: file.querySelector('parsererror')?.textContent,
      version: file.querySelector('schemaversion')?.textContent,
      item: file.querySelector('item')?.getAttribute('identifierref'),
      resource: resource?.getAttribute('identifier'),
      kind: resource?.getAttributeNS('http://www.adlnet.org/xsd/adlcp_rootv1p2', 'scormtype'),
      starts: resource?.getAttribute('href'),
      files: [...file.querySelectorAll('file')].map((one) => one.getAttribute('href')),
    };
  }, text);
  expect(found).toMatchObject({ broken: undefined, version: '1.2', kind: 'sco', starts: 'index.html' });
  expect(found.item).toBe(found.resource);
  expect(['imsmanifest.xml', ...found.files].sort()).toEqual([...files].sort());
});

test('a platform hears of the start, of a right prediction, and of the end, in the order that it wants', async ({
  platform,
}) => {
  await platform.open('?lang=en&chapter=equation');
  await expect(platform.says).toContainText('Your answers count');
  await predict(platform);
  const { length } = CHAPTERS;
  await expect(platform.says).toHaveText(`Predictions: 1 of ${length} made, 1 right. Your course has been told.`);
  await platform.leave();
  const { calls, faults, values } = await platform.told();
  expect(faults).toEqual([]);
  expect(values).toMatchObject({
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.score.raw': String(Math.round(100 / length)),
    'cmi.core.exit': 'suspend',
  });
  expect(calls[0]).toBe('LMSInitialize');
  expect(calls.slice(-2)).toEqual(['LMSCommit', 'LMSFinish']);
});

test('a later session goes on from what was kept, and the last prediction completes the lesson', async ({
  platform,
}) => {
  const answered = CHAPTERS.filter((id) => id !== 'equation').map((id) => `${id}:1`);
  await platform.keeps({
    'cmi.core.lesson_status': 'incomplete',
    'cmi.suspend_data': `${CHAPTERS.length};${answered.join(',')}`,
  });
  await platform.open('?lang=en&chapter=equation');
  await expect(platform.says).toContainText(`${answered.length} of ${CHAPTERS.length} made`);
  await predict(platform);
  await expect(platform.says).toContainText(`${CHAPTERS.length} of ${CHAPTERS.length} made`);
  const { faults, values } = await platform.told();
  expect(faults).toEqual([]);
  expect(values).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' });
});

test('without a platform the lesson opens all the same, and says that nothing is reported', { tag: '@full' }, async ({
  page,
  platform,
}) => {
  await platform.openLesson('?lang=zh-CN');
  await expect(page.getByRole('status')).toHaveText(/没有学习平台/);
  await expect(platform.openingFigure).toBeVisible();
});

/** Makes the prediction of the chapter whose figure trains nothing, and makes it right. */
async function predict(platform: LearningPlatform): Promise<void> {
  const card = platform.card('equation');
  await card.answer('0.05').check();
  await card.run.click();
}
