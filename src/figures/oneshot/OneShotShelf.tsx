// Everything that needs a shelf: who is asked about, the shelf itself, the scores, and the same as numbers and as a sentence.
import { useMemo, useState } from 'react';
import { verificationAt } from '../../core/evaluation/verification';
import { useChangedPart } from '../context/changedPart';
import { useSettings } from '../context/experimentContext';
import { LiveRegion } from '../parts/LiveRegion';
import { useWords } from '../words/useWords';
import { Arrivals } from './Arrivals';
import { MadeQuestion } from './making/MadeQuestion';
import { MadeStrip } from './making/MadeStrip';
import { MakePanel } from './making/MakePanel';
import { isRight, namingsOf, positionsOf } from './measure';
import { OneShotAside } from './OneShotAside';
import { OneShotFrame } from './OneShotFrame';
import { Question } from './Question';
import { useAccuracies } from './ScorePanel';
import { ShelfPicture } from './ShelfPicture';
import { useBench } from './useBench';
import { useNamings } from './useNamings';
import type { OneShot } from './useOneShot';
import { usePlaceName } from './usePlaceName';
import { useShelfState } from './useShelfState';

interface OneShotShelfProps {
  readonly oneShot: OneShot;
  readonly onRedraw: () => void;
}

export function OneShotShelf({ oneShot, onRedraw }: OneShotShelfProps) {
  const { oneshot } = useWords('faces');
  const threshold = useSettings((settings) => settings.threshold);
  const { data, evaluation, judging, ways, round, scores } = oneShot;
  const [making, setMaking] = useState(false);
  const [arrival, setArrival] = useShelfState(round, 0);
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
  const right = namings.filter(({ outcome }) => isRight(outcome)).length;
  const looked = making && bench?.ready && madeNamings ? madeNamings[bench.position] : null;
  const madeTruth = bench?.wish.kind === 'sweep' ? bench.wish.place : 'between';

  const made = making && bench ? { bench, namings: bench.ready ? madeNamings : null, name, threshold } : null;

  return (
    <OneShotFrame
      head={
        bench ? <Questions making={making} onMaking={setMaking} /> : <h3 className="frame-title">{oneshot.title}</h3>
      }
      picture={
        <ShelfPicture
          oneShot={oneShot}
          name={name}
          naming={looked ?? namings[arrival]}
          truth={looked ? madeTruth : round.arrivals[arrival].place}
          threshold={threshold}
          replaced={enrolled}
          onRedraw={onRedraw}
          asked={
            made ? (
              <MadeQuestion {...made} />
            ) : (
              <>
                <Question
                  data={data}
                  item={itemOf(round.arrivals[arrival].row)}
                  place={round.arrivals[arrival].place}
                  naming={namings[arrival]}
                  name={name}
                />
                <div className="oneshot-others">
                  <h4 className="label-heading">{oneshot.arrivalsTitle}</h4>
                  <p className="oneshot-tally" translate="no">
                    {oneshot.tally(right, namings.length)}
                  </p>
                </div>
                <Arrivals
                  data={data}
                  items={round.arrivals.map(({ row }) => itemOf(row))}
                  round={round}
                  namings={namings}
                  name={name}
                  chosen={arrival}
                  onChoose={setArrival}
                />
              </>
            )
          }
          others={made && <MadeStrip {...made} />}
        />
      }
      aside={
        <OneShotAside
          oneShot={oneShot}
          accuracies={accuracies}
          threshold={threshold}
          counts={counts}
          namings={namings}
          name={name}
          make={made && <MakePanel {...made} ways={ways} />}
        />
      }
      spoken={
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
      }
    />
  );
}

interface QuestionsProps {
  readonly making: boolean;
  readonly onMaking: (making: boolean) => void;
}

/** What the shelf is asked: about new pictures, or about made ones. */
function Questions({ making, onMaking }: QuestionsProps) {
  const { oneshot } = useWords('faces');
  const changes = useChangedPart();
  return (
    <div className="oneshot-questions">
      {[false, true].map((makes) => (
        <button
          key={String(makes)}
          type="button"
          className="tab"
          aria-pressed={makes === making}
          aria-controls={changes}
          onClick={() => onMaking(makes)}
        >
          {makes ? oneshot.makeTitle : oneshot.whoTitle}
        </button>
      ))}
    </div>
  );
}
