// Figure `angles`: four ways to say how far apart two points of the circle are, what a margin in each asks for there, and off
// the circle a query whose nearest neighbour depends on the way.
import '../../styles/figures/plane.css';
import '../../styles/figures/angles.css';
import { useContext } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { AsideContext } from '../context/asideContext';
import { useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { NumberControl } from '../controls/NumberControl';
import { FigureFrame } from '../parts/FigureFrame';
import { useWords } from '../words/useWords';
import { DialAside } from './DialAside';
import { DialPicture } from './DialPicture';
import { LengthsAside } from './LengthsAside';
import { LengthsPicture } from './LengthsPicture';

export default function AnglesFigure() {
  const { angles } = useWords('story');
  const view = useSettings((settings) => settings['angles.view']);
  const hidesControls = useHides('controls');
  const hidesCaption = useHides('caption');
  const circle = view === 'circle';
  // Beside a text on a narrow screen they stand below it: the dial needs what height there is, and its points are turned by hand.
  const apart = useContext(AsideContext) !== null;
  const points = !hidesControls && circle && <Points />;
  return (
    <FigureFrame
      label={angles.title}
      className="angles"
      head={!hidesControls && <ChoiceControl name="angles.view" as="buttons" hidesLabel />}
      picture={circle ? <DialPicture /> : <LengthsPicture />}
      aside={
        <>
          {apart && points}
          {circle ? <DialAside /> : <LengthsAside />}
        </>
      }
      dock={!apart && points}
      caption={!hidesCaption && <p>{angles.caption[view]}</p>}
    />
  );
}

function Points(): Elements {
  return (
    <>
      <NumberControl name="angles.first" unitSign="°" />
      <NumberControl name="angles.second" unitSign="°" />
    </>
  );
}
