// A moment of a run, written down so that it can be trained to again: the settings it began with, each change of a live
// setting at its step, the step, the followed triplet, and what trained it.
import type { EngineKind, Live } from '../../engines/engine';
import type { TripletItems } from '../../training/protocol/run';
import type { Problem } from '../problem';
import type { PlannedChange } from '../run/plan';
import { liveSettings } from '../run/runConfig';
import type { RunView } from '../run/runStore';
import type { Settings } from '../settings/settingsTable';

/** Longer runs have no link: it would take minutes to open. */
export const MOST_STEPS = 100_000;

export interface Moment {
  /** With which the run begins, and always trains on the processor, where runs repeat. */
  readonly settings: Settings;
  /** Ascending, one entry a step. Those at `step` itself act on the step after. */
  readonly changes: readonly PlannedChange[];
  /** Steps taken. */
  readonly step: number;
  readonly triplet: TripletItems;
  /** `webgl`: a part of the run at least was trained there, and comes out a little different on the processor. */
  readonly engine: EngineKind;
}

export type MomentOrProblem =
  | { readonly ok: true; readonly moment: Moment }
  | { readonly ok: false; readonly problem: Problem };

/** The moment that is on screen, of a run that has a frame. Its settings of now that have not acted yet are changes at its last step. */
export function momentOf(view: RunView, now: Settings): MomentOrProblem {
  const { frame, history, selection } = view;
  if (view.data?.id === 'own') return refused({ code: 'moment-own', values: {} });
  if (!frame) return refused({ code: 'moment-no-run', values: {} });
  if (view.rolledBack) return refused({ code: 'moment-rolled-back', values: {} });
  if (view.putBack) return refused({ code: 'moment-put-back', values: {} });
  const { step } = frame;
  if (step > MOST_STEPS) return refused({ code: 'moment-far', values: { step, most: MOST_STEPS } });

  // What came after the step that the reader has gone back to is no part of it.
  const log = history.changes.filter((change) => change.step <= step);
  const states = [
    ...log.map((change) => ({ step: change.step - 1, live: change.live })),
    { step, live: liveSettings(now) },
  ];
  const changes = states
    .slice(1)
    .map((state, i) => ({ step: state.step, settings: difference(states[i].live, state.live) }));
  return {
    ok: true,
    moment: {
      settings: { ...now, ...states[0].live, backend: 'cpu' },
      changes: changes.filter(({ settings }) => Object.keys(settings).length > 0),
      step,
      triplet: selection?.triplet ?? frame.triplet,
      engine: view.usedGpu ? 'webgl' : view.engine,
    },
  };
}

function refused(problem: Problem): MomentOrProblem {
  return { ok: false, problem };
}

function difference(before: Live, after: Live): Partial<Live> {
  const changed = Object.entries(after).filter(([name, value]) => before[name as keyof Live] !== value);
  return Object.fromEntries(changed);
}
