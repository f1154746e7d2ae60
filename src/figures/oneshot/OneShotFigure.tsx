// One look is enough: a new picture, the shelf of classes enrolled with one picture each, nearest first, how often the nearest is
// the right one over many draws, and who is refused. Live while it trains.
import '../../styles/figures/oneshot/oneshot.css';
import '../../styles/figures/oneshot/oneshotQuestion.css';
import '../../styles/figures/oneshot/oneshotMade.css';
import '../../styles/figures/oneshot/oneshotPictures.css';
import '../../styles/figures/oneshot/oneshotScores.css';
import '../../styles/figures/rateBars.css';
import { useState } from 'react';
import { useRun } from '../context/experimentContext';
import { useFrames } from '../parts/hooks/useFrames';
import { LiveRegion } from '../parts/LiveRegion';
import { PictureWait } from '../parts/run/PictureWait';
import { useWords } from '../words/useWords';
import { OneShotFrame } from './OneShotFrame';
import { OneShotShelf } from './shelf/OneShotShelf';
import { useOneShot } from './useOneShot';

export default function OneShotFigure() {
  const { oneshot, lab } = useWords('story', 'faces');
  useFrames();
  const status = useRun((run) => run.status);
  const [round, setRound] = useState(0);
  const oneShot = useOneShot(round);
  const wait = oneShot === 'impossible' ? oneshot.impossible : oneshot.wait;

  if (oneShot && oneShot !== 'impossible') {
    return <OneShotShelf oneShot={oneShot} onRedraw={() => setRound(round + 1)} />;
  }
  return (
    <OneShotFrame
      head={<h3 className="frame-title">{oneshot.title}</h3>}
      picture={<PictureWait className="frame-wait" text={wait} />}
      aside={<div className="oneshot-aside-waits" />}
      spoken={<LiveRegion text={lab.statuses[status]} />}
    />
  );
}
