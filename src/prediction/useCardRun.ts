// The states of a card's run: ready, running, over or interrupted.
import { useEffect, useRef, useState } from 'react';
import type { Experiment } from '../session/run/experiment';
import { shownWork } from '../session/run/shownWork';
import type { Settings } from '../session/settings/settingsTable';
import type { CardRun, Outcome } from './cardRun';
import { trainTo } from './trainTo';

export type CardState =
  | { readonly phase: 'ready' }
  | { readonly phase: 'running'; readonly step: number; readonly waits: boolean }
  /** The figure does what was asked for besides its run. */
  | { readonly phase: 'working'; readonly done: number; readonly of: number }
  | { readonly phase: 'over'; readonly outcome: Outcome | null; readonly reached: boolean }
  /** `gone`: with the experiment, which the page keeps only for the chapters seen last. */
  | { readonly phase: 'interrupted'; readonly gone: boolean };

interface CardRunner {
  readonly state: CardState;
  /** It was started in an experiment that the page has let go, and the figure has another. */
  readonly gone: boolean;
  run(): void;
}

/** `start` are the settings that a training run begins with. */
export function useCardRun(experiment: Experiment | null, start: Settings, run: CardRun): CardRunner {
  const [state, setState] = useState<CardState>({ phase: 'ready' });
  const forget = useRef<(() => void) | null>(null);
  const [startedIn, setStartedIn] = useState<Experiment | null>(null);

  // When the experiment is disposed, its unfinished run is interrupted.
  useEffect(() => {
    if (!experiment) return;
    return () => {
      forget.current?.();
      setState((now) => (isUnderWay(now) ? { phase: 'interrupted', gone: true } : now));
    };
  }, [experiment]);

  return {
    state,
    gone: startedIn !== null && experiment !== null && experiment !== startedIn,
    run() {
      if (!experiment) return;
      setStartedIn(experiment);
      forget.current?.();
      if (run.kind === 'show') {
        experiment.replace({ ...experiment.settings.getState(), ...run.settings });
        if (run.work) forget.current = workDone(experiment, setState);
        else setState({ phase: 'over', outcome: null, reached: true });
        return;
      }
      setState({ phase: 'running', step: 0, waits: false });
      forget.current = trainTo(experiment, start, run.steps, {
        step: (step, waits) => setState({ phase: 'running', step, waits }),
        done: (outcome, reached) => setState({ phase: 'over', outcome, reached }),
        interrupted: () => setState({ phase: 'interrupted', gone: false }),
      });
    },
  };
}

export function isUnderWay({ phase }: CardState): boolean {
  return phase === 'running' || phase === 'working';
}

/** Tells how far the figure's work for the settings of now is, and its end. Returns what stops the telling. */
function workDone(experiment: Experiment, tell: (state: CardState) => void): () => void {
  const work = shownWork(experiment);
  const look = () => {
    const now = work.getState();
    const isOfNow = now !== null && now.settings === experiment.settings.getState();
    if (!isOfNow) return tell({ phase: 'working', done: 0, of: 0 });
    if (now.done < now.of) return tell({ phase: 'working', done: now.done, of: now.of });
    stop();
    tell({ phase: 'over', outcome: null, reached: true });
  };
  const stop = work.subscribe(look);
  look();
  return stop;
}
