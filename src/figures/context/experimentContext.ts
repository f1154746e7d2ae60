// How a component reads its experiment: only what it selects, so that it renders only when that changes.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Experiment } from '../../session/run/experiment';
import type { RunView } from '../../session/run/runStore';
import type { Settings } from '../../session/settings/settingsTable';

const ExperimentContext = createContext<Experiment | null>(null);
export const ExperimentProvider = ExperimentContext.Provider;

export function useExperiment(): Experiment {
  const experiment = useContext(ExperimentContext);
  if (!experiment) throw new Error('a figure stands outside its experiment');
  return experiment;
}

export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(useExperiment().settings, select);
}

export function useRun<T>(select: (run: RunView) => T): T {
  return useStore(useExperiment().run, select);
}
