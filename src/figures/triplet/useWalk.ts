// The walk of this figure and the changes a reader makes to it. Kept in a store of its own and not in React's state, so
// that a point placed by hand and the setting it becomes always change together.
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Role } from '../../core/loss/kinds';
import type { Experiment } from '../../session/run/experiment';
import type { SettingName, Settings } from '../../session/settings/settingsTable';
import { useExperiment, useSettings } from '../context/experimentContext';
import { startPoints, startSettings, worldRule } from './useTripletRule';
import { beganFrom, placeInWalk, type RunEnd, runEnd, startWalk, stepWalk, type Walk } from './walk';

interface WalkState {
  readonly walk: Walk;
  /** The arrangement that the reader was given: the figure's own, or an example. A hand changes it no more than a step does. */
  readonly home: Home;
  readonly running: boolean;
  /** Why the last run ended, until something changes. */
  readonly end: RunEnd | null;
}

/** The settings that a hand can change in the picture. */
type Home = Partial<Settings>;

/** Time between two steps of a run, ms. */
const PACE = 320;

export function useWalk(resting: boolean) {
  const experiment = useExperiment();
  const [store] = useState(() => createStore<WalkState>()(() => begin(experiment)));
  const { walk, home, running, end } = useStore(store);
  const moved = useSettings((settings) => differsFrom(home, settings));

  useEffect(() => {
    const follow = () => followSettings(store, experiment);
    follow();
    return experiment.settings.subscribe(follow);
  }, [store, experiment]);

  const actions = useMemo(() => walkActions(store, experiment), [store, experiment]);
  const goes = running && !resting;
  useEffect(() => {
    if (!goes) return;
    const timer = setInterval(actions.go, PACE);
    return () => clearInterval(timer);
  }, [goes, actions]);

  return { walk, running, end, canReset: moved || walk.worlds.length > 1, ...actions };
}

function begin({ settings }: Experiment): WalkState {
  const now = settings.getState();
  const start = startPoints(now);
  const { 'triplet.margin': margin, 'triplet.distance': distance } = now;
  return {
    walk: startWalk(start, worldRule(now)),
    home: { ...startSettings(start), 'triplet.margin': margin, 'triplet.distance': distance },
    running: false,
    end: null,
  };
}

function differsFrom(home: Home, settings: Settings): boolean {
  return Object.entries(home).some(([name, value]) => settings[name as SettingName] !== value);
}

/** Another start, space or way to move begins again; another margin or distance only revives a run that had ended. */
function followSettings(store: StoreApi<WalkState>, experiment: Experiment): void {
  const settings = experiment.settings.getState();
  const { walk, end } = store.getState();
  if (!beganFrom(walk, startPoints(settings), worldRule(settings))) store.setState(begin(experiment));
  else if (end) store.setState({ end: null });
}

function walkActions(store: StoreApi<WalkState>, experiment: Experiment) {
  /** One step, and whether it was the last that makes sense. */
  const step = () => {
    const settings = experiment.settings.getState();
    const walk = stepWalk(store.getState().walk, worldRule(settings), settings['triplet.stepSize']);
    store.setState({ walk, end: runEnd(walk, worldRule(settings)) });
  };
  /** One beat of a run. */
  const go = () => {
    const { walk } = store.getState();
    const end = runEnd(walk, worldRule(experiment.settings.getState()));
    if (end) store.setState({ running: false, end });
    else step();
    if (store.getState().end) store.setState({ running: false });
  };
  return {
    step: () => {
      store.setState({ running: false });
      step();
    },
    go,
    run: () => {
      store.setState({ running: true });
      go();
    },
    pause: () => store.setState({ running: false }),
    /** An example has been chosen. */
    begin: () => store.setState(begin(experiment)),
    /** Back to before the steps; without any, back to the arrangement that was given. */
    reset: () => {
      const { walk, home } = store.getState();
      if (walk.worlds.length > 1) store.setState({ ...begin(experiment), home });
      else experiment.replace({ ...experiment.settings.getState(), ...home });
    },
    place: (role: Role, x: number, y: number) => {
      const settings = experiment.settings.getState();
      const walk = placeInWalk(store.getState().walk, worldRule(settings), role, x, y);
      store.setState({ walk, running: false, end: null });
      experiment.replace({ ...settings, ...startSettings(walk.start) });
    },
  };
}
