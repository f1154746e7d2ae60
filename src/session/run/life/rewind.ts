// Takes a run back to an earlier step and forth again. It keeps points to go back to, and drops later steps when training
// goes on from one. It writes the run's view and knows nothing of settings.
import type { Trainer } from '../../../training/page/trainer';
import type { RunState } from '../../../training/protocol/run';
import { createTimeline } from '../history/timeline';
import type { RunStore } from '../runStore';

export interface Rewind {
  /** Adds a point to go back to. */
  keep(state: RunState): void;
  /**
   * Back (or forth again) to the kept point at `step` or the last one before it. The first time back, `stop` ends training,
   * and the state reached by then is kept as a point too. Later steps stay on record.
   */
  goTo(step: number, stop: () => void): Promise<void>;
  /** Training goes on from the present point: later steps give way. */
  goOn(): void;
  /** The steps that gave way last take the place of what came instead, and the run stands at their end. `stop` ends training. */
  bringBack(stop: () => void): Promise<void>;
  /** Another run begins: drops all points. */
  startOver(): void;
}

export function createRewind(run: RunStore, trainer: Pick<Trainer, 'exportState' | 'rewind'>): Rewind {
  let timeline = createTimeline();
  /** Counts the calls that decide where the run stands: only the last one takes effect. */
  let latest = 0;
  /** Brings back what gave way last. */
  let restore: (() => void) | null = null;

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
      const last = timeline.steps.at(-1) ?? rewoundTo;
      restore = last > rewoundTo ? remember() : null;
      history.forgetAfter(rewoundTo);
      timeline.forgetAfter(rewoundTo);
      run.setState({
        rewoundTo: null,
        keptSteps: timeline.steps,
        marginMarks: marginMarks.filter(({ step }) => step <= rewoundTo),
        stretch: stretch && stretch.evaluation.step > rewoundTo ? null : stretch,
        gone: restore && { from: rewoundTo, to: last },
      });
    },
    async bringBack(stop) {
      if (!restore) return;
      const mine = ++latest;
      const line = timeline;
      stop();
      // Steps that are under way still come in, and go with the others.
      await trainer.exportState().catch(() => null);
      if (mine !== latest || line !== timeline || !restore) return;
      restore();
      restore = null;
      const last = timeline.at(Number.POSITIVE_INFINITY);
      if (!last) return;
      run.setState({ gone: null, keptSteps: timeline.steps, rewoundTo: last.engine.step });
      await trainer.rewind({ ...last, rows: new Float32Array() });
    },
    startOver() {
      timeline = createTimeline();
      latest++;
      restore = null;
      run.setState({ keptSteps: [], rewoundTo: null, gone: null });
    },
  };

  /** Function that brings the run's record back as it is now. */
  function remember(): () => void {
    const { history, marginMarks, stretch, evaluationHistory } = run.getState();
    const [points, rows] = [timeline.remember(), history.remember()];
    return () => {
      points();
      rows();
      run.setState({ marginMarks, stretch, evaluationHistory });
    };
  }

  function keep(state: RunState): void {
    timeline.keep(state);
    run.setState({ keptSteps: timeline.steps });
  }
}
