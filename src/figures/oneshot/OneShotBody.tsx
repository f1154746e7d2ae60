// Everything that needs a shelf: the shelf itself, the new pictures, the score, the threshold, and the same as numbers
// and as a sentence.
import { useMemo } from 'react';
import { verificationAt } from '../../core/evaluation/verification';
import { useSettings } from '../context/experimentContext';
import { LiveRegion } from '../parts/LiveRegion';
import { Parts } from '../parts/Parts';
import { RenderingNote } from '../parts/RenderingNote';
import { Transport } from '../parts/Transport';
import { holdsOutStrangers } from '../parts/verification/measure';
import { useWords } from '../words/useWords';
import { Arrivals } from './Arrivals';
import { MakePanel } from './making/MakePanel';
import { isRight, namingsOf, positionsOf } from './measure';
import { OneShotTable } from './OneShotTable';
import { OpenSetPanel } from './OpenSetPanel';
import { ScorePanel, useAccuracies } from './ScorePanel';
import { Shelf } from './Shelf';
import { useBench } from './useBench';
import { useNamings } from './useNamings';
import type { OneShot } from './useOneShot';
import { usePlaceName } from './usePlaceName';
import { useShelfState } from './useShelfState';

interface OneShotBodyProps {
  readonly oneShot: OneShot;
  readonly onRedraw: () => void;
}

export function OneShotBody({ oneShot, onRedraw }: OneShotBodyProps) {
  const { oneshot, lab } = useWords('faces');
  const threshold = useSettings((settings) => settings.threshold);
  const wanted = useSettings((settings) => settings['oneshot.enrolled']);
  const { data, evaluation, judging, classes, ways, round, scores } = oneShot;
  /** Whose distances the shelf shows: an arrival's, or those of the made picture. */
  const [chosen, setChosen] = useShelfState<number | 'made'>(round, 0);
  const name = usePlaceName(oneShot);
  const accuracies = useAccuracies(oneShot);
  const counts = useMemo(() => verificationAt(scores.trained.nearest, threshold), [scores, threshold]);
  const bench = useBench(oneShot);
  const answer = bench?.answer ?? null;
  const measured = useMemo(() => positionsOf(evaluation, judging, round), [evaluation, judging, round]);
  // With a made picture on the shelf, all that is compared has to come with one answer.
  const enrolled = answer && bench?.enrolled ? bench.enrolled : null;
  const namings = useNamings(enrolled && answer ? answer : measured, round, threshold);
  const madeNamings = useMemo(() => answer && namingsOf(answer.shelf, answer.strip, answer.dimensions), [answer]);
  const itemOf = (row: number) => judging.items[row];
  const looked = chosen === 'made' && bench?.ready && madeNamings ? bench : null;
  const arrival = chosen === 'made' ? 0 : chosen;
  const compared = looked && madeNamings ? madeNamings[looked.position] : namings[arrival];
  const truth = looked ? (looked.wish.kind === 'sweep' ? looked.wish.place : 'between') : round.arrivals[arrival].place;
  const right = namings.filter(({ outcome }) => isRight(outcome)).length;

  return (
    <>
      <div className="oneshot-grid">
        <Parts as="div" className="oneshot-column">
          <div className="oneshot-head">
            <h3 className="label-heading">{oneshot.shelfTitle(ways)}</h3>
            <button type="button" className="button" onClick={onRedraw}>
              {oneshot.redraw}
            </button>
          </div>
          {ways < wanted && <p className="oneshot-note">{oneshot.fewer(classes, ways)}</p>}
          <Shelf
            data={data}
            items={Array.from(round.enrolled, itemOf)}
            name={name}
            naming={compared}
            truth={truth}
            threshold={threshold}
            replaced={enrolled}
          />
          <div className="oneshot-head">
            <h3 className="label-heading">{oneshot.arrivalsTitle}</h3>
            <p className="oneshot-tally">{oneshot.tally(right, namings.length)}</p>
          </div>
          <Arrivals
            data={data}
            items={round.arrivals.map(({ row }) => itemOf(row))}
            round={round}
            namings={namings}
            name={name}
            chosen={looked ? null : arrival}
            onChoose={setChosen}
          />
          <p className="oneshot-note">{oneshot.choosing}</p>
          <Transport />
        </Parts>
        <Parts as="div" className="oneshot-column">
          <ScorePanel oneShot={oneShot} accuracies={accuracies} />
          <OpenSetPanel oneShot={oneShot} threshold={threshold} counts={counts} />
          <p className="oneshot-note">{oneshot.measured(evaluation.step, oneShot.current)}</p>
          <RenderingNote />
        </Parts>
      </div>
      {bench && (
        <MakePanel
          bench={bench}
          namings={bench.ready ? madeNamings : null}
          ways={ways}
          name={name}
          threshold={threshold}
          looked={looked !== null}
          onLook={() => setChosen('made')}
        />
      )}
      {!holdsOutStrangers(data) && <p className="oneshot-note">{oneshot.notStrangers}</p>}
      {lab.pictureNote[data.id] && <p className="picture-note">{lab.pictureNote[data.id]}</p>}
      <OneShotTable
        oneShot={oneShot}
        accuracies={accuracies}
        threshold={threshold}
        counts={counts}
        namings={namings}
        name={name}
      />
      <LiveRegion
        text={oneshot.spoken(
          evaluation.step,
          ways,
          accuracies.trained?.mean ?? null,
          accuracies.inputs?.mean ?? null,
          counts.far,
          counts.val === null ? null : 1 - counts.val,
        )}
      />
    </>
  );
}
