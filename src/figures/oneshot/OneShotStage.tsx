// Everything that needs a shelf: the shelf itself, those who come, the score, the threshold, and the same as numbers and
// as a sentence. It lives as long as the shelf does.
import { useMemo, useState } from 'react';
import { verificationAt } from '../../core/verification';
import { useSettings } from '../experimentContext';
import { Transport } from '../lab/Transport';
import { SpokenState } from '../SpokenState';
import { useStory } from '../storyWords';
import { Arrivals } from './Arrivals';
import { isRight, positionsOf } from './measure';
import { OneShotTable } from './OneShotTable';
import { OpenSetPanel } from './OpenSetPanel';
import { ScorePanel, useAccuracies } from './ScorePanel';
import { Shelf } from './Shelf';
import { useNamings } from './useNamings';
import type { OneShot } from './useOneShot';
import { hasFaces, usePlaceName } from './usePlaceName';

interface OneShotStageProps {
  readonly oneShot: OneShot;
  readonly onRedraw: () => void;
}

export function OneShotStage({ oneShot, onRedraw }: OneShotStageProps) {
  const { oneshot, lab } = useStory();
  const threshold = useSettings((settings) => settings.threshold);
  const wanted = useSettings((settings) => settings['oneshot.enrolled']);
  const [chosen, setChosen] = useState(0);
  const { data, census, judging, classes, ways, round, scores } = oneShot;
  const name = usePlaceName(oneShot);
  const accuracies = useAccuracies(oneShot);
  const verdicts = useMemo(() => verificationAt(scores.trained.nearest, threshold), [scores, threshold]);
  const positions = useMemo(() => positionsOf(census, judging, round), [census, judging, round]);
  const namings = useNamings(positions, round, threshold);
  const pictures = useMemo(() => {
    const ofRow = (row: number) => data.picture(judging.items[row]);
    return { shelf: Array.from(round.enrolled, ofRow), arrivals: round.arrivals.map(({ row }) => ofRow(row)) };
  }, [data, judging, round]);
  const right = namings.filter(({ verdict }) => isRight(verdict)).length;

  return (
    <>
      <div className="oneshot-grid">
        <div className="oneshot-column">
          <div className="oneshot-head">
            <h3 className="label-heading">{oneshot.shelfTitle(ways)}</h3>
            <button type="button" className="button" onClick={onRedraw}>
              {oneshot.redraw}
            </button>
          </div>
          {ways < wanted && <p className="oneshot-note">{oneshot.fewer(classes, ways)}</p>}
          <Shelf
            pictures={pictures.shelf}
            name={name}
            naming={namings[chosen]}
            truth={round.arrivals[chosen].place}
            threshold={threshold}
            replaced={null}
          />
          <div className="oneshot-head">
            <h3 className="label-heading">{oneshot.arrivalsTitle}</h3>
            <p className="oneshot-tally">{oneshot.tally(right, namings.length)}</p>
          </div>
          <Arrivals
            pictures={pictures.arrivals}
            round={round}
            namings={namings}
            name={name}
            chosen={chosen}
            onChoose={setChosen}
          />
          <p className="oneshot-note">{oneshot.choosing}</p>
          <Transport />
        </div>
        <div className="oneshot-column">
          <ScorePanel oneShot={oneShot} accuracies={accuracies} />
          <OpenSetPanel oneShot={oneShot} threshold={threshold} verdicts={verdicts} />
          <p className="oneshot-note">{oneshot.measured(census.step)}</p>
        </div>
      </div>
      {!hasFaces(data.id) && <p className="oneshot-note">{oneshot.notStrangers}</p>}
      {lab.pictureNote[data.id] && <p className="picture-note">{lab.pictureNote[data.id]}</p>}
      <OneShotTable
        oneShot={oneShot}
        accuracies={accuracies}
        threshold={threshold}
        verdicts={verdicts}
        namings={namings}
        name={name}
      />
      <SpokenState
        text={oneshot.spoken(
          census.step,
          ways,
          accuracies.trained?.mean ?? null,
          accuracies.inputs?.mean ?? null,
          verdicts.far,
          verdicts.val === null ? null : 1 - verdicts.val,
        )}
      />
    </>
  );
}
