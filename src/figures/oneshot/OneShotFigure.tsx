// One look is enough: a shelf of classes enrolled with one picture each, new pictures named by the nearest of them, how
// often that is right over many draws, and who is refused. Live while it trains.
import '../../styles/figures/oneshot.css';
import '../../styles/figures/oneshotPictures.css';
import '../../styles/figures/oneshotScores.css';
import { useRef, useState } from 'react';
import { useExperiment, useRun } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { DataControl } from '../controls/DataControl';
import { FlagControl } from '../controls/FlagControl';
import { NumberControl } from '../controls/NumberControl';
import { useFrames } from '../parts/hooks/useFrames';
import { useRest } from '../parts/hooks/useRest';
import { LiveRegion } from '../parts/LiveRegion';
import { Parts } from '../parts/Parts';
import { RenderingNote } from '../parts/RenderingNote';
import { Transport } from '../parts/Transport';
import { useWords } from '../words/useWords';
import { OneShotBody } from './OneShotBody';
import { useOneShot } from './useOneShot';

export default function OneShotFigure() {
  const experiment = useExperiment();
  const { oneshot, encoder, lab } = useWords('story', 'faces');
  const figure = useRef<HTMLElement>(null);
  const hidesControls = useHides('controls');
  const hidesCaption = useHides('caption');
  useRest(figure, experiment.rest);
  useFrames();
  const status = useRun((run) => run.status);
  const [round, setRound] = useState(0);
  const oneShot = useOneShot(round);
  const wait = oneShot === 'impossible' ? oneshot.impossible : oneshot.wait;

  return (
    <Parts as="figure" className="oneshot" ref={figure} aria-label={oneshot.title}>
      {oneShot && oneShot !== 'impossible' ? (
        <OneShotBody oneShot={oneShot} onRedraw={() => setRound(round + 1)} />
      ) : (
        <>
          <p className="figure-status">{status === 'stopped' ? lab.statuses.stopped : wait}</p>
          <RenderingNote />
          <Transport />
          <LiveRegion text={lab.statuses[status]} />
        </>
      )}
      {!hidesControls && (
        <Parts as="div" className="oneshot-controls">
          <NumberControl name="oneshot.enrolled" />
          <DataControl as="buttons" />
          <ChoiceControl name="dimensions" as="buttons" />
          <FlagControl name="normalize" label={encoder.normalize} />
        </Parts>
      )}
      {!hidesCaption && (
        <figcaption className="caption">
          <p>{oneshot.caption}</p>
          <p>{oneshot.faceNet}</p>
        </figcaption>
      )}
    </Parts>
  );
}
