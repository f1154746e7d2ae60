// How often the nearest one is the right one, over many draws: the encoder, untrained and trained, the raw inputs, chance.
import { useMemo } from 'react';
import { type Estimate, estimate } from '../../core/evaluation/estimate';
import { writtenShare } from '../../i18n/quantities';
import { ScoreChart, scoreChartHeight } from '../../views/oneshot/ScoreChart';
import { useWidth } from '../parts/hooks/useSize';
import { useCurveNames } from '../parts/verification/useCurveNames';
import { CURVES, type CurveId } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';
import type { OneShot } from './useOneShot';

const WIDEST = 460;

/** Null for a score of no draws. */
export type Accuracies = Readonly<Record<CurveId, Estimate | null>>;

export function useAccuracies({ scores }: OneShot): Accuracies {
  return useMemo(
    () => ({
      trained: estimate(scores.trained.accuracies),
      untrained: estimate(scores.untrained.accuracies),
      inputs: estimate(scores.inputs.accuracies),
    }),
    [scores],
  );
}

export function ScorePanel({ oneShot, accuracies }: { readonly oneShot: OneShot; readonly accuracies: Accuracies }) {
  const { oneshot } = useWords('faces');
  const { data, evaluation, ways } = oneShot;
  const names = useCurveNames(data.id, evaluation.step);
  const [place, width] = useWidth<HTMLDivElement>();
  const drawn = CURVES.flatMap((id) => {
    const found = accuracies[id];
    return found
      ? [{ ...found, id, name: names[id], text: oneshot.score(names[id], found.mean, found.low, found.high) }]
      : [];
  });
  const title = oneshot.scoreTitle(ways);
  return (
    <section className="oneshot-score" aria-label={title}>
      <h3 className="label-heading">{title}</h3>
      <div ref={place} style={{ minHeight: scoreChartHeight(CURVES.length) }}>
        {width > 0 && (
          <ScoreChart
            width={Math.min(WIDEST, width)}
            rows={drawn}
            chance={{ share: 1 / ways, label: oneshot.chance(1 / ways) }}
            title={title}
            formatShare={(share) => writtenShare(share)}
            description={oneshot.scoreDescription(drawn, 1 / ways)}
          />
        )}
      </div>
      <p className="oneshot-note">{oneshot.scoreKey}</p>
    </section>
  );
}
