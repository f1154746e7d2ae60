// Going back along a run: the points that are kept, where the reader has gone back to, and what is forgotten once
// training goes on from there. It writes its part of the run store and knows nothing of settings.
import type { Trainer } from '../../training/page/trainer';
import type { RunState } from '../../training/protocol/run';
import type { RunStore } from './runStore';
import { createTimeline } from './timeline';

export interface Rewind {
  /** A point that one can go back to. */
  keep(state: RunState): void;
  /**
   * Back (or forth again) to the kept point at `step` or the last one before it. `stop` ends training if this is the
   * first time back: where the run stands then is kept too. What came after stays on record.
   */
  goTo(step: number, stop: () => void): Promise<void>;
  /** Training goes on from where the reader has gone back to: what came after it will be another course. */
  goOn(): void;
  /** Another run. */
  startOver(): void;
}

export function createRewind(run: RunStore, trainer: Pick<Trainer, 'exportState' | 'rewind'>): Rewind {
  let timeline = createTimeline();
  /** Of several wishes only the last one counts. */
  let latest = 0;

  return {
    keep,
    async goTo(step, stop) {
      const mine = ++latest;
      const line = timeline;
      if (run.getState().rewoundTo === null) {
        stop();
        // A worker that is gone stands nowhere.
        const now = await trainer.exportState().catch(() => null);
        if (line !== timeline) return;
        if (now) {
          run.getState().history.add(now.rows);
          keep(now);
        }
      }
      const state = timeline.at(step);
      if (mine !== latest || !state) return;
      run.setState({ rewoundTo: state.engine.step });
      // Its rows have long been told.
      await trainer.rewind({ ...state, rows: new Float32Array() });
    },
    goOn() {
      latest++;
      const { rewoundTo, history, marginMarks, stretch } = run.getState();
      if (rewoundTo === null) return;
      history.forgetAfter(rewoundTo);
      timeline.forgetAfter(rewoundTo);
      run.setState({
        rewoundTo: null,
        keptSteps: timeline.steps,
        marginMarks: marginMarks.filter(({ step }) => step <= rewoundTo),
        stretch: stretch && stretch.evaluation.step > rewoundTo ? null : stretch,
      });
    },
    startOver() {
      timeline = createTimeline();
      latest++;
      run.setState({ keptSteps: [], rewoundTo: null });
    },
  };

  function keep(state: RunState): void {
    timeline.keep(state);
    run.setState({ keptSteps: timeline.steps });
  }
}
