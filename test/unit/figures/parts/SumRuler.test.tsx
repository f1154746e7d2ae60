// Every number on the ruler of a triplet is written so that a reader's own sum comes out, or the ruler says that it is rounded.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SumRuler } from '../../../../src/figures/parts/SumRuler';
import { markupOf } from '../../views/markup';

const labels = { positive: 'pos', negative: 'neg', margin: 'margin', loss: 'loss', none: 'none' };

function textsOf(anchorPositive: number, anchorNegative: number, margin: number) {
  const markup = markupOf(
    <SumRuler
      width={600}
      height={88}
      to={4}
      anchorPositive={anchorPositive}
      anchorNegative={anchorNegative}
      margin={margin}
      loss={Math.max(0, anchorPositive - anchorNegative + margin)}
      unit="distance"
      labels={labels}
      describe={(positive, negative, loss) => `${positive} ${negative} ${loss}`}
    />,
  );
  const written = (word: string) => markup.match(new RegExp(`>${word} (≈ )?([\\d.]+)<`));
  const [pos, neg, band, loss] = ['pos', 'neg', 'margin', 'loss'].map(written);
  return { roughly: loss?.[1] !== undefined, numbers: [pos, neg, band, loss].map((found) => Number(found?.[2])) };
}

it('the numbers of the opening that read 0.02 + 1.90 − 1.69 = 0.24 are written with a decimal more', () => {
  expect(textsOf(0.024, 1.687, 1.9)).toEqual({ roughly: false, numbers: [0.024, 1.687, 1.9, 0.237] });
});

it('what is written adds up, or is said to be rounded', () => {
  const distance = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(distance, distance, distance, (positive, negative, margin) => {
      // Without a margin the ruler has no band to write it at.
      fc.pre(margin > 0 && positive - negative + margin > 0);
      const { roughly, numbers } = textsOf(positive, negative, margin);
      const [pos, neg, band, loss] = numbers.map((value) => Math.round(1000 * value));
      expect(roughly || pos - neg + band === loss).toBe(true);
      // Rounding is only said where it shows.
      if (roughly) expect(pos - neg + band).not.toBe(loss);
    }),
  );
});
