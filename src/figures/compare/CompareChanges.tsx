// What each run has come to, side by side: both numbers, and for each mean distance both places on one line.
import { fixed } from '../../i18n/numbers';
import { DifferenceLine } from '../../views/compare/DifferenceLine';
import { useSettings } from '../context/experimentContext';
import { useWidth } from '../parts/hooks/useSize';
import { useSteadyEnd } from '../parts/hooks/useSteadyEnd';
import { useWords } from '../words/useWords';
import { differenceOf, numberText } from './sideText';
import { SIDE_NUMBERS, type SideNumbers } from './useSideNumbers';

interface CompareChangesProps {
  readonly id: string;
  readonly headings: readonly [string, string];
  readonly numbers: readonly [SideNumbers, SideNumbers];
}

/** The numbers that are lengths, and so are drawn on one scale. */
const TONES = { same: 'positive', different: 'negative' } as const;

export function CompareChanges({ id, headings, numbers }: CompareChangesProps) {
  const words = useWords('story', 'figures');
  const { compare } = words;
  const pair = useSettings((settings) => settings['compare.pair']);
  const { label, values } = differenceOf(words, pair);
  const { measuredAt } = numbers[0];
  const [place, width] = useWidth<HTMLDListElement>();
  const means = numbers.flatMap(({ same, different }) => [same ?? 0, different ?? 0]).filter(Number.isFinite);
  const end = useSteadyEnd(Math.max(0.1, ...means));
  return (
    <div id={id} className="compare-changes">
      <h3 className="frame-title">{compare.changesTitle(label, values)}</h3>
      <dl ref={place}>
        {SIDE_NUMBERS.map((name) => {
          const [left, right] = [numbers[0][name], numbers[1][name]];
          return (
            <div key={name} className="compare-change">
              <dt>{compare.numbers[numbers[0].unit][name]}</dt>
              <dd>
                <span className="compare-of">{`${compare.sides[0]} `}</span>
                <b data-number={name} data-of={headings[0]} translate="no">
                  {numberText(name, left)}
                </b>
                <span className="compare-of">{` ${compare.sides[1]} `}</span>
                <b data-number={name} data-of={headings[1]} translate="no">
                  {numberText(name, right)}
                </b>
              </dd>
              {(name === 'same' || name === 'different') && (
                <dd className="compare-arrow">
                  <span className="compare-times" translate="no">
                    {timesOf(left, right)}
                  </span>
                  {width > TIMES && (
                    <DifferenceLine width={width - TIMES} end={end} left={left} right={right} tone={TONES[name]} />
                  )}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <p className="compare-measured" translate="no">
        {measuredAt === null ? '' : compare.measured(measuredAt)}
      </p>
    </div>
  );
}

/** Room of a factor beside its line, CSS px. */
const TIMES = 48;

/** Below it, the two decimals that are shown say too little for a factor that agrees with them. */
const LEAST_IN_FACTOR = 0.1;

/** How many times the left one the right one is; nothing where the numbers on screen do not bear it out. */
function timesOf(left: number | null, right: number | null): string {
  if (left === null || right === null || Math.min(left, right) < LEAST_IN_FACTOR) return '';
  const times = right / left;
  return Number.isFinite(times) && times < 1000 ? `×${fixed(times, times < 10 ? 1 : 0)}` : '';
}
