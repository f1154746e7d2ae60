// The message API at work: what the host asks is done to the experiment, what happens is told to the host.

import { CodedError, toCodedError } from '../core/codedError';
import { problemSentence } from '../i18n/problemSentence';
import type { Words } from '../i18n/words';
import { FIGURES, type FigureId } from '../registry/figures';
import { ownFacts } from '../session/data/ownData';
import type { Language } from '../session/page/language';
import { onPrediction } from '../session/page/predictions';
import { showTheme } from '../session/page/theme';
import type { Experiment } from '../session/run/experiment';
import type { RunView } from '../session/run/runStore';
import {
  type BackendInUse,
  diagnosticsMessage,
  errorMessage,
  type FigureMessage,
  frameResizeMessage,
  type HostMessage,
  keyMessage,
  type MessageId,
  predictionMessage,
  readyMessage,
  resizeMessage,
  type State,
  stateMessage,
} from './messages';
import { parseHostMessage } from './parseHostMessage';
import { createPendingSettings } from './pendingSettings';
import { unusedKey } from './unusedKey';

/** At most ten states a second. */
const STATE_EVERY = 100;
/** A height has to change this much, CSS px, before the host hears of it: hosts that follow to the pixel can loop. */
const HEIGHT_STEP = 4;

export interface HostLink {
  height(px: number): void;
  close(): void;
}

/** Orders and questions to a run, which a figure without one refuses. */
const TO_A_RUN: readonly HostMessage['type'][] = [
  'play',
  'pause',
  'step',
  'reset',
  'diagnostics',
  'loseContext',
  'redraw',
];

export interface HostLinkOptions {
  readonly words: () => Words;
  /** Resolves when the page speaks it, or when its words did not come. */
  readonly setLanguage: (language: Language) => Promise<unknown>;
  /** Opens the messages that only tests may send. */
  readonly test: boolean;
  /** What was posted before; it is answered first. */
  readonly early?: readonly MessageEvent[];
}

/** Listens to the parent window (or, unframed, to the page itself) and to nobody else. */
export function linkHost(
  experiment: Experiment,
  figure: FigureId,
  { words, setLanguage, test, early = [] }: HostLinkOptions,
): HostLink {
  const host = window.parent;
  let lastHeight = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saidReady = false;
  let toldFailure: RunView['failure'] = null;
  /** Ids of the hellos that came before the figure was ready. */
  const hellos: (MessageId | undefined)[] = [];

  const pending = createPendingSettings(experiment.settings.getState, experiment.replace, ownFacts);

  const post = (message: FigureMessage) => host.postMessage(message, '*');

  function onMessage(event: MessageEvent): void {
    if (event.source !== host) return;
    const parsed = parseHostMessage(event.data, test);
    if (parsed === null) return;
    if (!parsed.ok) return post(errorMessage(parsed.error, problemSentence(words(), parsed.error), parsed.error.id));
    obey(parsed.message).catch((error: unknown) => complain(error, parsed.message.id));
  }

  async function obey(message: HostMessage): Promise<void> {
    if (FIGURES[figure].runs === 0 && TO_A_RUN.includes(message.type)) {
      throw new CodedError('no-run', { figure, type: message.type });
    }
    if (message.type === 'set') {
      const problem = pending.add(message.settings, () => post(stateMessage(state(experiment), message.id)));
      if (problem) post(errorMessage(problem, problemSentence(words(), problem), message.id));
      return;
    }
    pending.flush();
    switch (message.type) {
      case 'play':
        experiment.play();
        break;
      case 'pause':
        experiment.pause();
        break;
      case 'step':
        await experiment.step(message.count);
        break;
      case 'reset':
        experiment.reset(message.seed);
        break;
      case 'preset':
        experiment.preset('preset' in message ? message.preset : message.id);
        break;
      case 'theme':
        showTheme(message.theme);
        break;
      case 'language':
        await setLanguage(message.language);
        break;
      case 'hello':
        if (saidReady) sayReady(message.id);
        else hellos.push(message.id);
        return;
      case 'diagnostics': {
        const diagnostics = await experiment.diagnostics();
        return post(diagnosticsMessage(diagnostics, message.id));
      }
      case 'loseContext':
        experiment.loseContext();
        break;
      case 'redraw':
        await experiment.redraw(message.count);
        break;
      case 'get':
        break;
    }
    post(stateMessage(state(experiment), message.id));
  }

  function complain(error: unknown, id: MessageId | undefined): void {
    const { code, values } = toCodedError(error);
    post(errorMessage({ code }, problemSentence(words(), { code, values }), id));
  }

  function onChange(): void {
    tellFailure();
    if (!saidReady && isReady()) {
      saidReady = true;
      performance.mark('triplet-lab:ready');
      sayReady();
      for (const id of hellos) sayReady(id);
    }
    timer ??= setTimeout(() => {
      timer = undefined;
      if (saidReady) post(stateMessage(state(experiment)));
    }, STATE_EVERY);
  }

  /** Each failure of the run once. */
  function tellFailure(): void {
    const { failure } = experiment.run.getState();
    if (failure !== toldFailure && failure !== null) complain(new CodedError(failure.code, failure.values), undefined);
    toldFailure = failure;
  }

  /** A figure that trains is ready with its first picture, or when it has failed; one that does not, at once. */
  function isReady(): boolean {
    const { frame, status } = experiment.run.getState();
    return FIGURES[figure].runs === 0 || frame !== null || status === 'stopped';
  }

  function sayReady(id?: MessageId): void {
    const settings = experiment.settings.getState();
    post(readyMessage({ figures: [figure], settings, backend: backendOf(experiment) }, id));
  }

  function onKey(event: KeyboardEvent): void {
    const key = unusedKey(event);
    if (key) post(keyMessage(key));
  }

  for (const event of early) onMessage(event);
  window.addEventListener('message', onMessage);
  // Whoever uses a key in the page has heard it before the window does.
  if (host !== window) window.addEventListener('keydown', onKey);
  const stops = [
    experiment.run.subscribe(onChange),
    experiment.settings.subscribe(onChange),
    onPrediction((prediction) => post(predictionMessage(prediction))),
  ];
  // Whatever came while this file was on its way.
  onChange();

  return {
    height(px) {
      if (Math.abs(px - lastHeight) < HEIGHT_STEP) return;
      lastHeight = px;
      post(resizeMessage(px));
      host.postMessage(frameResizeMessage(px), '*');
    },
    close() {
      pending.flush();
      window.removeEventListener('message', onMessage);
      window.removeEventListener('keydown', onKey);
      for (const stop of stops) stop();
      clearTimeout(timer);
    },
  };
}

function backendOf(experiment: Experiment): BackendInUse {
  return experiment.run.getState().engine === 'webgl' ? 'webgl' : 'cpu';
}

function state(experiment: Experiment): State {
  const { status, frame: drawn, evaluation: measured, engine } = experiment.run.getState();
  // What is on screen while data are loading is of the run before.
  const [frame, evaluation] = status === 'loading' ? [null, null] : [drawn, measured];
  const report = frame?.report ?? null;
  const settings = experiment.settings.getState();
  return {
    status,
    step: frame?.step ?? 0,
    loss: report?.loss ?? null,
    recall: evaluation?.recall ?? null,
    recallStep: evaluation?.step ?? null,
    activeFraction: report?.activeFraction ?? null,
    counts: report?.counts ?? { easy: 0, semiHard: 0, hard: 0 },
    distances: { anchorPositive: frame?.anchorPositive ?? null, anchorNegative: frame?.anchorNegative ?? null },
    stepsPerSecond: frame?.stepsPerSecond ?? 0,
    backend: backendOf(experiment),
    engine,
    settings,
    stepSettings: { ...settings, ...report?.live },
  };
}
