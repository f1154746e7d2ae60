// Two runs on one clock that differ in one setting: their pictures side by side, what each has come to, and one chart.
import { useRef } from 'react';
import type { Experiment } from '../../session/run/experiment';
import { ExperimentProvider, useExperiment, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { useShown } from '../parts/hooks/useDisplayed';
import { useStateOfRun } from '../parts/hooks/useOfRun';
import { useRest } from '../parts/hooks/useRest';
import { useWidth } from '../parts/hooks/useSize';
import { LiveRegion } from '../parts/LiveRegion';
import { Narrator } from '../parts/Narrator';
import { Parts } from '../parts/Parts';
import { Transport } from '../parts/Transport';
import { useWords } from '../words/useWords';
import { CompareChart } from './CompareChart';
import { CompareSide } from './CompareSide';
import { CompareTable } from './CompareTable';
import { headingsOf } from './sideText';
import { useReach } from './useReach';
import { useSideNumbers } from './useSideNumbers';

export default function CompareFigure() {
  const experiment = useExperiment();
  if (experiment.runs.length !== 2) throw new Error('the figure needs an experiment of two runs');
  return <Pair pair={experiment} />;
}

function Pair({ pair }: { readonly pair: Experiment }) {
  const words = useWords('story');
  const { compare, lab } = words;
  const figure = useRef<HTMLElement>(null);
  const [place, width] = useWidth<HTMLDivElement>();
  const hides = { controls: useHides('controls'), caption: useHides('caption'), charts: useHides('charts') };
  useRest(figure, pair.rest);
  const id = useSettings((settings) => settings['compare.pair']);
  const step = useShown((frame) => frame.step);
  const reach = useReach(pair.runs);
  const numbers = [useSideNumbers(pair.runs[0]), useSideNumbers(pair.runs[1])] as const;
  const [focus, setFocus] = useStateOfRun<number | null>(null);
  const headings = headingsOf(words, id);
  const said = headings.map((heading, i) =>
    compare.sideSpoken(heading, numbers[i].recall, numbers[i].measuredAt, numbers[i].teaching),
  );

  return (
    <Parts as="figure" className="compare" ref={figure} aria-label={compare.title}>
      {!hides.controls && <ChoiceControl name="compare.pair" as="buttons" />}
      <p className="compare-look">{compare.lookFor[id]}</p>
      <Parts as="div" className="compare-sides">
        {pair.runs.map((run, i) => (
          <ExperimentProvider key={headings[i]} value={run}>
            <CompareSide
              heading={headings[i]}
              dashed={i === 1}
              numbers={numbers[i]}
              reach={reach}
              focus={focus}
              onFocus={setFocus}
            />
          </ExperimentProvider>
        ))}
      </Parts>
      <Transport />
      <Narrator />
      {!hides.charts && (
        <div className="compare-chart" ref={place}>
          <ChoiceControl name="compare.quantity" as="buttons" />
          {width > 0 && <CompareChart pair={pair} headings={headings} width={width} height={200} />}
        </div>
      )}
      {!hides.caption && <figcaption className="caption">{compare.caption}</figcaption>}
      <CompareTable headings={headings} numbers={numbers} />
      <LiveRegion text={step === null ? lab.statuses.loading : compare.spoken(step, said[0], said[1])} />
    </Parts>
  );
}
