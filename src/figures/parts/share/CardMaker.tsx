// Writes the prediction card of a link: a question, answers, the steps to run, and what to say after them. What is not yet right is
// said in one sentence, and stays out of the link.
import '../../../styles/homework/cardMaker.css';
import { useEffect, useId, useRef, useState } from 'react';
import { CARD_LIMITS, type Card, cardProblem } from '../../../session/homework/card';
import { cardToText } from '../../../session/homework/cardCodec';
import { type HomeworkProblem, refused } from '../../../session/homework/homeworkProblem';
import { LONGEST_PACKED } from '../../../session/homework/packed';
import { plainLine, plainText } from '../../../session/homework/plainText';
import { useWords } from '../../words/useWords';
import { bringIntoView } from '../bringIntoView';

export interface CardMakerProps {
  /** The figure trains, so that a card can take steps in it. */
  readonly trains: boolean;
  /** Characters of the link with this card. */
  readonly lengthWith: (card: string) => number;
  /** Null while there is no card, or none that is right. */
  readonly onCard: (card: string | null) => void;
}

/** As it is typed. */
interface Draft {
  readonly question: string;
  readonly answers: readonly string[];
  readonly right: number;
  readonly steps: string;
  readonly after: string;
}

const PLACES = [0, 1, 2, 3];

export default function CardMaker({ trains, lengthWith, onCard }: CardMakerProps) {
  const { homework } = useWords('homework');
  const words = homework.maker;
  const id = useId();
  const [draft, setDraft] = useState<Draft>(() => ({
    question: '',
    answers: ['', '', '', ''],
    right: 0,
    steps: trains ? '100' : '0',
    after: '',
  }));
  const card = cardOf(draft);
  const problem = problemOf(card, lengthWith);
  const text = problem ? null : cardToText(card);
  const tell = useRef(onCard);
  tell.current = onCard;
  useEffect(() => tell.current(text), [text]);
  useEffect(() => () => tell.current(null), []);

  const place = useRef<HTMLFieldSetElement>(null);
  // The button that opens it may be far above.
  useEffect(() => bringIntoView(place.current), []);

  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  return (
    <fieldset className="card-maker" ref={place}>
      <legend>{words.title}</legend>
      <label htmlFor={`${id}question`}>{words.question}</label>
      <input
        id={`${id}question`}
        className="control-text"
        value={draft.question}
        maxLength={CARD_LIMITS.question}
        onChange={({ target }) => change({ question: target.value })}
      />
      <p id={`${id}answers`}>{words.answers}</p>
      <ul aria-labelledby={`${id}answers`}>
        {PLACES.map((place) => (
          <li key={place}>
            <input
              type="radio"
              name={`${id}right`}
              aria-label={words.rightOne(place + 1)}
              checked={draft.right === place}
              onChange={() => change({ right: place })}
            />
            <input
              className="control-text"
              aria-label={words.answer(place + 1)}
              value={draft.answers[place]}
              maxLength={CARD_LIMITS.answer}
              onChange={({ target }) =>
                change({ answers: draft.answers.map((answer, i) => (i === place ? target.value : answer)) })
              }
            />
          </li>
        ))}
      </ul>
      {trains && (
        <>
          <label htmlFor={`${id}steps`}>{words.steps}</label>
          <input
            id={`${id}steps`}
            className="control-number"
            type="number"
            min={0}
            max={CARD_LIMITS.steps}
            value={draft.steps}
            onChange={({ target }) => change({ steps: target.value })}
          />
        </>
      )}
      <label htmlFor={`${id}after`}>{words.after}</label>
      <textarea
        id={`${id}after`}
        rows={3}
        value={draft.after}
        maxLength={CARD_LIMITS.after}
        onChange={({ target }) => change({ after: target.value })}
      />
      <p role="status">{problem ? homework.problems[problem.code](problem.values) : words.ready}</p>
    </fieldset>
  );
}

/** Empty answers are left out; the settings are those that the link opens with. */
function cardOf({ question, answers, right, steps, after }: Draft): Card {
  const written = answers.map(plainLine);
  return {
    question: plainLine(question),
    answers: written.filter((answer) => answer !== ''),
    right: written[right] === '' ? -1 : written.slice(0, right).filter((answer) => answer !== '').length,
    settings: '',
    steps: steps === '' ? Number.NaN : Number(steps),
    after: plainText(after),
  };
}

function problemOf(card: Card, lengthWith: (card: string) => number): HomeworkProblem | null {
  const problem = cardProblem(card);
  if (problem) return problem;
  const length = lengthWith(cardToText(card));
  return length > LONGEST_PACKED ? refused('link-long', { length, most: LONGEST_PACKED }).problem : null;
}
