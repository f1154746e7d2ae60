import { describe, expect, it } from 'vitest';
import { createDataSet } from '../../../../src/data/createDataSet';
import { withWrongLabels } from '../../../../src/data/wrongLabels';
import { wrongLabelsInsight } from '../../../../src/session/insights/wrongLabelsInsight';
import { chooseSelection, firstTriplet } from '../../../../src/session/run/selection';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import type { Evaluation } from '../../../../src/training/protocol/reports';

const BLOBS = createDataSet({ dataset: 'shapes', shape: 'blobs', classes: [], seed: 7, digits: null });
const DATA = withWrongLabels(BLOBS, 0.2, 7);
const WRONG = new Set(DATA.wrong?.items);
const SHOWN = { ...DEFAULTS, mislabelled: 0.2, 'lab.wrong': true };

/** Every training item that is drawn stands at the place of what it really is, a little beside it. */
function measured(data: typeof DATA): Evaluation {
  const { probes } = chooseSelection(data, firstTriplet(data), false);
  const items = Int32Array.from([...data.heldOutItems.slice(0, 5), ...probes]);
  const embeddings = Float32Array.from(items, (item) => 10 * BLOBS.labels[item] + (item % 7) / 100);
  return { step: 25, items, heldOutCount: 5, embeddings, dimensions: 1 } as unknown as Evaluation;
}

describe('what is said of wrong labels', () => {
  it('is nothing before the reader asks, and nothing of data without any', () => {
    const evaluation = measured(DATA);
    expect(wrongLabelsInsight({ data: DATA, evaluation }, { ...SHOWN, 'lab.wrong': false })).toBeNull();
    expect(wrongLabelsInsight({ data: BLOBS, evaluation }, SHOWN)).toBeNull();
  });

  it('counts them among the drawn items that stand farthest from their own label, beside what chance would find', () => {
    const evaluation = measured(DATA);
    const drawn = evaluation.items.slice(5);
    const wrong = [...drawn].filter((item) => WRONG.has(item)).length;
    expect(wrong).toBeGreaterThan(5);
    expect(wrongLabelsInsight({ data: DATA, evaluation }, SHOWN)).toEqual({
      kind: 'found',
      share: 0.2,
      step: 25,
      drawn: drawn.length,
      wrong,
      looked: 10,
      // An encoder that sees through all of them.
      found: Math.min(10, wrong),
      byChance: (10 * wrong) / drawn.length,
    });
  });

  it('finds no more than chance would where places say nothing of what an item is', () => {
    const evaluation = measured(DATA);
    const blind = evaluation.embeddings.map((_, row) => ((row * 7919) % 101) / 101);
    const insight = wrongLabelsInsight({ data: DATA, evaluation: { ...evaluation, embeddings: blind } }, SHOWN);
    expect(insight?.kind === 'found' && insight.found).toBeLessThan(6);
  });

  it('is that there are none in a picture of unseen items, and that nothing has been measured yet', () => {
    expect(wrongLabelsInsight({ data: DATA, evaluation: null }, SHOWN)).toEqual({ kind: 'wait' });
    const unseen = { ...SHOWN, 'lab.unseen': true };
    expect(wrongLabelsInsight({ data: DATA, evaluation: measured(DATA) }, unseen)).toEqual({ kind: 'unseen' });
  });
});
