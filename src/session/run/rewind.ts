// Takes a run back to an earlier step and forth again. It keeps points to go back to, and drops later steps when training
// goes on from one. It writes the run's view and knows nothing of settings.
import type { Trainer } from '../../training/page/trainer';
import type { RunState } from '../../training/protocol/run';
import { createTimeline } from './history/timeline';
import type { RunStore } from './runStore';

export interface Rewind {
  /** Adds a point to go back to. */
  keep(state: RunState): void;
  /**
   * Back (or forth again) to the kept point at `step` or the last one before it. The first time back, `stop` ends training,
   * and the state reached by then is kept as a point too. Later steps stay on record.
   */
  goTo(step: number, stop: () => void): Promise<void>;
  /** Training goes on from the present point: later steps are dropped. */
  goOn(): void;
  /** Another run begins: drops all points. */
  startOver(): void;
}

export function createRewind(run: RunStore, trainer: Pick<Trainer, 'exportState' | 'rewind'>): Rewind {
  let timeline = createTimeline();
  /** Counts the calls that decide where the run stands: only the last one takes effect. */
  let latest = 0;

  return {
    keep,
    async goTo(step, stop) {
      const mine = ++latest;
      const line = timeline;
      if (run.getState().rewoundTo === null) {
        stop();
        // A worker that is gone has no state.
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
      // Its rows are in the history already.
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
