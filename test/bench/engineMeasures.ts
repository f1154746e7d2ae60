// The engines, each call in a worker of its own: what a step costs at the GPU's door, against tfjs op by op, and how fast
// every engine is. SwiftShader is no GPU: of the WebGL engine only counts, JavaScript and ratios mean something.
import type { Page } from '@playwright/test';
import type { Net } from '../oracle/syntheticRun';
import { type BrowserSession, CHECKS } from './browserSession';
import type { Measure } from './report';

const STEPS: Record<Net, number> = { points: 2000, conv: 60 };

export async function engineMeasures(session: BrowserSession): Promise<Measure[]> {
  const ask = <T>(work: (page: Page) => Promise<T>) =>
    session.withPage(`${CHECKS}engine.html`, async (page) => {
      await page.waitForFunction(() => window.engineChecks !== undefined);
      return work(page);
    });
  const { step, frame } = await ask((page) => page.evaluate(() => window.engineChecks.stepCost('conv')));
  const { fused, opByOp } = await ask((page) => page.evaluate(() => window.engineChecks.againstTfjs(12)));
  const start = await ask((page) => page.evaluate(() => window.engineChecks.firstStep()));
  const measures: Measure[] = [
    { what: 'webgl, draws a step', value: step.draws, unit: '', bound: { most: 20 } },
    { what: 'webgl, GL calls a step', value: step.calls, unit: '', bound: { most: 300 } },
    { what: 'webgl, uploads a step', value: step.uploads, unit: '', bound: { most: 0 } },
    { what: 'webgl, reads a step', value: step.reads, unit: '', bound: { most: 0 } },
    { what: 'webgl, draws of a frame with 512 probes', value: frame.draws, unit: '', bound: { most: 8 } },
    { what: 'webgl, reads of a frame', value: frame.reads, unit: '', bound: { most: 1 } },
    { what: 'webgl, bytes read for a frame', value: frame.readBytes, unit: '', bound: { most: 16_384 } },
    { what: 'tfjs op by op / webgl: draws', value: opByOp.draws / fused.draws, unit: '×', bound: { least: 20 } },
    {
      what: 'tfjs op by op / webgl: JavaScript a step',
      value: opByOp.milliseconds / fused.milliseconds,
      unit: '×',
      bound: { least: 10 },
    },
    {
      what: 'tfjs op by op / webgl: shaders',
      value: opByOp.programs / fused.programs,
      unit: '×',
      bound: { least: 10 },
    },
    {
      what: 'tfjs op by op / webgl: to the first step',
      value: opByOp.first / fused.first,
      unit: '×',
      bound: { least: 3 },
    },
    { what: 'tfjs op by op / cpu: to the first step', value: opByOp.first / start, unit: '×', bound: { least: 8 } },
  ];
  for (const net of ['points', 'conv'] as const) {
    const { plain, wasm, webgl } = await ask((page) =>
      page.evaluate(([given, steps]) => window.engineChecks.rates(given, steps), [net, STEPS[net]] as const),
    );
    measures.push(
      { what: `${net}, plain arrays`, value: plain, unit: 'steps/s' },
      { what: `${net}, wasm / plain`, value: wasm / plain, unit: '×', ...(net === 'conv' && { bound: { least: 5 } }) },
      { what: `${net}, webgl / plain, in software`, value: webgl / plain, unit: '×' },
    );
  }
  return measures;
}
