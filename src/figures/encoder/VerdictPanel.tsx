// From vectors to an answer: two distances, one threshold, and what it says of each pair.
import { fixed } from '../../i18n/numbers';
import { THRESHOLD_LINE_HEIGHT, ThresholdLine } from '../../views/encoder/ThresholdLine';
import { NumberControl } from '../controls/NumberControl';
import { useSettings } from '../experimentContext';
import { useSteadyEnd } from '../lab/useSteadyEnd';
import { useStory } from '../storyWords';
import { TermTouch } from '../TermTouch';
import { useWidth } from '../useSize';
import type { Verdicts } from './measure';

const TERMS = { positive: 'anchorPositive', negative: 'anchorNegative' } as const;

export function VerdictPanel({ verdicts, threshold }: { readonly verdicts: Verdicts; readonly threshold: number }) {
  const { encoder, lab } = useStory();
  const squared = useSettings((settings) => settings.distance === 'squared');
  const [place, width] = useWidth<HTMLDivElement>();
  const { positive, negative } = verdicts;
  const to = useSteadyEnd(Math.max(positive.distance, negative.distance, threshold * 1.1));

  return (
    <section className="encoder-verdicts" aria-label={encoder.verdictTitle}>
      <ul className="encoder-verdict-list">
        {(['positive', 'negative'] as const).map((role) => {
          const { distance, judgedSame, right } = verdicts[role];
          return (
            <li key={role} data-pair={role} data-judged={judgedSame ? 'same' : 'different'} data-right={right}>
              <span className={`encoder-pair role-${role}`}>{encoder.pairs[role]}</span>
              <TermTouch
                term={TERMS[role]}
                className="encoder-distance"
                label={`${lab.tableRows[TERMS[role]]} ${fixed(distance, 2)}`}
              >
                {fixed(distance, 2)}
              </TermTouch>
              <span className="encoder-compare">
                {judgedSame ? '≤' : '>'} {fixed(threshold, 2)}
              </span>
              {squared && <span className="encoder-squared">{encoder.squared(fixed(distance ** 2, 2))}</span>}
              <span className="encoder-judgement">
                <strong>{judgedSame ? encoder.same : encoder.different}</strong>
                <span className={right ? 'encoder-right' : 'encoder-wrong'}>
                  <span aria-hidden="true">{right ? '✓' : '✗'}</span> {right ? encoder.right : encoder.wrong}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <div ref={place} style={{ minHeight: THRESHOLD_LINE_HEIGHT }}>
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
            formatTick={(value) => String(Number(value.toFixed(3)))}
            description={encoder.lineDescription(positive.distance, negative.distance, threshold)}
          />
        )}
      </div>
      <NumberControl name="threshold" help={encoder.thresholdHelp} />
    </section>
  );
}
