// The checks of the WebGL engine that need a real GPU context, run where the engine runs: in a worker, on a canvas that
// is never on the page. Each returns plain numbers; what they must be is said in test/e2e/engines/engine.spec.ts.
import { againstTfjs } from './checks/againstTfjs';
import { contextLoss, stuckRead } from './checks/context';
import { firstStep, rates, stepCost } from './checks/cost';
import { laterInputs, manyPictures, notFinite, padding } from './checks/inside';
import { parity, places, selfTest, twoEngines } from './checks/parity';
import { leaks, marginChange } from './checks/upkeep';
import type { CheckRequest, CheckResponse } from './engineCheckTypes';

const CHECKS = {
  parity,
  twoEngines,
  selfTest,
  leaks,
  marginChange,
  contextLoss,
  stuckRead,
  stepCost,
  rates,
  firstStep,
  againstTfjs,
  places,
  padding,
  laterInputs,
  manyPictures,
  notFinite,
};

self.onmessage = async ({ data }: MessageEvent<CheckRequest>) => {
  let response: CheckResponse;
  try {
    const check = CHECKS[data.check] as (...parameters: unknown[]) => Promise<unknown>;
    response = { result: await check(...data.parameters) };
  } catch (error) {
    response = { error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) };
  }
  self.postMessage(response);
};

export type Checks = typeof CHECKS;
