// The message API at work: what the host asks is done to the experiment, what happens is told to the host.

import { toCodedError } from '../core/codedError';
import { problemSentence } from '../i18n/problemSentence';
import type { Words } from '../i18n/words';
import { FIGURES, type FigureId } from '../registry/figures';
import { ownFacts } from '../session/data/ownData';
import type { Language } from '../session/page/language';
import type { Experiment } from '../session/run/experiment';
import {
  errorMessage,
  type FigureMessage,
  frameResizeMessage,
  type HostMessage,
  keyMessage,
  type MessageId,
  readyMessage,
  resizeMessage,
  stateMessage,
} from './messages';
import { checkTakes, obey } from './orders/obey';
import { parseHostMessage } from './parseHostMessage';
import { createPendingSettings } from './pendingSettings';
import { backendOf, runState } from './runState';
import { createTelling } from './telling';
import { unusedKey } from './unusedKey';

/** A height has to change this much, CSS px, before the host hears of it: hosts that follow to the pixel can loop. */
const HEIGHT_STEP = 4;

export interface HostLink {
  height(px: number): void;
  close(): void;
}

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
  let saidReady = false;
  /** Ids of the hellos that came before the figure was ready. */
  const hellos: (MessageId | undefined)[] = [];

  const pending = createPendingSettings(experiment.settings.getState, experiment.replace, ownFacts);
  const post = (message: FigureMessage) => host.postMessage(message, '*');

  const telling = createTelling(experiment, {
    post,
    saidReady: () => saidReady,
    complain,
    sentence: (failure) => problemSentence(words(), failure),
  });

  function onMessage(event: MessageEvent): void {
    if (event.source !== host) return;
    const parsed = parseHostMessage(event.data, test);
    if (parsed === null) return;
    if (!parsed.ok) return post(errorMessage(parsed.error, problemSentence(words(), parsed.error), parsed.error.id));
    take(parsed.message).catch((error: unknown) => complain(error, parsed.message.id));
  }

  async function take(message: HostMessage): Promise<void> {
    const { id } = message;
    checkTakes(figure, message.type);
    if (message.type === 'set') {
      const problem = pending.add(message.settings, () => post(stateMessage(runState(experiment), id)));
      if (problem) post(errorMessage(problem, problemSentence(words(), problem), id));
      return;
    }
    pending.flush();
    switch (message.type) {
      case 'hello':
        if (saidReady) sayReady(id);
        else hellos.push(id);
        return;
      case 'subscribe':
        telling.subscribe(message.events, message.every);
        return post(stateMessage(runState(experiment), id));
      default: {
        const answer = await obey(message, { experiment, figure, setLanguage });
        post(id === undefined ? answer : { ...answer, id });
      }
    }
  }

  /** The field at fault, where there is one, stands among the values. */
  function complain(error: unknown, id?: MessageId): void {
    const { code, values } = toCodedError(error);
    const { key: field, ...rest } = values;
    const key = field === undefined ? {} : { key: String(field) };
    post(errorMessage({ code, ...key }, problemSentence(words(), { code, values: rest, ...key }), id));
  }

  function lookWhetherReady(): void {
    if (saidReady || !isReady()) return;
    saidReady = true;
    performance.mark('triplet-lab:ready');
    sayReady();
    for (const id of hellos) sayReady(id);
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
    const key = telling.tells('key') ? unusedKey(event) : null;
    if (key) post(keyMessage(key));
  }

  for (const event of early) onMessage(event);
  window.addEventListener('message', onMessage);
  // Whoever uses a key in the page has heard it before the window does.
  if (host !== window) window.addEventListener('keydown', onKey);
  const stop = experiment.run.subscribe(lookWhetherReady);
  // Whatever came while this file was on its way.
  telling.begin();
  lookWhetherReady();

  return {
    height(px) {
      if (Math.abs(px - lastHeight) < HEIGHT_STEP) return;
      lastHeight = px;
      if (telling.tells('resize')) post(resizeMessage(px));
      host.postMessage(frameResizeMessage(px), '*');
    },
    close() {
      pending.flush();
      window.removeEventListener('message', onMessage);
      window.removeEventListener('keydown', onKey);
      stop();
      telling.stop();
    },
  };
}
