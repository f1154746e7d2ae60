// Play, pause, one step, the same start, a new start, and what is going on.

import { distantSeed } from '../../session/settings/seeds';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { useWords } from '../words/useWords';

export function Transport() {
  const experiment = useExperiment();
  const { lab } = useWords();
  const status = useRun((run) => run.status);
  const reason = useRun((run) => run.pauseReason);
  const step = useRun((run) => run.frame?.step ?? 0);
  const engine = useRun((run) => run.engine);
  const rate = useRun((run) => run.frame?.stepsPerSecond ?? 0);
  const seed = useSettings((settings) => settings.seed);
  const playing = status === 'playing' || status === 'resting';
  const stopped = status === 'stopped' || status === 'loading';

  return (
    <div className="transport">
      <button
        type="button"
        className="button button-main"
        disabled={stopped}
        onClick={() => (playing ? experiment.pause() : experiment.play())}
      >
        <span aria-hidden="true">{playing ? '❚❚' : '►'}</span>
        <span>{` ${playing ? lab.pause : lab.play}`}</span>
      </button>
      <button type="button" className="button" disabled={stopped} onClick={() => experiment.step()}>
        {lab.step}
      </button>
      <button type="button" className="button" title={lab.resetHelp} onClick={() => experiment.reset()}>
        {lab.reset}
      </button>
      <button
        type="button"
        className="button"
        title={lab.newStartHelp}
        onClick={() => experiment.reset(distantSeed(seed))}
      >
        {lab.newStart}
      </button>
      <p className="transport-state">
        <span className="transport-step" translate="no">
          {lab.stepCount(step)}
        </span>
        <span translate={playing ? 'no' : undefined}>
          {playing
            ? `${lab.rate(rate)} ${lab.engines[engine]}`
            : reason
              ? lab.pauseReasons[reason]
              : lab.statuses[status]}
        </span>
      </p>
    </div>
  );
}
