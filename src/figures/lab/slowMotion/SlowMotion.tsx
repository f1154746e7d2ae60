// One training step in slow motion, part by part: its words in the place of the narrator, its picture beside the run's.
import { ScrollRegion } from '../../parts/ScrollRegion';
import '../../../styles/views/barcode.css';
import '../../../styles/figures/lab/slowMotion.css';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { problemSentence } from '../../../i18n/problemSentence';
import { useChangedPart } from '../../context/changedPart';
import { useExperiment } from '../../context/experimentContext';
import { PartBoundary } from '../../parts/boundary/PartBoundary';
import { WayBack } from '../../parts/boundary/WayBack';
import { onEscape } from '../../parts/dismissal/onEscape';
import { useSizeOf } from '../../parts/hooks/useSize';
import { useWords } from '../../words/useWords';
import { LaterSteps } from './LaterSteps';
import { PhasePicture } from './PhasePicture';
import { PhaseText } from './PhaseText';
import { LAST, PHASES } from './phases';
import { useSlowMotion } from './useSlowMotion';

interface SlowMotionProps {
  readonly id: string;
  /** What the picture of a part is rendered into; null until it is there. */
  readonly picturePlace: HTMLElement | null;
  readonly onClose: () => void;
}

export default function SlowMotion({ id, picturePlace, onClose }: SlowMotionProps) {
  const experiment = useExperiment();
  const words = useWords('story', 'figures');
  const { slowMotion, timeline } = words;
  const { width, height } = useSizeOf(picturePlace);
  const section = useRef<HTMLElement>(null);
  const { shown, whole, failure, retry, running, phase, playing, setPlaying, show, nextStep } = useSlowMotion();
  const there = shown !== null;
  const changes = picturePlace?.id;
  const run = useChangedPart();
  const name = slowMotion.phases[PHASES[phase]];

  useEffect(() => section.current?.focus({ preventScroll: true }), []);

  return (
    <section
      className="narrator slow"
      id={id}
      aria-label={timeline.slowMotion}
      tabIndex={-1}
      ref={section}
      onKeyDown={onEscape(onClose)}
    >
      <div className="slow-head">
        <ol className="slow-phases" aria-label={slowMotion.whichPhase}>
          {PHASES.map((part, index) => (
            <li key={part}>
              <button
                type="button"
                className="toggle"
                aria-current={index === phase ? 'step' : undefined}
                aria-controls={changes}
                disabled={!there}
                onClick={() => show(index)}
              >
                <span aria-hidden="true">{index + 1}</span>
                <span className="slow-phase-name">{` ${slowMotion.phases[part]}`}</span>
              </button>
            </li>
          ))}
        </ol>
        <button
          type="button"
          className="icon-button"
          aria-label={slowMotion.close}
          aria-controls={run}
          onClick={onClose}
        >
          ×
        </button>
      </div>
      <ScrollRegion className="slow-said">
        <div className="slow-title">
          <h3>{shown ? slowMotion.title(shown.result.step + 1) : timeline.slowMotion}</h3>
          <LaterSteps />
          {whole && <p className="slow-later">{slowMotion.whole(whole.from, whole.to)}</p>}
        </div>
        <div role="status">
          {failure ? (
            <p>{problemSentence(words, failure)}</p>
          ) : shown ? (
            <>
              <h4 className="visually-hidden">{name}</h4>
              <PhaseText phase={PHASES[phase]} dissection={shown.result} perClass={shown.startedWith.itemsPerClass} />
            </>
          ) : (
            <p>{running ? slowMotion.running : slowMotion.wait}</p>
          )}
        </div>
      </ScrollRegion>
      <div className="slow-run">
        {failure ? (
          <WayBack code={failure.code} retry={retry} />
        ) : running ? (
          <button type="button" className="button button-main" aria-controls={run} onClick={() => experiment.pause()}>
            {slowMotion.pauseRun}
          </button>
        ) : (
          <>
            <button
              type="button"
              className="button"
              aria-controls={changes}
              disabled={!there || phase === LAST}
              onClick={() => setPlaying(!playing)}
            >
              {playing && phase < LAST ? slowMotion.pause : slowMotion.play}
            </button>
            <button
              type="button"
              className="button"
              aria-controls={changes}
              disabled={!there || phase === 0}
              onClick={() => show(phase - 1)}
            >
              {slowMotion.previous}
            </button>
            {phase < LAST ? (
              <button
                type="button"
                className="button button-main"
                aria-controls={changes}
                disabled={!there}
                onClick={() => show(phase + 1)}
              >
                {slowMotion.next}
              </button>
            ) : (
              <button
                type="button"
                className="button button-main"
                aria-controls={run}
                disabled={!there}
                onClick={nextStep}
              >
                {slowMotion.nextStep}
              </button>
            )}
          </>
        )}
      </div>
      {picturePlace &&
        createPortal(
          <PartBoundary>
            {shown && width > 0 && (
              <ScrollRegion className="slow-picture-scroll" label={name}>
                <PhasePicture phase={PHASES[phase]} shown={shown} width={width} height={height} />
              </ScrollRegion>
            )}
          </PartBoundary>,
          picturePlace,
        )}
    </section>
  );
}
