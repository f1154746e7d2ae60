// From vectors to an answer: two distances, one threshold, and what it says of each pair.

import { inUnit } from '../../core/loss/distanceUnit';
import { tick } from '../../i18n/numbers';
import { comparedDistance } from '../../session/settings/comparedDistance';
import { Barcode } from '../../views/encoder/Barcode';
import { largest } from '../../views/encoder/layerPictures';
import { THRESHOLD_LINE_HEIGHT, ThresholdLine } from '../../views/encoder/ThresholdLine';
import { useSettings } from '../context/experimentContext';
import { useDistanceText } from '../parts/hooks/useDistanceText';
import { useWidth } from '../parts/hooks/useSize';
import { useSteadyEnd } from '../parts/hooks/useSteadyEnd';
import { TermTouch } from '../parts/TermTouch';
import { useWords } from '../words/useWords';
import type { Verdicts } from './measure';

const TERMS = { positive: 'anchorPositive', negative: 'anchorNegative' } as const;

interface VerdictPanelProps {
  readonly verdicts: Verdicts;
  /** Anchor minus positive and anchor minus negative, one after the other. */
  readonly differences: Float32Array;
  /** Plain, as the distances of the verdicts. */
  readonly threshold: number;
}

export function VerdictPanel({ verdicts, differences, threshold }: VerdictPanelProps) {
  const { encoder, lab } = useWords('story');
  const unit = useSettings(comparedDistance);
  const shown = (plain: number) => inUnit(plain, unit);
  const text = useDistanceText();
  const [line, width] = useWidth<HTMLDivElement>();
  const { positive, negative } = verdicts;
  const dims = differences.length / 2;
  const most = largest(differences);
  const to = useSteadyEnd(Math.max(shown(positive.distance), shown(negative.distance), shown(threshold) * 1.1));

  return (
    <section className="encoder-verdicts" aria-label={encoder.verdictTitle}>
      <ul className="encoder-verdict-list">
        {(['positive', 'negative'] as const).map((role, place) => {
          const { distance, judgedSame, right } = verdicts[role];
          return (
            <li key={role} data-pair={role} data-judged={judgedSame ? 'same' : 'different'} data-right={right}>
              <span className={`encoder-pair role-${role}`}>{encoder.pairs[role]}</span>
              <TermTouch
                term={TERMS[role]}
                className="encoder-distance"
                label={`${lab.distanceRows[unit][TERMS[role]]} ${text(distance)}`}
              >
                <span translate="no">{text(distance)}</span>
              </TermTouch>
              <span className="encoder-compare" translate="no">{`${judgedSame ? '≤' : '>'} ${text(threshold)}`}</span>
              <span className="encoder-difference">
                <Barcode
                  values={differences}
                  from={place * dims}
                  count={dims}
                  most={most}
                  label={encoder.differenceLabel(lab.roles[role], dims)}
                />
                <span className="encoder-length" translate="no">
                  {encoder.difference[unit](text(distance))}
                </span>
              </span>
              <span className="encoder-judgement">
                <strong>{judgedSame ? encoder.same : encoder.different}</strong>
                <span className={right ? 'encoder-right' : 'encoder-wrong'}>
                  <span aria-hidden="true">{right ? '✓' : '✗'}</span>
                  <span>{` ${right ? encoder.right : encoder.wrong}`}</span>
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <div ref={line} style={{ minHeight: THRESHOLD_LINE_HEIGHT }}>
        {width > 0 && (
          <ThresholdLine
            width={width}
            to={to}
            positive={shown(positive.distance)}
            negative={shown(negative.distance)}
            threshold={shown(threshold)}
            unit={lab.distanceUnit[unit]}
            labels={{
              same: encoder.judgedSame,
              different: encoder.judgedDifferent,
              positive: `${lab.distancesFollowed[unit].positive} ${text(positive.distance)}`,
              negative: `${lab.distancesFollowed[unit].negative} ${text(negative.distance)}`,
            }}
            formatTick={tick}
            description={encoder.lineDescription(
              shown(positive.distance),
              shown(negative.distance),
              shown(threshold),
              unit,
            )}
          />
        )}
      </div>
    </section>
  );
}
