// Figure `angles`: four ways to say how far apart two points of the circle are, what a margin in each asks for there, and off
// the circle a query whose nearest neighbour depends on the way.
import '../../styles/figures/plane.css';
import '../../styles/figures/angles.css';
import type { Elements } from 'react/jsx-runtime';
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
  return (
    <FigureFrame
      label={angles.title}
      className="angles"
      head={!hidesControls && <ChoiceControl name="angles.view" as="buttons" hidesLabel />}
      picture={circle ? <DialPicture /> : <LengthsPicture />}
      aside={circle ? <DialAside /> : <LengthsAside />}
      dock={!hidesControls && circle && <Points />}
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
