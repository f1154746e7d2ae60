// One of the two runs: its setting that differs, and its picture.
import { useId } from 'react';
import { useSize } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import { CompareStage } from './CompareStage';
import { LineKey } from './LineKey';

interface CompareSideProps {
  readonly heading: string;
  readonly dashed: boolean;
  readonly reach: number;
  readonly focus: number | null;
  readonly onFocus: (index: number | null) => void;
}

export function CompareSide({ heading, dashed, ...shared }: CompareSideProps) {
  const { compare } = useWords('story');
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const id = useId();
  return (
    <section className="compare-side" aria-labelledby={id}>
      <p className="compare-heading" id={id}>
        <LineKey dashed={dashed} />
        <span>{` ${heading}`}</span>
      </p>
      <div className="stage-place compare-stage" ref={place}>
        {width > 0 && height > 0 && (
          <CompareStage name={compare.stageName(heading)} width={width} height={height} {...shared} />
        )}
      </div>
    </section>
  );
}
