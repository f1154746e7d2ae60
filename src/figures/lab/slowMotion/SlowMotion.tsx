// One training step in slow motion: its six parts one after the other, each with its name, its picture and its sentence.
// The last one takes the step, and the picture above moves with it.
import '../../../styles/barcode.css';
import '../../../styles/figures/slowMotion.css';
import { problemSentence } from '../../../i18n/problemSentence';
import { useExperiment } from '../../context/experimentContext';
import { useWidth } from '../../parts/hooks/useSize';
import { WayBack } from '../../parts/WayBack';
import { useWords } from '../../words/useWords';
import { PhasePicture } from './PhasePicture';
import { PhaseText } from './PhaseText';
import { LAST, PHASES } from './phases';
import { useSlowMotion } from './useSlowMotion';

const HEIGHT = 300;
const WIDEST = 420;

export default function SlowMotion({ onClose }: { readonly onClose: () => void }) {
  const experiment = useExperiment();
  const words = useWords('story');
  const { slowMotion, timeline } = useWords('story');
  const [place, width] = useWidth<HTMLDivElement>();
  const { shown, failure, retry, running, phase, playing, setPlaying, show, nextStep } = useSlowMotion();
  const there = shown !== null;

  return (
    <section className="slow" aria-label={timeline.slowMotion}>
      <div className="slow-head">
        <h3>{shown ? slowMotion.title(shown.result.step + 1) : timeline.slowMotion}</h3>
        <button type="button" className="icon-button" aria-label={slowMotion.close} onClick={onClose}>
          ×
        </button>
      </div>
      <ol className="slow-phases" aria-label={slowMotion.whichPhase}>
        {PHASES.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              className="toggle"
              aria-current={index === phase ? 'step' : undefined}
              disabled={!there}
              onClick={() => show(index)}
            >
              <span aria-hidden="true">{index + 1}</span>
              <span>{` ${slowMotion.phases[name]}`}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className="slow-body">
        <section
          className="slow-picture"
          ref={place}
          style={{ height: HEIGHT }}
          aria-label={slowMotion.phases[PHASES[phase]]}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
        >
          {shown && width > 0 && (
            <PhasePicture phase={PHASES[phase]} shown={shown} width={Math.min(width, WIDEST)} height={HEIGHT} />
          )}
        </section>
        <div className="slow-text" role="status">
          {failure ? (
            <p>{problemSentence(words, failure)}</p>
          ) : shown ? (
            <>
              <h4>{slowMotion.phases[PHASES[phase]]}</h4>
              <PhaseText phase={PHASES[phase]} dissection={shown.result} perClass={shown.startedWith.itemsPerClass} />
            </>
          ) : (
            <p>{running ? slowMotion.running : slowMotion.wait}</p>
          )}
        </div>
      </div>
      <div className="slow-run">
        {failure ? (
          <WayBack code={failure.code} retry={retry} />
        ) : running ? (
          <button type="button" className="button button-main" onClick={() => experiment.pause()}>
            {slowMotion.pauseRun}
          </button>
        ) : (
          <>
            {phase < LAST ? (
              <button type="button" className="button button-main" disabled={!there} onClick={() => show(phase + 1)}>
                {slowMotion.next}
              </button>
            ) : (
              <button type="button" className="button button-main" disabled={!there} onClick={nextStep}>
                {slowMotion.nextStep}
              </button>
            )}
            <button type="button" className="button" disabled={!there || phase === 0} onClick={() => show(phase - 1)}>
              {slowMotion.previous}
            </button>
            <button
              type="button"
              className="button"
              disabled={!there || phase === LAST}
              onClick={() => setPlaying(!playing)}
            >
              {playing ? slowMotion.pause : slowMotion.play}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
