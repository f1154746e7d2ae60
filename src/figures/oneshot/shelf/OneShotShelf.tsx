// Everything that needs a shelf: who is asked about, the shelf itself, the scores, and the same as numbers and as a sentence.
import { useMemo, useState } from 'react';
import { verificationAt } from '../../../core/evaluation/verification';
import { useSettings } from '../../context/experimentContext';
import { LiveRegion } from '../../parts/LiveRegion';
import { useWords } from '../../words/useWords';
import { Arrivals } from '../Arrivals';
import { MadeQuestion } from '../making/MadeQuestion';
import { MadeStrip } from '../making/MadeStrip';
import { MakePanel } from '../making/MakePanel';
import type { Enrolment } from '../making/question';
import { useMadePictures } from '../making/useMadePictures';
import { isRight, positionsOf } from '../measure';
import { OneShotAside } from '../OneShotAside';
import { OneShotFrame } from '../OneShotFrame';
import { OwnFeatures } from '../own/OwnFeatures';
import { OwnQuestion } from '../own/OwnQuestion';
import { OwnSpoken } from '../own/OwnSpoken';
import { Question } from '../Question';
import { type Asked, Questions } from '../Questions';
import { useAccuracies } from '../ScorePanel';
import { useKept } from '../useKept';
import { useNamings } from '../useNamings';
import type { OneShot } from '../useOneShot';
import { ShelfPicture } from './ShelfPicture';
import { usePlaceName } from './usePlaceName';
import { useShelfState } from './useShelfState';

const NONE: readonly Enrolment[] = [];

interface OneShotShelfProps {
  readonly oneShot: OneShot;
  readonly onRedraw: () => void;
}

export function OneShotShelf({ oneShot, onRedraw }: OneShotShelfProps) {
  const { oneshot } = useWords('faces');
  const threshold = useSettings((settings) => settings.threshold);
  const { data, evaluation, judging, ways, round, scores } = oneShot;
  const [asked, setAsked] = useState<Asked>('who');
  const [chosen, setArrival] = useShelfState<number | null>(round, null);
  const name = usePlaceName(oneShot);
  const accuracies = useAccuracies(oneShot);
  const counts = useMemo(() => verificationAt(scores.trained.nearest, threshold), [scores, threshold]);
  const { answer, strip, own } = useMadePictures(oneShot, asked, threshold);
  const measured = useMemo(() => positionsOf(evaluation, judging, round), [evaluation, judging, round]);
  // With a made picture on the shelf, all that is compared has to come with one answer.
  const enrolled = answer?.enrolments ?? NONE;
  const namings = useNamings(answer && enrolled.length > 0 ? answer : measured, round, threshold);
  const itemOf = (row: number) => judging.items[row];
  // Until the reader chooses, one of the enrolled who gets the right name is asked about.
  const named = useKept(
    round,
    placesWhere(namings, ({ outcome }) => outcome === 'right'),
  );
  const arrival = chosen ?? named ?? 0;
  const right = namings.filter(({ outcome }) => isRight(outcome)).length;

  const made = strip && { ...strip, name, threshold };
  const landing = own && { picture: own.picture, naming: own.naming, name, threshold };
  const looked = own ? own.naming : (strip?.namings?.[strip.bench.position] ?? null);
  const madeTruth = strip?.bench.wish.kind === 'sweep' ? strip.bench.wish.place : 'between';

  return (
    <OneShotFrame
      head={
        data.faceItems ? <Questions asked={asked} onAsk={setAsked} /> : <h3 className="frame-title">{oneshot.title}</h3>
      }
      picture={
        <ShelfPicture
          oneShot={oneShot}
          name={name}
          naming={looked ?? namings[arrival]}
          truth={looked ? madeTruth : round.arrivals[arrival].place}
          threshold={threshold}
          enrolments={enrolled}
          onRedraw={onRedraw}
          asked={
            landing ? (
              <OwnQuestion {...landing} />
            ) : made ? (
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
          others={
            own ? (
              <OwnFeatures maker={own.maker} onEnrol={own.enrol} onTakeOff={own.takeOff} />
            ) : (
              made && <MadeStrip {...made} />
            )
          }
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
        landing ? (
          <OwnSpoken {...landing} change={own?.naming && answer ? answer.question : null} />
        ) : (
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
        )
      }
    />
  );
}

function placesWhere<T>(values: readonly T[], so: (value: T) => boolean): number[] {
  return values.flatMap((value, place) => (so(value) ? [place] : []));
}
