// From vectors to an answer: two distances, one threshold, and what it says of each pair.
import { fixed, tick } from '../../i18n/numbers';
import { Barcode } from '../../views/encoder/Barcode';
import { largest } from '../../views/encoder/layerPictures';
import { THRESHOLD_LINE_HEIGHT, ThresholdLine } from '../../views/encoder/ThresholdLine';
import { useSettings } from '../context/experimentContext';
import { NumberControl } from '../controls/NumberControl';
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
  readonly threshold: number;
}

export function VerdictPanel({ verdicts, differences, threshold }: VerdictPanelProps) {
  const { encoder, lab } = useWords('story');
  const squared = useSettings((settings) => settings.distance === 'squared');
  const [line, width] = useWidth<HTMLDivElement>();
  const { positive, negative } = verdicts;
  const dims = differences.length / 2;
  const most = largest(differences);
  const to = useSteadyEnd(Math.max(positive.distance, negative.distance, threshold * 1.1));

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
                label={`${lab.tableRows[TERMS[role]]} ${fixed(distance, 2)}`}
              >
                <span translate="no">{fixed(distance, 2)}</span>
              </TermTouch>
              <span
                className="encoder-compare"
                translate="no"
              >{`${judgedSame ? '≤' : '>'} ${fixed(threshold, 2)}`}</span>
              {squared && <span className="encoder-squared">{encoder.squared(fixed(distance ** 2, 2))}</span>}
              <span className="encoder-difference">
                <Barcode
                  values={differences}
                  from={place * dims}
                  count={dims}
                  most={most}
                  label={encoder.differenceLabel(lab.roles[role], dims)}
                />
                <span className="encoder-length" translate="no">
                  {encoder.sumOfSquares(fixed(distance ** 2, 2))}
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
            positive={positive.distance}
            negative={negative.distance}
            threshold={threshold}
            labels={{
              same: encoder.judgedSame,
              different: encoder.judgedDifferent,
              positive: `${lab.distancesFollowed.positive} ${fixed(positive.distance, 2)}`,
              negative: `${lab.distancesFollowed.negative} ${fixed(negative.distance, 2)}`,
            }}
            formatTick={tick}
            description={encoder.lineDescription(positive.distance, negative.distance, threshold)}
          />
        )}
      </div>
      <NumberControl name="threshold" help={encoder.thresholdHelp} />
    </section>
  );
}
