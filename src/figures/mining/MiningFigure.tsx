// Which triplets teach: the batch of the last step, and what each of the four strategies would pick of it.
import { comparedDistance } from '../../session/settings/comparedDistance';
import '../../styles/figures/mining.css';
import { useContext, useRef } from 'react';
import type { Zone } from '../../core/loss/kinds';
import { percent, tick, whole } from '../../i18n/numbers';
import { recentMeans } from '../../session/run/history/recentMean';
import { LineChart } from '../../views/chart/LineChart';
import { MiningScatter } from '../../views/mining/MiningScatter';
import { AsideContext } from '../context/asideContext';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { FigureFrame } from '../parts/FigureFrame';
import { useFrames } from '../parts/hooks/useFrames';
import { useHistoryTick } from '../parts/hooks/useHistoryTick';
import { useRest } from '../parts/hooks/useRest';
import { useSize, useWidth } from '../parts/hooks/useSize';
import { useSteadyEnd } from '../parts/hooks/useSteadyEnd';
import { LiveRegion } from '../parts/LiveRegion';
import { MarginControl } from '../parts/run/MarginControl';
import { Transport } from '../parts/run/Transport';
import { useWords } from '../words/useWords';
import { MiningTable } from './MiningTable';
import { RecentShares } from './RecentShares';
import { StrategyRows } from './StrategyRows';
import { type MiningReading, useMining } from './useMining';

export default function MiningFigure() {
  const experiment = useExperiment();
  const { mining: words, choices } = useWords('story', 'figures');
  const figure = useRef<HTMLElement>(null);
  const hidesCaption = useHides('caption');
  // Half a phone's screen holds the batch with its shares, and no margin.
  const apart = useContext(AsideContext) !== null;
  useRest(figure, experiment.rest);
  useFrames();
  const strategy = useSettings((settings) => settings.mining);
  const reading = useMining();
  const chosen = reading?.picks.find(({ mining }) => mining === strategy);
  const description =
    reading && chosen
      ? words.description(choices.mining[strategy], chosen.points.length / 2, chosen.zones, reading.survey.counts)
      : words.firstStep;

  return (
    <FigureFrame
      label={words.title}
      className="mining"
      ref={figure}
      head={
        <>
          {!apart && <h3 className="frame-title">{words.pictureTitle}</h3>}
          <RecentShares />
        </>
      }
      picture={<BatchPicture reading={reading} description={description} />}
      aside={
        <>
          <h3 className="frame-title">{words.tableCaption}</h3>
          <StrategyRows picks={reading?.picks ?? null} />
          {apart && <MarginControl />}
          <ActiveChart />
          {reading && <MiningTable {...reading} />}
        </>
      }
      dock={
        <>
          <Transport brief={apart} />
          {!apart && <MarginControl />}
          <LiveRegion text={description} />
        </>
      }
      caption={!hidesCaption && <p>{words.caption}</p>}
    />
  );
}

/** Before the first step. */
const NONE = new Float32Array();

interface BatchPictureProps {
  readonly reading: MiningReading | null;
  readonly description: string;
}

function BatchPicture({ reading, description }: BatchPictureProps) {
  const { mining: words, lab } = useWords('story');
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const strategy = useSettings((settings) => settings.mining);
  const margin = useSettings((settings) => settings.margin);
  const loss = useSettings((settings) => settings.loss);
  const distance = useSettings(comparedDistance);
  const to = useSteadyEnd(reading ? reading.batch.distances.reduce((most, d) => Math.max(most, d), 0) : 1);
  const all = reading?.picks.find(({ mining }) => mining === 'all');
  const chosen = reading?.picks.find(({ mining }) => mining === strategy);
  const zoneText = (zone: Zone) =>
    reading ? words.zoneCount(lab.counts[zone], reading.survey.counts[zone]) : lab.counts[zone];
  return (
    <div className="frame-measure" ref={place}>
      {width > 0 && height > 0 && (
        <MiningScatter
          width={width}
          height={height}
          to={to}
          margin={loss === 'hinge' ? margin : 0}
          all={all?.points ?? NONE}
          picked={chosen?.points ?? NONE}
          words={{
            x: words.x[distance],
            y: words.y[distance],
            hard: zoneText('hard'),
            semiHard: zoneText('semiHard'),
            easy: zoneText('easy'),
          }}
          description={description}
        />
      )}
      {!reading && <p className="mining-wait">{words.firstStep}</p>}
    </div>
  );
}

/** How much of all valid triplets has had a loss, as it is said over the picture: what is left to be learned from. */
function ActiveChart() {
  useHistoryTick();
  const experiment = useExperiment();
  const { mining: words, lab } = useWords('story');
  const [place, width] = useWidth<HTMLDivElement>();
  const { rows } = experiment.run.getState().history;
  const shares = recentMeans(rows.activeFraction);
  return (
    <div ref={place}>
      {width > 0 && (
        <LineChart
          width={width}
          height={120}
          title={words.activeTitle}
          xLabel={lab.stepAxis}
          steps={rows.step}
          series={[{ id: 'active', label: '', values: shares, tone: 'ink' }]}
          domainY={[0, 1]}
          marks={[]}
          format={(value) => percent(value, 1)}
          formatStep={whole}
          formatTick={(value) => tick(100 * value)}
          description={words.activeDescription(shares.at(-1) ?? 0)}
        />
      )}
    </div>
  );
}
