// Play, pause, one step, the same start, a new start, and what is going on.

import { insightSentence } from '../../i18n/insightSentence';
import { distantSeed } from '../../session/settings/seeds';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { useWords } from '../words/useWords';
import { useShown } from './hooks/useDisplayed';
import { useStatus } from './hooks/useInsight';

/** `ring`: the figure shows a ring that the reader may pull. */
export function Transport({ ring = false }: { readonly ring?: boolean }) {
  const experiment = useExperiment();
  const { insights, lab } = useWords();
  const status = useRun((run) => run.status);
  const step = useShown((frame) => frame.step) ?? 0;
  const state = useStatus(ring);
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
        <span translate={playing ? 'no' : undefined}>{insightSentence(insights.status, state)}</span>
      </p>
    </div>
  );
}
