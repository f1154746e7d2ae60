// Whether wrong labels give themselves away: of the drawn training items that stand farthest from their own label, how many
// are mislabelled. By the last evaluation, which is measured with the weights of its step.
import { farthestFromOwn } from '../../core/evaluation/farFromOwn';
import type { DataSet } from '../../data/dataSet';
import type { Evaluation } from '../../training/protocol/reports';
import type { RunView } from '../run/runStore';
import type { Settings } from '../settings/settingsTable';

/** So many are looked at, or a quarter of those drawn where these are few. */
const LOOKED_AT = 10;

export type WrongLabelsInsight =
  /** The picture shows items that training never sees, and these bear their own labels. */
  | { readonly kind: 'unseen' }
  /** Nothing has been measured yet. */
  | { readonly kind: 'wait' }
  /** None of the drawn training items is mislabelled. */
  | { readonly kind: 'none'; readonly drawn: number }
  /** `share`: of all training items, how many are mislabelled. */
  | ({ readonly kind: 'found'; readonly share: number } & WrongLabelsFound);

export interface WrongLabelsFound {
  readonly step: number;
  /** Training items in the picture, and how many of them are mislabelled. */
  readonly drawn: number;
  readonly wrong: number;
  /** The farthest from their own label, how many of these are mislabelled, and how many would be by chance. */
  readonly looked: number;
  readonly found: number;
  readonly byChance: number;
}

/** Null while wrong labels are not shown, or there are none. */
export function wrongLabelsInsight(
  { data, evaluation }: Pick<RunView, 'data' | 'evaluation'>,
  settings: Settings,
): WrongLabelsInsight | null {
  if (!settings['lab.wrong'] || !data?.wrong) return null;
  if (settings['lab.unseen']) return { kind: 'unseen' };
  if (!evaluation) return { kind: 'wait' };
  const found = foundIn(evaluation, data);
  return found.wrong > 0
    ? { kind: 'found', share: settings.mislabelled, ...found }
    : { kind: 'none', drawn: found.drawn };
}

// Asked for with every frame, and the same until the next evaluation.
const known = new WeakMap<Evaluation, WrongLabelsFound>();

function foundIn(evaluation: Evaluation, data: DataSet): WrongLabelsFound {
  const before = known.get(evaluation);
  if (before) return before;
  const found = wrongLabelsFound(evaluation, data);
  known.set(evaluation, found);
  return found;
}

/** `evaluation` and `data` are of one run. */
export function wrongLabelsFound(
  { items, heldOutCount, embeddings, dimensions, step }: Evaluation,
  { labels, wrong }: Pick<DataSet, 'labels' | 'wrong'>,
): WrongLabelsFound {
  const training = items.subarray(heldOutCount);
  const mislabelled = new Set(wrong?.items);
  const isWrong = (row: number) => mislabelled.has(training[row]);
  const looked = farthestFromOwn(
    embeddings.subarray(heldOutCount * dimensions),
    training.map((item) => labels[item]),
    dimensions,
    Math.min(LOOKED_AT, Math.ceil(training.length / 4)),
  );
  const all = [...training.keys()].filter(isWrong).length;
  return {
    step,
    drawn: training.length,
    wrong: all,
    looked: looked.length,
    found: looked.filter(isWrong).length,
    byChance: training.length === 0 ? 0 : (looked.length * all) / training.length,
  };
}
