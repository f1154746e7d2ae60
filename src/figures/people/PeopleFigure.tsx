// Made-up people: what differs between pictures of one, and between two. Pictures of two people in rows, one of them
// while one thing changes, and a way from one to the other: one question at a time. Nothing is trained.
import '../../styles/figures/people.css';
import { useState } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { percent } from '../../i18n/numbers';
import { problemSentence } from '../../i18n/problemSentence';
import { isLoadingCode } from '../../loading/loadingCode';
import { useChangedPart } from '../context/changedPart';
import { useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { NumberControl } from '../controls/NumberControl';
import { WayBack } from '../parts/boundary/WayBack';
import { FigureFrame } from '../parts/FigureFrame';
import { LiveRegion } from '../parts/LiveRegion';
import { useWords } from '../words/useWords';
import { MorphPicture } from './MorphPicture';
import { PeopleRows } from './PeopleRows';
import { SweepPicture } from './SweepPicture';
import { SweepTable } from './SweepTable';
import { usePortraitFailure } from './usePortraits';
import { type Sweep, useSweep } from './useSweep';

const QUESTIONS = ['sweep', 'rows', 'morph'] as const;
type Question = (typeof QUESTIONS)[number];

export default function PeopleFigure() {
  const words = useWords('faces');
  const { people } = words;
  const [question, setQuestion] = useState<Question>('sweep');
  const person = useSettings((settings) => settings['people.person']);
  const other = useSettings((settings) => settings['people.other']);
  const share = useSettings((settings) => settings['people.share']);
  const hidesControls = useHides('controls');
  const hidesCaption = useHides('caption');
  const sweep = useSweep();
  const { failure, retry } = usePortraitFailure(sweep.other.face);

  return (
    <FigureFrame
      label={people.title}
      className="people"
      head={
        <>
          <Questions chosen={question} onChoose={setQuestion} />
          {!hidesControls && <ChoiceControl name="difficulty" />}
        </>
      }
      picture={
        <>
          {question === 'sweep' && <SweepPicture sweep={sweep} />}
          {question === 'rows' && <PeopleRows />}
          {question === 'morph' && <MorphPicture />}
          {failure && (
            <div className="broken people-broken" role="alert">
              <p>{isLoadingCode(failure.code) ? problemSentence(words, failure) : people.noPictures}</p>
              <WayBack code={failure.code} retry={retry} />
            </div>
          )}
        </>
      }
      aside={<About question={question} sweep={sweep} />}
      dock={
        <>
          {!hidesControls && question === 'sweep' && <SweepControls />}
          {!hidesControls && question === 'morph' && (
            <NumberControl name="people.share" label={people.morph.slider(person, other)} />
          )}
          <LiveRegion text={`${sweep.words} ${people.morphLabel(person, other, percent(share))}`} />
        </>
      }
      caption={!hidesCaption && <p>{people.caption}</p>}
    />
  );
}

interface QuestionsProps {
  readonly chosen: Question;
  readonly onChoose: (question: Question) => void;
}

function Questions({ chosen, onChoose }: QuestionsProps) {
  const { people } = useWords('faces');
  const changes = useChangedPart();
  return (
    <div className="people-questions">
      {QUESTIONS.map((question) => (
        <button
          key={question}
          type="button"
          className="tab"
          aria-pressed={question === chosen}
          aria-controls={changes}
          onClick={() => onChoose(question)}
        >
          {people[question].tab}
        </button>
      ))}
    </div>
  );
}

/** What changes in the sweep, and where it is. */
function SweepControls(): Elements {
  const { choices } = useWords('faces', 'figures');
  const factor = useSettings((settings) => settings['people.factor']);
  return (
    <>
      <ChoiceControl name="people.factor" as="buttons" />
      <NumberControl name="people.factorAt" label={choices['people.factor'][factor]} />
    </>
  );
}

interface AboutProps {
  readonly question: Question;
  readonly sweep: Sweep;
}

/** What the picture shows. */
function About({ question, sweep }: AboutProps): Elements {
  const { people } = useWords('faces');
  const { title, intro } = people[question];
  return (
    <div className="people-about">
      <div>
        <h3 className="frame-title">{title}</h3>
        <p className="people-intro">{intro}</p>
      </div>
      {question === 'sweep' && (
        <div>
          <p className="people-verdict">{sweep.words}</p>
          <SweepTable sweep={sweep} />
        </div>
      )}
    </div>
  );
}
