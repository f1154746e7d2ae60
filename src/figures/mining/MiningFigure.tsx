// Which triplets teach: the batch of the last step, and what each of the four strategies would pick of it.
import { useMemo, useRef } from 'react';
import { MININGS } from '../../core/loss/kinds';
import { surveyTriplets } from '../../core/loss/mining';
import { percent } from '../../i18n/numbers';
import { MiningScatter } from '../../views/mining/MiningScatter';
import { type Batch, picksOf } from '../../views/mining/scatter';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { useFrames } from '../parts/hooks/useFrames';
import { useRest } from '../parts/hooks/useRest';
import { useWidth } from '../parts/hooks/useSize';
import { useSteadyEnd } from '../parts/hooks/useSteadyEnd';
import { LiveRegion } from '../parts/LiveRegion';
import { MarginControl } from '../parts/MarginControl';
import { Parts } from '../parts/Parts';
import { Transport } from '../parts/Transport';
import { useWords } from '../words/useWords';

const WIDEST = 560;

export default function MiningFigure() {
  const experiment = useExperiment();
  const { mining: words, choices, lab } = useWords('story');
  const figure = useRef<HTMLElement>(null);
  const [place, width] = useWidth<HTMLDivElement>();
  useRest(figure, experiment.rest);
  useFrames();
  const strategy = useSettings((settings) => settings.mining);
  const margin = useSettings((settings) => settings.margin);
  const loss = useSettings((settings) => settings.loss);
  const distance = useSettings((settings) => settings.distance);
  const seed = useSettings((settings) => settings.seed);
  const report = useRun((run) => run.frame?.report ?? null);
  const step = useRun((run) => run.frame?.step ?? 0);
  const data = useRun((run) => run.data);

  const batch = useMemo((): Batch | null => {
    if (!report || !data) return null;
    return { distances: report.distances, labels: Int32Array.from(report.items, (item) => data.labels[item]) };
  }, [report, data]);
  // The step that drew this batch was taken with the number of steps before it.
  const draw = useMemo(() => ({ seed, step: step - 1 }), [seed, step]);
  const picks = useMemo(
    () => batch && MININGS.map((mining) => ({ mining, ...picksOf(batch, mining, margin, draw) })),
    [batch, margin, draw],
  );
  const survey = useMemo(
    () => batch && surveyTriplets(batch.distances, batch.labels, margin, loss),
    [batch, margin, loss],
  );
  const to = useSteadyEnd(batch ? batch.distances.reduce((most, d) => Math.max(most, d), 0) : 1);

  const chosen = picks?.find(({ mining }) => mining === strategy);
  const all = picks?.find(({ mining }) => mining === 'all');
  const size = Math.min(WIDEST, width);
  const description =
    chosen && survey
      ? words.description(choices.mining[strategy], chosen.points.length / 2, chosen.zones, survey.counts)
      : lab.statuses.loading;

  return (
    <Parts as="figure" className="mining" ref={figure} aria-label={words.title}>
      <Parts as="div" className="mining-grid">
        <div ref={place}>
          {all && chosen && size > 0 ? (
            <MiningScatter
              width={size}
              height={Math.round(size * 0.8)}
              to={to}
              margin={loss === 'hinge' ? margin : 0}
              all={all.points}
              picked={chosen.points}
              words={{
                x: words.x[distance],
                y: words.y[distance],
                hard: lab.counts.hard,
                semiHard: lab.counts.semiHard,
                easy: lab.counts.easy,
              }}
              description={description}
            />
          ) : (
            <p className="mining-wait" style={{ height: Math.round(size * 0.8) }}>
              {words.firstStep}
            </p>
          )}
        </div>
        <table className="number-table mining-table">
          <caption>{words.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.strategy}</th>
              <th scope="col">{words.picked}</th>
              <th scope="col">{lab.counts.easy}</th>
              <th scope="col">{lab.counts.semiHard}</th>
              <th scope="col">{lab.counts.hard}</th>
            </tr>
          </thead>
          <tbody>
            {picks?.map(({ mining, points, zones }) => (
              <tr key={mining} className={mining === strategy ? 'is-chosen' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="toggle"
                    aria-pressed={mining === strategy}
                    onClick={() => experiment.set('mining', mining)}
                  >
                    {choices.mining[mining]}
                  </button>
                </th>
                <td translate="no">{points.length / 2}</td>
                <td translate="no">{zones.easy}</td>
                <td translate="no">{zones.semiHard}</td>
                <td translate="no">{zones.hard}</td>
              </tr>
            ))}
          </tbody>
          {survey && (
            <tfoot>
              <tr>
                <th scope="row">{words.everyValid}</th>
                <td translate="no">{survey.valid}</td>
                <td translate="no">{survey.counts.easy}</td>
                <td translate="no">{survey.counts.semiHard}</td>
                <td translate="no">{survey.counts.hard}</td>
              </tr>
              <tr>
                <th scope="row">{words.active}</th>
                <td colSpan={4} translate="no">
                  {percent(survey.valid > 0 ? survey.active / survey.valid : 0)}
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </Parts>
      <Transport />
      <MarginControl />
      <figcaption className="caption">{words.caption}</figcaption>
      <LiveRegion text={description} />
    </Parts>
  );
}
