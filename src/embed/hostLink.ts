// The message API at work: what the host asks is done to the experiment, what happens is told to the host.

import { toCodedError } from '../core/codedError';
import { problemSentence } from '../i18n/problemSentence';
import type { Words } from '../i18n/words';
import type { FigureId } from '../registry/figures';
import { ownFacts } from '../session/data/ownData';
import type { Experiment } from '../session/run/experiment';
import { checkSettings } from '../session/settings/settingsRules';
import {
  type BackendInUse,
  diagnosticsMessage,
  errorMessage,
  type FigureMessage,
  type HostMessage,
  type MessageId,
  readyMessage,
  resizeMessage,
  type State,
  stateMessage,
} from './messages';
import { parseHostMessage } from './parseHostMessage';

/** At most ten states a second. */
const STATE_EVERY = 100;
/** A height has to change this much, CSS px, before the host hears of it: hosts that follow to the pixel can loop. */
const HEIGHT_STEP = 4;

export interface HostLink {
  height(px: number): void;
  close(): void;
}

/** Listens to the parent window (or, unframed, to the page itself) and to nobody else. */
export function linkHost(experiment: Experiment, figure: FigureId, words: () => Words, test: boolean): HostLink {
  const host = window.parent;
  let lastHeight = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saidReady = false;

  const post = (message: FigureMessage) => host.postMessage(message, '*');

  function onMessage(event: MessageEvent): void {
    if (event.source !== host) return;
    const parsed = parseHostMessage(event.data, test);
    if (parsed === null) return;
    if (!parsed.ok) return post(errorMessage(parsed.error, problemSentence(words(), parsed.error), parsed.error.id));
    obey(parsed.message).catch((error: unknown) => complain(error, parsed.message.id));
  }

  async function obey(message: HostMessage): Promise<void> {
    switch (message.type) {
      case 'set': {
        const checked = checkSettings(message.settings, experiment.settings.getState(), ownFacts());
        if (!checked.ok) {
          const [problem] = checked.problems;
          return post(errorMessage(problem, problemSentence(words(), problem), message.id));
        }
        experiment.replace(checked.settings);
        break;
      }
      case 'play':
        experiment.play();
        break;
      case 'pause':
        experiment.pause();
        break;
      case 'step':
        experiment.step(message.count);
        break;
      case 'reset':
        experiment.reset(message.seed);
        break;
      case 'preset':
        experiment.preset(message.id);
        break;
      case 'diagnostics': {
        const diagnostics = await experiment.diagnostics();
        return post(diagnosticsMessage(diagnostics, message.id));
      }
      case 'loseContext':
        return experiment.loseContext();
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
    const { frame, data, status } = experiment.run.getState();
    // A figure that trains is ready with its first picture, one that does not, at once.
    if (!saidReady && (frame || (status === 'paused' && !data))) {
      saidReady = true;
      performance.mark('triplet-lab:ready');
      post(
        readyMessage({ figures: [figure], settings: experiment.settings.getState(), backend: backendOf(experiment) }),
      );
    }
    timer ??= setTimeout(() => {
      timer = undefined;
      if (saidReady) post(stateMessage(state(experiment)));
    }, STATE_EVERY);
  }

  window.addEventListener('message', onMessage);
  const stops = [experiment.run.subscribe(onChange), experiment.settings.subscribe(onChange)];

  return {
    height(px) {
      if (Math.abs(px - lastHeight) < HEIGHT_STEP) return;
      lastHeight = px;
      post(resizeMessage(px));
    },
    close() {
      window.removeEventListener('message', onMessage);
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
    settings: { ...experiment.settings.getState(), ...report?.live },
  };
}
