// Play, pause, one step, the same start, a new start, and what is going on.

import { insightSentence } from '../../../i18n/insightSentence';
import type { FigureWords } from '../../../i18n/words';
import type { StatusInsight } from '../../../session/insights/statusInsight';
import type { Status } from '../../../session/run/runStore';
import { distantSeed } from '../../../session/settings/seeds';
import { useChangedPart } from '../../context/changedPart';
import { useExperiment, useRun, useSettings } from '../../context/experimentContext';
import { useHides } from '../../context/figureOptions';
import { useWords } from '../../words/useWords';
import { useShown } from '../hooks/useDisplayed';
import { useStatus } from '../hooks/useInsight';
import { useRendering } from '../hooks/useRendering';
import { SHORTCUTS } from '../keys/useProjectorKeys';
import { PlaySign } from './PlaySign';

interface TransportProps {
  /** How the run goes is said in a word, and the sentence elsewhere in the figure. */
  readonly brief?: boolean;
  /** The step of a picture that comes later than its frame: the screen says one step. Without it, that of the frame. */
  readonly pictureStep?: number | undefined;
}

export function Transport(props: TransportProps) {
  return useHides('transport') ? null : <Buttons {...props} />;
}

function Buttons({ brief = false, pictureStep }: TransportProps) {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const { insights, instrument, lab } = useWords('figures');
  const status = useRun((run) => run.status);
  const shownStep = useShown((frame) => frame.step) ?? 0;
  const step = pictureStep ?? shownStep;
  const state = useStatus();
  const rendering = useRendering();
  const seed = useSettings((settings) => settings.seed);
  // Before its first frame a run has nothing to show, and nothing that could be played.
  const empty = useRun((run) => run.frame === null && run.status !== 'stopped');
  const playing = status === 'playing' || status === 'resting';
  // Steps to the moment of a link are no pause.
  const replays = useRun((run) => run.replay?.phase === 'under-way');
  const idle = empty || status === 'stopped' || status === 'loading';

  return (
    <div className={brief ? 'transport transport-brief' : 'transport'}>
      <button
        type="button"
        className="button button-main"
        aria-controls={changes}
        aria-keyshortcuts={SHORTCUTS.play}
        disabled={idle && !playing}
        onClick={() => (playing ? experiment.pause() : experiment.play())}
      >
        <PlaySign playing={playing} />
        <span>{` ${playing ? lab.pause : lab.play}`}</span>
      </button>
      <div className="transport-others">
        <TransportButton
          sign="step"
          shortcut={SHORTCUTS.step}
          name={lab.step}
          help={lab.step}
          disabled={idle}
          onPress={() => experiment.step()}
        />
        <TransportButton
          sign="again"
          shortcut={SHORTCUTS.again}
          name={lab.reset}
          help={lab.resetHelp}
          onPress={() => experiment.reset()}
        />
        <TransportButton
          sign="new"
          name={lab.newStart}
          help={lab.newStartHelp}
          onPress={() => experiment.reset(distantSeed(seed))}
        />
      </div>
      <p className="transport-state">
        <span className="transport-step" translate="no">
          {lab.stepCount(step)}
        </span>
        <span translate={playing ? 'no' : undefined}>
          {empty || replays
            ? instrument.states[empty ? 'loading' : 'playing']
            : brief
              ? briefState(instrument, state, status, rendering?.waits ?? false)
              : insightSentence(insights.status, state)}
        </span>
      </p>
    </div>
  );
}

/** `waits`: for pictures that are still being rendered. */
function briefState(
  instrument: FigureWords['instrument'],
  state: StatusInsight,
  status: Status,
  waits: boolean,
): string {
  if (waits) return instrument.waitsForPictures;
  return state.kind === 'training' ? instrument.pace(state.perSecond) : instrument.states[status];
}

interface TransportButtonProps {
  readonly sign: keyof typeof SIGNS;
  readonly shortcut?: string;
  readonly name: string;
  readonly help: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

function TransportButton({ sign, shortcut, name, help, disabled, onPress }: TransportButtonProps) {
  const changes = useChangedPart();
  return (
    <button
      type="button"
      className="button"
      title={help}
      aria-controls={changes}
      aria-keyshortcuts={shortcut}
      disabled={disabled}
      onClick={onPress}
    >
      <svg className="transport-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={SIGNS[sign]} />
      </svg>
      <span className="transport-word">{name}</span>
    </button>
  );
}

/** To the next bar; round to the start; a die. */
const SIGNS = {
  step: 'M3 3l7 5-7 5zM11.5 3v10',
  again: 'M4.2 5.5A5 5 0 1 1 3 8.8M4.6 2v3.8H8.4',
  new: 'M2.5 2.5h11v11h-11zM5.5 5.5h.01M10.5 5.5h.01M5.5 10.5h.01M10.5 10.5h.01',
};
