// What a figure tells its host unasked: those events that the host has chosen, and before it has chosen those of the first version.
import { CodedError } from '../core/codedError';
import { onPrediction } from '../session/page/predictions';
import type { Experiment } from '../session/run/experiment';
import type { RunView } from '../session/run/runStore';
import { changedSettings } from '../session/settings/settingValue';
import { STATE_EVERY } from './messageFields';
import {
  EVENTS_OF_OLD,
  type FaultMessage,
  type FigureEvent,
  type FigureMessage,
  figureMessage,
  predictionMessage,
  type SettingsMessage,
  type StepsDoneMessage,
  stateMessage,
} from './messages';
import { runState } from './runState';

export interface Telling {
  /** Tells what has happened before it listened. */
  begin(): void;
  /** From now on these events, and `every` so many ms a state at most; without `every`, as before. */
  subscribe(events: readonly FigureEvent[], every?: number): void;
  tells(event: FigureEvent): boolean;
  stop(): void;
}

interface Surroundings {
  readonly post: (message: FigureMessage) => void;
  /** States are told only after `ready`. */
  readonly saidReady: () => boolean;
  /** As an `error` that no message had asked for. */
  readonly complain: (failure: CodedError) => void;
  readonly sentence: (failure: CodedError) => string;
}

export function createTelling(experiment: Experiment, { post, saidReady, complain, sentence }: Surroundings): Telling {
  let chosen: ReadonlySet<FigureEvent> = new Set(EVENTS_OF_OLD);
  let stateEvery: number = STATE_EVERY.min;
  let stateTimer: ReturnType<typeof setTimeout> | undefined;
  let settingsTimer: ReturnType<typeof setTimeout> | undefined;
  let toldSettings = experiment.settings.getState();
  let toldEnd = experiment.run.getState().ended;
  let toldFailure: RunView['failure'] = null;

  const stops = [
    experiment.run.subscribe(onRun),
    experiment.settings.subscribe(onSettings),
    onPrediction((prediction) => tells('prediction') && post(predictionMessage(prediction))),
  ];

  return {
    begin: onRun,
    subscribe(events, every = stateEvery) {
      chosen = new Set(events);
      if (every !== stateEvery) {
        clearTimeout(stateTimer);
        stateTimer = undefined;
      }
      stateEvery = every;
      toldSettings = experiment.settings.getState();
    },
    tells,
    stop() {
      for (const stop of stops) stop();
      clearTimeout(stateTimer);
      clearTimeout(settingsTimer);
    },
  };

  function tells(event: FigureEvent): boolean {
    return chosen.has(event);
  }

  function onRun(): void {
    const { failure, ended } = experiment.run.getState();
    if (failure !== toldFailure && failure !== null) tellFailure(failure);
    toldFailure = failure;
    if (ended !== toldEnd && ended !== null && tells('stepsDone'))
      post(figureMessage<StepsDoneMessage>('stepsDone', { ...ended }));
    toldEnd = ended;
    tellState();
  }

  function onSettings(): void {
    tellState();
    // A burst of changes is told once, as it has come out.
    settingsTimer ??= setTimeout(() => {
      settingsTimer = undefined;
      const settings = experiment.settings.getState();
      const changed = changedSettings(toldSettings, settings);
      toldSettings = settings;
      if (changed.length > 0 && tells('settings'))
        post(figureMessage<SettingsMessage>('settings', { settings, changed }));
    });
  }

  function tellState(): void {
    stateTimer ??= setTimeout(() => {
      stateTimer = undefined;
      if (saidReady() && tells('state')) post(stateMessage(runState(experiment)));
    }, stateEvery);
  }

  function tellFailure({ code, values }: NonNullable<RunView['failure']>): void {
    const failure = new CodedError(code, values);
    if (tells('fault')) post(figureMessage<FaultMessage>('fault', { code, message: sentence(failure) }));
    else complain(failure);
  }
}
