// The frame of the figure, with what is the same whether there is a shelf or not: data, run and threshold, caption.
import { useRef } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { useExperiment } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { DataControl } from '../controls/DataControl';
import { FlagControl } from '../controls/FlagControl';
import { NumberControl } from '../controls/NumberControl';
import { FigureFrame } from '../parts/FigureFrame';
import { useRest } from '../parts/hooks/useRest';
import { RenderingNote } from '../parts/run/RenderingNote';
import { Transport } from '../parts/run/Transport';
import { useWords } from '../words/useWords';

interface OneShotFrameProps {
  /** At the beginning of the head. */
  readonly head: Elements;
  readonly picture: Elements;
  readonly aside: Elements;
  /** For a screen reader. */
  readonly spoken: Elements;
}

export function OneShotFrame({ head, picture, aside, spoken }: OneShotFrameProps) {
  const experiment = useExperiment();
  const { oneshot, encoder } = useWords('story', 'faces');
  const figure = useRef<HTMLElement>(null);
  const hidesControls = useHides('controls');
  const hidesCaption = useHides('caption');
  useRest(figure, experiment.rest);
  return (
    <FigureFrame
      label={oneshot.title}
      className="oneshot"
      ref={figure}
      head={
        <>
          {head}
          {!hidesControls && (
            <>
              <DataControl />
              <ChoiceControl name="dimensions" />
              <FlagControl name="normalize" label={encoder.divided} />
            </>
          )}
        </>
      }
      picture={
        <>
          {picture}
          <RenderingNote />
        </>
      }
      aside={aside}
      dock={
        <>
          <Transport brief />
          <NumberControl name="threshold" />
          {spoken}
        </>
      }
      caption={
        !hidesCaption && (
          <>
            <p>{oneshot.caption}</p>
            <p>{oneshot.faceNet}</p>
          </>
        )
      }
    />
  );
}
