// When the first picture of the page is there, so that what can wait need wait no longer.
import type { FigureEntry } from '../../registry/figures';
import type { Experiment } from './experiment';
import type { RunView } from './runStore';

/** Resolves when the run has taken its first step and drawn it, or will take none; at once where the figure opens no run. */
export async function hasOpened({ run }: Pick<Experiment, 'run'>, runs: FigureEntry['runs']): Promise<void> {
  if (runs === 0 || runs === 'series') return;
  await new Promise<void>((resolve) => {
    const look = (view: RunView) => {
      if (!opened(view)) return;
      end();
      resolve();
    };
    const end = run.subscribe(look);
    look(run.getState());
  });
}

function opened({ status, frame }: RunView): boolean {
  if (status === 'stopped') return true;
  if (frame === null || status === 'loading') return false;
  return frame.step > 0 || status !== 'playing';
}
