// What a changed setting does to the runs of an experiment: restarts them, reaches their next step, or stays on the page.
// The settings table says which, row by row.
import type { PauseReason } from '../../training/protocol/reports';
import { effectOfChange, type SettingName, type Settings } from '../settings/settingsTable';
import { changedSettings } from '../settings/settingValue';
import type { RunLife } from './life/runLife';
import { liveSettings } from './runConfig';
import type { RunStore, RunStores } from './runStore';
import type { TripletFollowing } from './tripletFollowing';

/** Steps within which changes of the margin count as one. */
const ONE_PULL = 12;

/** With another value of one of these, the items are others and the followed triplet means nothing any more. */
const DATA_SETTINGS: readonly SettingName[] = [
  'dataset',
  'shape',
  'classes',
  'people',
  'itemsPerPerson',
  'difficulty',
  'mislabelled',
  'fairness.trait',
  'fairness.share',
  'seed',
  'compare.pair',
];

/** A run paused for one of these goes on when the margin is moved: the reader has answered. */
const ANSWERED_BY_MARGIN: readonly (PauseReason | null)[] = ['until', 'nothing-to-learn'];

export interface SettingsApplier {
  /** `cause`: the one setting that the reader has changed, if one. Whether the runs were started again. */
  apply(wanted: Settings, cause?: SettingName): boolean;
  /** Applies the settings and starts the runs in any case. Returns the id of the leader. */
  restart(wanted: Settings): number;
}

/** `settingsOf` derives the settings of each run from those that are wanted of the experiment. */
export function createSettingsApplier(
  runs: readonly RunStores[],
  settingsOf: (wanted: Settings) => readonly Settings[],
  life: RunLife,
  following: TripletFollowing,
): SettingsApplier {
  const [leader] = runs;

  return {
    apply(wanted, cause) {
      const before = leader.settings.getState();
      const changed = write(wanted);
      if (changed.length === 0) return false;
      const now = leader.settings.getState();
      const effects = new Set(changed.map((name) => effectOfChange(name, before, now)));
      if (effects.has('restart')) {
        life.setAll({ restartedBy: cause ?? null });
        life.restart();
        return true;
      }
      const movesMargin = changed.includes('margin');
      if (movesMargin) noteMargin(leader.view, before.margin, now.margin);
      const { trainer } = life;
      if (effects.has('live')) {
        for (const [place, { settings }] of runs.entries()) trainer.setLive(liveSettings(settings.getState()), place);
      }
      if (effects.has('pace')) trainer.setSpeed(now.speed);
      if (effects.has('engine')) trainer.setBackend(now.backend);
      if (changed.includes('lab.unseen') || changed.includes('lab.arrows')) following.reselect();
      if (movesMargin && ANSWERED_BY_MARGIN.includes(leader.view.getState().pauseReason)) life.playTo(null);
      return false;
    },
    restart(wanted) {
      write(wanted);
      life.setAll({ restartedBy: null });
      return life.restart();
    },
  };

  /** Names of the settings in which the leader's record changes. */
  function write(wanted: Settings): readonly SettingName[] {
    const records = settingsOf(wanted);
    const changed = changedSettings(leader.settings.getState(), records[0]);
    if (changed.length === 0) return changed;
    if (DATA_SETTINGS.some((name) => changed.includes(name))) following.forget();
    runs.forEach(({ settings }, place) => {
      settings.setState(records[place], true);
    });
    return changed;
  }
}

/** Marks the change in the charts. The first one after training has begun also keeps the evaluation before it. */
function noteMargin(view: RunStore, from: number, to: number): void {
  const { evaluation, stretch, frame, marginMarks } = view.getState();
  const step = frame?.step ?? 0;
  const last = marginMarks.at(-1);
  // One pull of the ring is one mark, however many values it passes through.
  const pulled = last !== undefined && step - last.step < ONE_PULL;
  const mark = pulled ? { step: last.step, margin: to } : { step, margin: to };
  view.setState({ marginMarks: [...(pulled ? marginMarks.slice(0, -1) : marginMarks), mark] });
  if (!stretch && evaluation && evaluation.step > 0) view.setState({ stretch: { fromMargin: from, evaluation } });
}
