// What the numbers mean when something special happens: the collapse gauge, the twist after a wider margin, and faults
// that were met and mended. One sentence each, in a place that is always there, so that nothing jumps.
import { bisectRight, mean } from 'd3';
import { useMemo } from 'react';
import { collapseState, timesCloser } from '../../core/loss/collapse';
import { problemSentence } from '../../i18n/problemSentence';
import { evaluationInterval } from '../../training/protocol/evaluationInterval';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';
import { EventLine } from './EventLine';

/** The twist is told once the spread has clearly changed. */
const CLEARLY = 1.3;

export function Narrator() {
  return (
    <div className="insights">
      <NoticeLine />
      <CollapseGauge />
      <Twist />
    </div>
  );
}

function NoticeLine() {
  const words = useWords();
  const experiment = useExperiment();
  const notice = useRun((run) => run.notice);
  if (!notice) return null;
  const text =
    notice.code === 'context-lost'
      ? words.lab.notices['context-lost'](notice.values.stepsBack)
      : notice.code === 'rolled-back'
        ? words.lab.notices['rolled-back'](notice.values.step)
        : problemSentence(words, notice);
  return (
    <p className="insight insight-notice" role="status">
      <span>{text}</span>
      <button type="button" className="icon-button" aria-label={words.lab.dismiss} onClick={experiment.dismissNotice}>
        ×
      </button>
    </p>
  );
}

function CollapseGauge() {
  const { narrator } = useWords();
  const spread = useRun((run) => run.evaluation?.meanDifferent ?? null);
  const start = useRun((run) => run.startEvaluation?.meanDifferent ?? null);
  const loss = useRecentLoss();
  const margin = useSettings((settings) => settings.margin);
  const form = useSettings((settings) => settings.loss);
  if (spread === null || start === null || loss === null) return null;
  const state = collapseState(spread, start, loss, margin, form);
  if (state === 'none') return null;
  return (
    <EventLine
      className={`insight insight-${state}`}
      event={state}
      text={state === 'packed' ? narrator.packed(timesCloser(spread, start)) : narrator.collapsed}
    />
  );
}

/** Mean mined loss of the steps up to the last evaluation since the one before: one step alone would make the gauge flicker. */
function useRecentLoss(): number | null {
  const history = useRun((run) => run.history);
  const evaluation = useRun((run) => run.evaluation);
  const steps = useSettings((settings) => evaluationInterval(settings.speed));
  return useMemo(() => {
    if (!evaluation) return null;
    const end = bisectRight(history.rows.step, evaluation.step);
    return mean(history.rows.loss.slice(Math.max(0, end - steps), end)) ?? null;
  }, [history, evaluation, steps]);
}

function Twist() {
  const { narrator } = useWords();
  const experiment = useExperiment();
  const stretch = useRun((run) => run.stretch);
  const evaluation = useRun((run) => run.evaluation);
  const normalize = useSettings((settings) => settings.normalize);
  const margin = useSettings((settings) => settings.margin);
  const preset = useRun((run) => run.preset);
  const locked = useLocks('normalize');
  if (normalize) {
    if (preset !== 'drag-the-ring') return null;
    return (
      <div className="insight insight-twist">
        <p>{narrator.forbidden}</p>
        <button type="button" className="button" disabled={locked} onClick={() => experiment.set('normalize', false)}>
          {narrator.allow}
        </button>
      </div>
    );
  }
  if (!stretch || !evaluation?.meanDifferent || !evaluation.meanSame || margin <= stretch.fromMargin) return null;
  const before = stretch.evaluation;
  if (!before.meanDifferent || !before.meanSame || before.recall === null || evaluation.recall === null) return null;
  const different = evaluation.meanDifferent / before.meanDifferent;
  if (different < CLEARLY) return null;
  return (
    <div className="insight insight-twist">
      <p>
        <b>{narrator.twistTitle}</b>
        <span>
          {` ${narrator.twist(different, evaluation.meanSame / before.meanSame, before.recall, evaluation.recall)}`}
        </span>
      </p>
      <button
        type="button"
        className="button"
        disabled={locked}
        title={narrator.forbidHelp}
        onClick={() => experiment.set('normalize', true)}
      >
        {narrator.forbid}
      </button>
    </div>
  );
}
