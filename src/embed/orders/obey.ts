// Each order of the message API, done to the experiment; what comes back is the answer, without the id of the request.
import { CodedError } from '../../core/codedError';
import { figurePicture } from '../../figures/parts/picture/figurePicture';
import { FIGURES, type FigureId } from '../../registry/figures';
import { ownFacts } from '../../session/data/ownData';
import type { Language } from '../../session/page/language';
import { showTheme } from '../../session/page/theme';
import type { Experiment } from '../../session/run/experiment';
import { runCsv } from '../../session/run/history/runCsv';
import { TO_A_RUN } from '../messageFields';
import {
  type CapabilitiesMessage,
  type CsvMessage,
  diagnosticsMessage,
  type FigureMessage,
  figureMessage,
  type HostMessage,
  type PictureMessage,
  type PyTorchMessage,
  type SavedStateMessage,
  stateMessage,
} from '../messages';
import { runState } from '../runState';
import { capabilitiesOf } from './capabilities';
import { goToStep } from './goToStep';
import { pytorchZip } from './pytorchZip';
import { putBackState, savedState } from './savedState';
import { untilLoaded } from './waiting';

export interface Obeying {
  readonly experiment: Experiment;
  readonly figure: FigureId;
  readonly setLanguage: (language: Language) => Promise<unknown>;
}

/** All but those that belong to the link itself. */
export type Order = Exclude<HostMessage, { readonly type: 'set' | 'hello' | 'subscribe' }>;

/** Throws `no-run` for an order to a run in a figure without one. */
export function checkTakes(figure: FigureId, type: HostMessage['type']): void {
  if (FIGURES[figure].runs === 0 && TO_A_RUN.includes(type)) throw new CodedError('no-run', { figure, type });
}

/** Rejects with a coded error, whose `values.key`, where there is one, is the field at fault. */
export async function obey(message: Order, { experiment, figure, setLanguage }: Obeying): Promise<FigureMessage> {
  const trains = FIGURES[figure].runs !== 0;
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
    case 'goto':
      await goToStep(experiment, message.step);
      break;
    case 'reset':
      experiment.reset(message.seed);
      break;
    case 'triplet': {
      await untilLoaded(experiment);
      const { anchor, positive, negative } = message;
      experiment.follow({ anchor, positive, negative });
      break;
    }
    case 'preset':
      experiment.preset('preset' in message ? message.preset : message.id);
      break;
    case 'theme':
      showTheme(message.theme);
      break;
    case 'language':
      await setLanguage(message.language);
      break;
    case 'getPicture': {
      if (trains) await untilLoaded(experiment);
      return figureMessage<PictureMessage>('picture', await figurePicture(message.format ?? 'svg'));
    }
    case 'getCsv': {
      const { run = 0 } = message;
      const last = experiment.runs.length - 1;
      if (run > last) throw new CodedError('out-of-range', { key: 'run', value: run, min: 0, max: last });
      return figureMessage<CsvMessage>('csv', { csv: runCsv(experiment.runs[run].run.getState().history) });
    }
    case 'getPyTorch':
      return figureMessage<PyTorchMessage>('pytorch', await pytorchZip(experiment));
    case 'getState':
      return figureMessage<SavedStateMessage>('savedState', { state: await savedState(experiment, trains) });
    case 'setState': {
      const problem = await putBackState(experiment, trains, message.state, ownFacts());
      if (problem) throw new CodedError(problem.code, { ...problem.values, ...(problem.key && { key: problem.key }) });
      break;
    }
    case 'capabilities':
      return figureMessage<CapabilitiesMessage>('capabilities', capabilitiesOf(figure));
    case 'diagnostics':
      return diagnosticsMessage(await experiment.diagnostics());
    case 'loseContext':
      experiment.loseContext();
      break;
    case 'redraw':
      await experiment.redraw(message.count);
      break;
    case 'get':
      break;
  }
  return stateMessage(runState(experiment));
}
