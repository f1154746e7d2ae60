// Two runs on one clock that differ in one setting: their pictures side by side, what each has come to, and one chart.
import '../../styles/figures/compare.css';
import { useId, useRef } from 'react';
import type { Experiment } from '../../session/run/experiment';
import { ChangedPartContext } from '../context/changedPart';
import { ExperimentProvider, useExperiment, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { Parts } from '../parts/boundary/Parts';
import { FigureFrame } from '../parts/FigureFrame';
import { useShown } from '../parts/hooks/useDisplayed';
import { useStateOfRun } from '../parts/hooks/useOfRun';
import { useRest } from '../parts/hooks/useRest';
import { useWidth } from '../parts/hooks/useSize';
import { LiveRegion } from '../parts/LiveRegion';
import { Transport } from '../parts/run/Transport';
import { useWords } from '../words/useWords';
import { CompareChanges } from './CompareChanges';
import { CompareChart } from './CompareChart';
import { CompareKey } from './CompareKey';
import { CompareSaid } from './CompareSaid';
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
  const words = useWords('story', 'figures');
  const { compare, lab } = words;
  const figure = useRef<HTMLElement>(null);
  const picture = useId();
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
    <ChangedPartContext value={picture}>
      <FigureFrame
        label={compare.title}
        className="compare"
        ref={figure}
        head={
          <>
            {!hides.controls && <ChoiceControl name="compare.pair" />}
            <CompareKey />
          </>
        }
        picture={
          <Parts as="div" id={picture} className="compare-sides">
            {pair.runs.map((run, i) => (
              <ExperimentProvider key={headings[i]} value={run}>
                <CompareSide heading={headings[i]} dashed={i === 1} reach={reach} focus={focus} onFocus={setFocus} />
              </ExperimentProvider>
            ))}
          </Parts>
        }
        aside={
          <>
            <CompareSaid heading={headings[0]} />
            <Parts as="div" className="compare-numbers">
              <CompareChanges id={`${picture}-changes`} headings={headings} numbers={numbers} />
              {!hides.charts && <ChartOfBoth pair={pair} headings={headings} />}
            </Parts>
            <CompareTable headings={headings} numbers={numbers} />
          </>
        }
        dock={
          <>
            <Transport brief />
            <LiveRegion text={step === null ? lab.statuses.loading : compare.spoken(step, said[0], said[1])} />
          </>
        }
        caption={!hides.caption && <p>{compare.caption}</p>}
      />
    </ChangedPartContext>
  );
}

interface ChartOfBothProps {
  readonly pair: Experiment;
  readonly headings: readonly [string, string];
}

function ChartOfBoth({ pair, headings }: ChartOfBothProps) {
  const chart = useId();
  const [place, width] = useWidth<HTMLDivElement>();
  return (
    <ChangedPartContext value={chart}>
      <div className="compare-chart">
        <ChoiceControl name="compare.quantity" as="buttons" />
        <div id={chart} ref={place} style={{ height: CHART_HEIGHT }}>
          {width > 0 && <CompareChart pair={pair} headings={headings} width={width} height={CHART_HEIGHT} />}
        </div>
      </div>
    </ChangedPartContext>
  );
}

/** CSS px. */
const CHART_HEIGHT = 128;
