// What was computed from a run, and what was chosen in one, means nothing beside the data of another. These hooks give such
// things only while that run is on screen, and together with its data, however a change of data comes about.
import { useMemo, useState } from 'react';
import type { DataSet } from '../../../data/dataSet';
import type { OfRun } from '../../../inspection/protocol/inspectionProtocol';
import type { Settings } from '../../../session/settings/settingsTable';
import { useRun } from '../../context/experimentContext';

export interface OfShownRun<T> {
  readonly result: T;
  /** Those of the run that `result` is about. */
  readonly data: DataSet;
  readonly startedWith: Settings;
}

/** Null without a result, and as soon as another run than the result's is shown. */
export function useOfShownRun<T extends OfRun>(result: T | null): OfShownRun<T> | null {
  const run = useRun((view) => view.run);
  const data = useRun((view) => view.data);
  const startedWith = useRun((view) => view.startedWith);
  return useMemo(
    () => (result && data && startedWith && result.run === run ? { result, data, startedWith } : null),
    [result, data, startedWith, run],
  );
}

/** State that is `initial` again in every other run. */
export function useStateOfRun<T>(initial: T): [T, (value: T) => void] {
  const run = useRun((view) => view.run);
  const [kept, setKept] = useState({ run, value: initial });
  return [kept.run === run ? kept.value : initial, (value) => setKept({ run, value })];
}

/** A setting that a run is built from, as the shown run has it: the reader may have asked for another run by now. */
export function useRunSetting<T>(select: (settings: Settings) => T, otherwise: T): T {
  return useRun(({ startedWith }) => (startedWith ? select(startedWith) : otherwise));
}
