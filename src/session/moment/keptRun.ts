// The run of a figure, written down when its page is left, so that the page can offer it after a reload. It lies in the storage
// of the tab from then until the page is there again: who duplicates a tab duplicates no run, and each figure finds its own.
// Where storage is blocked, nothing is kept and nothing said.
import type { FigureId } from '../../registry/figures';
import type { Experiment } from '../run/experiment';
import type { SettingsFacts } from '../settings/settingsRules';
import { type Moment, momentOf } from './moment';
import { momentForFigure, momentToHash } from './momentCodec';

/** The run that was left here, which is forgotten by this; null where there is none. */
export function takeKeptRun(figure: FigureId, facts: SettingsFacts): Moment | null {
  const key = keyOf(figure);
  const text = stored((storage) => {
    const kept = storage.getItem(key);
    storage.removeItem(key);
    return kept;
  });
  return text ? momentForFigure(text, figure, facts).moment : null;
}

/** Keeps the run, if it has taken a step, each time the page is left. Returns how to stop. */
export function keepRunOnLeaving({ run, settings }: Experiment, figure: FigureId): () => void {
  const leave = () => {
    const view = run.getState();
    const made = momentOf(view, settings.getState());
    if (view.status === 'loading' || !made.ok || made.moment.step === 0) return;
    stored((storage) => storage.setItem(keyOf(figure), momentToHash(made.moment)));
  };
  // The browser may bring a page back as it was.
  const back = () => stored((storage) => storage.removeItem(keyOf(figure)));
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', back);
  return () => {
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', back);
  };
}

/** Two figures of one address stand in frames of different names, or of different places in their host. */
function keyOf(figure: FigureId): string {
  return ['triplet-lab', figure, location.href, frameNumber(), window.name].join(' ');
}

function frameNumber(): number {
  for (let place = 0; place < window.parent.length; place++) {
    if (window.parent[place] === window.self) return place;
  }
  return -1;
}

function stored<T>(act: (storage: Storage) => T): T | null {
  try {
    return act(sessionStorage);
  } catch {
    return null;
  }
}
