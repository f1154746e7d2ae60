// One of the two runs: its setting that differs, its picture, and its numbers.
import { useId } from 'react';
import { useWidth } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import { CompareStage } from './CompareStage';
import { LineKey } from './LineKey';
import { numberText } from './sideText';
import { SIDE_NUMBERS, type SideNumbers } from './useSideNumbers';

interface CompareSideProps {
  readonly heading: string;
  readonly dashed: boolean;
  readonly numbers: SideNumbers;
  readonly reach: number;
  readonly focus: number | null;
  readonly onFocus: (index: number | null) => void;
}

const HIGHEST = 460;

export function CompareSide({ heading, dashed, numbers, reach, focus, onFocus }: CompareSideProps) {
  const { compare } = useWords('story');
  const [place, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const size = Math.min(HIGHEST, width);
  return (
    <section className="compare-side" aria-labelledby={id}>
      <p className="compare-heading" id={id}>
        <LineKey dashed={dashed} />
        <span>{` ${heading}`}</span>
      </p>
      <div className="stage-place compare-stage" ref={place} style={{ height: size || undefined }}>
        {size > 0 && (
          <CompareStage name={compare.stageName(heading)} size={size} reach={reach} focus={focus} onFocus={onFocus} />
        )}
      </div>
      <dl className="compare-numbers">
        {SIDE_NUMBERS.map((name) => (
          <div key={name}>
            <dt>{compare.numbers[numbers.unit][name]}</dt>
            <dd data-number={name} translate="no">
              {numberText(name, numbers[name])}
            </dd>
          </div>
        ))}
      </dl>
      <p className="compare-measured" translate="no">
        {numbers.measuredAt === null ? '' : compare.measured(numbers.measuredAt)}
      </p>
    </section>
  );
}
