// What a run is doing, and where it is paused, why: of the reasons that a worker gives, the cause that its numbers bear out.
import { leastGap } from '../../core/loss/leastGap';
import type { EngineKind } from '../../engines/engine';
import { IDLE_STEP_LIMIT, STEP_LIMIT } from '../../training/protocol/stopLimits';
import type { RunView } from '../run/runStore';
import { type Settings, settingRow } from '../settings/settingsTable';
import { type BatchInsight, batchInsight } from './batchInsight';

export type StatusInsight =
  | { readonly kind: 'loading' | 'resting' | 'stopped' | 'paused' }
  | { readonly kind: 'training'; readonly perSecond: number; readonly engine: EngineKind }
  /** The ring on screen can be pulled outward, and the run waits for that. */
  | { readonly kind: 'your-turn' }
  | { readonly kind: 'step-limit'; readonly step: number; readonly every: number }
  /** `slower`: the learning rate can be made smaller. */
  | { readonly kind: 'not-finite'; readonly slower: boolean }
  | IdleInsight;

/**
 * For `steps` steps no picked triplet had a loss; `batch` is why the last batch had none, null where that is not known of all
 * runs. `widerHelps`: with a wider margin, which can be set, a triplet of that batch would have one. `allHelps`: picking all
 * triplets would find some with a loss.
 */
export interface IdleInsight {
  readonly kind: 'idle';
  readonly steps: number;
  readonly batch: BatchInsight | null;
  readonly widerHelps: boolean;
  readonly allHelps: boolean;
}

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
  const report = view.frame?.report ?? null;
  const unknown = { kind: 'idle', steps: IDLE_STEP_LIMIT, batch: null, widerHelps: false, allHelps: false } as const;
  if (!report || others.length > 0) return unknown;
  const batch = batchInsight(report);
  // Advice is about the settings of now, and the batch about those of its step.
  const { mining, loss, distance, margin } = report.live;
  const same =
    settings.mining === mining &&
    settings.loss === loss &&
    settings.distance === distance &&
    settings.margin === margin;
  return {
    ...unknown,
    batch,
    widerHelps: same && batch?.kind === 'all-satisfied' && canWiden(settings) && widestReaches(view),
    allHelps: same && batch !== null && 'active' in batch,
  };
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
