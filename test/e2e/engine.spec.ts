// The WebGL engine on a real context in a real worker. The checks themselves are in test/browser/engineChecks.worker.ts.
import { DISTANCES, LOSS_FORMS, MININGS } from '../../src/core/kinds';
import type { EngineChecks } from '../browser/engineCheckTypes';
import { expect, test } from './fixtures';

test.describe('the WebGL engine', () => {
  test.beforeEach(async ({ page, checksAddress }) => {
    await page.goto(checksAddress);
  });

  for (const normalize of [true, false]) {
    const space = normalize ? 'on the unit circle' : 'unnormalised';
    test(`gives the plain engine's losses over 20 steps of points, whatever is mined: ${space}`, async ({ page }) => {
      const variants = MININGS.flatMap((mining) =>
        LOSS_FORMS.flatMap((loss) => DISTANCES.map((distance) => ({ mining, loss, distance }))),
      );
      const report = await page.evaluate(
        ([options, lives]) => window.engineChecks.parity('points', options, lives, 20),
        [{ normalize }, variants] as const,
      );
      expectSameLosses(report, variants.length, 20);
    });
  }

  test("gives the plain engine's losses over 20 steps of pictures, whatever is mined", async ({ page }) => {
    const variants = MININGS.map((mining) => ({ mining, margin: 1 }));
    const report = await page.evaluate(
      (lives) => window.engineChecks.parity('conv', { dimensions: 3 }, lives, 20),
      variants,
    );
    expectSameLosses(report, variants.length, 20);
  });

  test('is trusted by the check against the plain engine, with points and with pictures', async ({ page }) => {
    for (const net of ['points', 'conv'] as const) {
      const { trusted, difference } = await page.evaluate((given) => window.engineChecks.selfTest(given), net);
      expect(trusted, `difference ${difference}`).toBe(true);
    }
  });

  test('compiles nothing new when margin and learning rate change', async ({ page }) => {
    const { before, after } = await page.evaluate(() => window.engineChecks.marginChange());
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(before);
  });

  test('holds after 1,000 steps of the points net what it held after the first', async ({ page }) => {
    const { first, last, tensorsAfterDispose } = await page.evaluate(() => window.engineChecks.leaks('points', 1000));
    expect(first.tensors).toBe(3);
    expect(first.gpuBytes).toBeGreaterThan(0);
    expect(first.drawsPerStep).toBeGreaterThan(0);
    expect({ ...last, draws: 0 }).toEqual({ ...first, draws: 0 });
    expect(last.draws).toBeGreaterThan(first.draws);
    expect(tensorsAfterDispose).toBe(0);
  });

  test('rejects pending and later work within 3 s of losing its context, and says so once', async ({ page }) => {
    const { code, later, milliseconds, heard } = await page.evaluate(() => window.engineChecks.contextLoss());
    expect(code).toBe('context-lost');
    expect(later).toBe('context-lost');
    expect(milliseconds).toBeLessThan(3_000);
    expect(heard).toBe(1);
  });

  test('lets two runs share a worker without touching each other', async ({ page }) => {
    expect(await page.evaluate(() => window.engineChecks.twoEngines())).toBeLessThan(1e-4);
  });
});

type Report = Awaited<ReturnType<EngineChecks['parity']>>;

function expectSameLosses({ losses, renderer, draws }: Report, variants: number, steps: number): void {
  expect(renderer).not.toBe('');
  // An engine that quietly went elsewhere would agree too.
  expect(draws).toBeGreaterThan(variants * steps * 10);
  expect(losses).toHaveLength(variants);
  for (const pairs of losses) {
    expect(pairs).toHaveLength(steps);
    for (const [plain, webgl] of pairs) {
      expect(plain).toBeGreaterThan(0);
      expect(Math.abs(webgl - plain)).toBeLessThanOrEqual(1e-3 * plain);
    }
  }
}
