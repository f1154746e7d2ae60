// The states of a card's run: ready, running, over or interrupted.
import { useEffect, useRef, useState } from 'react';
import type { Experiment } from '../session/run/experiment';
import type { Settings } from '../session/settings/settingsTable';
import type { CardRun, Outcome } from './cardRun';
import { trainTo } from './trainTo';

export type CardState =
  | { readonly phase: 'ready' }
  | { readonly phase: 'running'; readonly step: number; readonly waits: boolean }
  | { readonly phase: 'over'; readonly outcome: Outcome | null; readonly reached: boolean }
  /** `gone`: with the experiment, which the page keeps only for the chapters seen last. */
  | { readonly phase: 'interrupted'; readonly gone: boolean };

interface CardRunner {
  readonly state: CardState;
  run(): void;
}

/** `start` are the settings that a training run begins with. */
export function useCardRun(experiment: Experiment | null, start: Settings, run: CardRun): CardRunner {
  const [state, setState] = useState<CardState>({ phase: 'ready' });
  const forget = useRef<(() => void) | null>(null);

  // When the experiment is disposed, its unfinished run is interrupted.
  useEffect(() => {
    if (!experiment) return;
    return () => {
      forget.current?.();
      setState((now) => (now.phase === 'running' ? { phase: 'interrupted', gone: true } : now));
    };
  }, [experiment]);

  return {
    state,
    run() {
      if (!experiment) return;
      forget.current?.();
      if (run.kind === 'show') {
        experiment.replace({ ...experiment.settings.getState(), ...run.settings });
        setState({ phase: 'over', outcome: null, reached: true });
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
