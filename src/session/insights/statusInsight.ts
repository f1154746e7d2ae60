// What a run is doing, and where it is paused, why: of the reasons that a worker gives, the cause that its numbers bear out.

import { leastGap } from '../../core/loss/leastGap';
import type { EngineKind, Live } from '../../engines/engine';
import { IDLE_STEP_LIMIT, STEP_LIMIT } from '../../training/protocol/stopLimits';
import type { RunView } from '../run/runStore';
import { comparedDistance } from '../settings/comparedDistance';
import { type Settings, settingRow } from '../settings/settingsTable';
import { batchInsight } from './batchInsight';

export type StatusInsight =
  | { readonly kind: 'loading' | 'resting' | 'stopped' | 'paused' }
  | { readonly kind: 'training'; readonly perSecond: number; readonly engine: EngineKind }
  /** The ring on screen can be pulled outward, and the run waits for that. */
  | { readonly kind: 'your-turn' }
  | { readonly kind: 'step-limit'; readonly step: number; readonly every: number }
  /** `slower`: the learning rate can be made smaller. */
  | { readonly kind: 'not-finite'; readonly slower: boolean }
  | IdleInsight;

/** For `steps` steps no picked triplet had a loss; the kind says why the last batch had none, in the words of `BatchInsight`. */
export type IdleInsight = { readonly steps: number } & (
  | { readonly kind: 'idle' | 'idle-soft-vanished' | 'idle-no-triplet' | 'idle-no-pair' }
  /** `widerHelps`: with a wider margin, which can be set, a triplet of that batch would have a loss and be picked. */
  | { readonly kind: 'idle-all-satisfied'; readonly widerHelps: boolean }
  /** `active`: share of all triplets of that batch with a loss. `allHelps`: picking all would train on them. */
  | { readonly kind: 'idle-band-empty' | 'idle-missed'; readonly active: number; readonly allHelps: boolean }
  | {
      readonly kind: 'idle-no-semi-hard';
      readonly active: number;
      readonly allHard: boolean;
      readonly allHelps: boolean;
    }
);

/** `ring`: whether the figure shows a ring that the reader may pull. `others` are runs in lock-step with this one. */
export function statusInsight(
  view: RunView,
  settings: Settings,
  ring: boolean,
  others: readonly RunView[] = [],
): StatusInsight {
  const { status, pauseReason, frame, engine } = view;
  if (status === 'playing') return { kind: 'training', perSecond: frame?.stepsPerSecond ?? 0, engine };
  if (status !== 'paused') return { kind: status };
  switch (pauseReason) {
    case 'until':
      return { kind: ring && canWiden(settings) ? 'your-turn' : 'paused' };
    case 'step-limit':
      return { kind: 'step-limit', step: frame?.step ?? STEP_LIMIT, every: STEP_LIMIT };
    case 'not-finite':
      return { kind: 'not-finite', slower: settings.learningRate > leastOf('learningRate') };
    case 'nothing-to-learn':
      return idle(view, settings, others);
    default:
      return { kind: 'paused' };
  }
}

function idle(view: RunView, settings: Settings, others: readonly RunView[]): IdleInsight {
  const steps = IDLE_STEP_LIMIT;
  const report = view.frame?.report;
  // Runs in lock-step stop together, each for a reason of its own.
  const batch = report && others.length === 0 ? batchInsight(report) : null;
  if (!report || !batch) return { kind: 'idle', steps };
  // Advice is about the settings of now, and the batch about those of its step.
  const same = sameLive(settings, report.live);
  switch (batch.kind) {
    case 'no-triplet':
    case 'soft-vanished':
    case 'no-pair':
      return { kind: `idle-${batch.kind}`, steps };
    case 'all-satisfied':
      return { kind: 'idle-all-satisfied', steps, widerHelps: same && canWiden(settings) && widestReaches(view) };
    case 'no-semi-hard':
      return { kind: 'idle-no-semi-hard', steps, active: batch.active, allHard: batch.allHard, allHelps: same };
    default:
      return { kind: `idle-${batch.kind}`, steps, active: batch.active, allHelps: same };
  }
}

function sameLive(settings: Settings, { mining, loss, distance, margin }: Live): boolean {
  return (
    settings.mining === mining &&
    settings.loss === loss &&
    comparedDistance(settings) === distance &&
    settings.margin === margin
  );
}

/** Whether some triplet of the last batch would have a loss at the widest margin, and be picked. */
function widestReaches({ frame, data }: RunView): boolean {
  if (!frame?.report || !data) return false;
  const { items, distances, live } = frame.report;
  if (distances.length !== items.length ** 2) return false;
  const labels = Int32Array.from(items, (item) => data.labels[item]);
  const gap = leastGap(distances, labels, live.mining === 'semi-hard' ? 0 : undefined);
  return gap < mostOf('margin');
}

/** Whether there is a margin, and a wider one. */
function canWiden({ loss, margin }: Settings): boolean {
  return loss === 'hinge' && margin < mostOf('margin');
}

function mostOf(name: 'margin'): number {
  const row = settingRow(name);
  return row.kind === 'number' ? row.max : Number.POSITIVE_INFINITY;
}

function leastOf(name: 'learningRate'): number {
  const row = settingRow(name);
  return row.kind === 'number' ? row.min : 0;
}
