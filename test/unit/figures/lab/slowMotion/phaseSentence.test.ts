// What slow motion says of a step, against the numbers of the step: batches of few points, so that nothing is picked, nothing
// has a loss, or a loss has no slope often enough.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchLoss } from '../../../../../src/core/loss/batchLoss';
import { LOSS_FORMS, MININGS } from '../../../../../src/core/loss/kinds';
import { phaseSentence } from '../../../../../src/figures/lab/slowMotion/phaseSentence';
import { PHASES } from '../../../../../src/figures/lab/slowMotion/phases';
import { en } from '../../../../../src/i18n/en';
import { figureWords } from '../../../../../src/i18n/en/figureWords';
import { story } from '../../../../../src/i18n/en/story';
import type { Dissection } from '../../../../../src/inspection/protocol/inspectionProtocol';

/** Two classes of two points each. */
const LABELS = [0, 0, 1, 1];

const dissection: fc.Arbitrary<Dissection> = fc
  .record({
    points: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
    scale: fc.constantFrom(0, 0.1, 1, 3000),
    mining: fc.constantFrom(...MININGS),
    loss: fc.constantFrom(...LOSS_FORMS),
    distance: fc.constantFrom('plain' as const, 'squared' as const),
    margin: fc.constantFrom(0, 0.2, 2),
    /** Share of the gradient that the update follows, and what momentum adds. */
    rate: fc.constantFrom(0, 0.01),
    momentum: fc.constantFrom(0, 0.001),
  })
  .map(({ points, scale, rate, momentum, ...rule }) => {
    const live = { ...rule, temperature: 0.1, arcMargin: 0.3, learningRate: 0.001 };
    const before = Float32Array.from([...points, 0, 0, 0], (point) => scale * point);
    const gradient = new Float32Array(4);
    const report = batchLoss(before.subarray(0, 4), LABELS, 1, live, { seed: 7, step: 3 }, gradient);
    const after = before.map((value, i) => value - rate * (gradient[i] ?? 0) + momentum);
    return {
      run: 1,
      step: 3,
      live,
      items: Int32Array.from(LABELS, (_, i) => i),
      triplet: Int32Array.of(0, 1, 2),
      dimensions: 1,
      normalize: false,
      before,
      after,
      gradient,
      report,
    };
  });

describe('what slow motion says of a step', () => {
  it('is so, part by part, whatever the batch', () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(dissection, (one) => {
        const { mined, minedActive } = one.report;
        const moved = [0, 1, 2, 3].some((i) => one.before[i] !== one.after[i]);
        const pulled = [...one.gradient].filter((slope) => slope !== 0).length;
        const words = { ...en, ...figureWords, ...story };
        const [, , , loss, backward, update] = PHASES.map((phase) => phaseSentence(words, phase, one, 2));
        const claims: [string, string, RegExp, boolean][] = [
          ['none is picked', loss, /No triplet is picked/, mined === 0],
          ['no picked one has a loss', loss, /No picked triplet has a loss/, mined > 0 && minedActive === 0],
          ['a margin is part of the loss', loss, /\+ margin/, one.live.loss === 'hinge' && minedActive > 0],
          ['the loss is soft', loss, /ln\(1/, one.live.loss === 'soft' && minedActive > 0],
          ['there is a direction', backward, /there is an answer/, pulled > 0],
          [
            'there is a loss without a slope',
            backward,
            /no direction in which it falls/,
            pulled === 0 && minedActive > 0,
          ],
          ['nothing moves', update, /nothing moves/, !moved],
          ['what moves is momentum', update, /momentum of earlier steps\.$/, moved && pulled === 0],
          ['the same triplets cost', update, /before and/, moved && pulled > 0],
        ];
        for (const [name, sentence, words, holds] of claims) {
          if (words.test(sentence)) said.add(name);
          expect(words.test(sentence), `${name}: “${sentence}”`).toBe(holds);
        }
      }),
      { seed: 20260, numRuns: 1500 },
    );
    expect(said.size).toBe(9);
  });
});
