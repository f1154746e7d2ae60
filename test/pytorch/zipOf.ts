// The zip of a run, through the page's own code: settings, data, worker code; without a worker.

import type { DataSet } from '../../src/data/dataSet';
import type { EngineKind } from '../../src/engines/engine';
import type { RunToRecord } from '../../src/pytorch/protocol/recorderProtocol';
import { createRunRecorder, type RunRecord } from '../../src/pytorch/worker/runRecorder';
import { runZip } from '../../src/pytorch/worker/runZip';
import type { PlannedChange } from '../../src/session/run/plan';
import { liveSettings, runConfig } from '../../src/session/run/runConfig';
import type { Settings } from '../../src/session/settings/settingsTable';
import { dataOf } from '../training/dataOf';

export interface RunOnScreen {
  readonly settings: Settings;
  /** Ascending, from step 1 on, below `step`. */
  readonly changes?: readonly PlannedChange[];
  /** Steps taken. */
  readonly step?: number;
  readonly engine?: EngineKind;
  readonly data?: DataSet;
}

export function runToRecord(run: RunOnScreen): RunToRecord {
  const { settings, changes = [], step = 0, engine = 'wasm', data = dataOf(settings) } = run;
  let live = liveSettings(settings);
  const log = step > 0 ? [{ step: 1, live }] : [];
  for (const change of changes) {
    live = { ...live, ...change.settings };
    log.push({ step: change.step + 1, live });
  }
  const classNames = data.classNames ?? null;
  return { config: runConfig(settings, data), changes: log, live, step, engine, settings: { ...settings }, classNames };
}

export async function recordOf(run: RunToRecord): Promise<RunRecord> {
  const recorder = createRunRecorder(run);
  await recorder.advance(recorder.of);
  return recorder.record();
}

export async function zipOf(run: RunOnScreen): Promise<Uint8Array> {
  const asked = runToRecord(run);
  return runZip(asked, await recordOf(asked));
}
