// Which triplet the runs of an experiment follow, and which items they draw. All runs follow the same triplet. A triplet
// chosen by the reader stays for as long as its items are there; otherwise the leader's first evaluation chooses one with
// something to learn.
import { CodedError } from '../../core/codedError';
import type { DataSet } from '../../data/dataSet';
import type { Evaluation } from '../../training/protocol/reports';
import type { Selection, TripletItems } from '../../training/protocol/run';
import type { Settings } from '../settings/settingsTable';
import type { RunStores } from './runStore';
import { chooseSelection, firstTriplet, instructiveTriplet, isTriplet, sameTriplet } from './selection';

export interface TripletFollowing {
  /** The selection with which a run on `data` starts. */
  startSelection(data: DataSet, settings: Settings): Selection;
  /** An evaluation of the leader has arrived. */
  noteEvaluation(evaluation: Evaluation): void;
  /** The reader's choice, measured at once, also while paused. Throws `not-a-triplet` where the three do not fit their roles. */
  follow(triplet: TripletItems): void;
  /** A setting has changed on which the drawn items depend. */
  reselect(): void;
  /** The next run has other items, so the reader's choice ends. */
  forget(): void;
}

/** `send` tells the trainer of the selection of the run at `place`. */
export function createTripletFollowing(
  runs: readonly RunStores[],
  send: (selection: Selection, place: number) => void,
): TripletFollowing {
  const [leader] = runs;
  let choosesAtStart = true;

  return {
    startSelection(data, settings) {
      const kept = leader.view.getState().selection?.triplet;
      const triplet = !choosesAtStart && kept && isTriplet(data, kept) ? kept : firstTriplet(data);
      return selectionOf(data, triplet, settings);
    },
    noteEvaluation({ step, items, embeddings, dimensions }) {
      const { data, selection } = leader.view.getState();
      if (step > 0 || !choosesAtStart || !data || !selection) return;
      choosesAtStart = false;
      const better = instructiveTriplet(data, selection.triplet.anchor, items, embeddings, dimensions);
      if (better) select(better);
    },
    follow(triplet) {
      const { data } = leader.view.getState();
      if (!data || !isTriplet(data, triplet)) throw new CodedError('not-a-triplet', { ...triplet });
      choosesAtStart = false;
      select(triplet);
    },
    reselect() {
      const triplet = leader.view.getState().selection?.triplet;
      if (triplet) select(triplet);
    },
    forget() {
      choosesAtStart = true;
    },
  };

  function select(triplet: TripletItems): void {
    runs.forEach(({ view, settings }, place) => {
      const { data, history, selection: last } = view.getState();
      if (!data) return;
      const selection = selectionOf(data, triplet, settings.getState());
      if (last && !sameTriplet(triplet, last.triplet)) history.forgetTripletDistances();
      view.setState({ selection });
      send(selection, place);
    });
  }
}

function selectionOf(data: DataSet, triplet: TripletItems, settings: Settings): Selection {
  return chooseSelection(data, triplet, settings['lab.unseen'], settings['lab.arrows']);
}
