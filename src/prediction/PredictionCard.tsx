// A prediction card: the reader chooses an answer, then starts the run, and reads the measured outcome. No score is kept here; a
// page that embeds this one may listen, and keep one.
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useWords } from '../figures/words/useWords';
import type { Experiment } from '../session/run/experiment';
import type { Settings } from '../session/settings/settingsTable';
import type { CardPlan, CardWords, Followed, Outcome } from './cardRun';
import { type CardState, isUnderWay, useCardRun } from './useCardRun';

interface PredictionCardProps {
  readonly card: CardWords;
  readonly plan: CardPlan;
  readonly start: Settings;
  /** Null while the figure is far away. */
  readonly experiment: Experiment | null;
  /** Id of the figure that the run is seen in. */
  readonly figureId: string;
  /** The reader has started it. */
  readonly onRun: () => void;
  /** The answer is kept, to be handed in. */
  readonly keeps?: boolean;
  /** Its outcome is there. `correct` is null where it is not the one that the card expects. */
  readonly onOutcome?: (answered: { readonly answer: number; readonly correct: boolean | null }) => void;
}

/** Room for the last sentence is held from the start of a run, so that the figure below stays where it is. */
const NOTHING_YET: Outcome['before'] = {
  loss: null,
  recall: null,
  auc: null,
  teaching: null,
  active: null,
  same: null,
  different: null,
};

/** Beside the first of five losses. */
const MOST_OTHERS = [NOTHING_YET, NOTHING_YET, NOTHING_YET, NOTHING_YET];

const NO_DISTANCES: Followed = { anchorPositive: 0, anchorNegative: 0 };

export function PredictionCard(props: PredictionCardProps) {
  const { card, plan, start, experiment, figureId, onRun, keeps = false, onOutcome } = props;
  const { prediction } = useWords('story');
  const name = useId();
  const result = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<number | null>(null);
  const { state, gone, run } = useCardRun(experiment, start, plan.run);
  const { phase } = state;
  const committed = answer !== null;
  const outcome = state.phase === 'over' ? state.outcome : null;
  const cameTrue = outcome === null || (plan.cameTrue?.(outcome) ?? true);

  function verdict(): string {
    if (!cameTrue) return prediction.otherwise;
    return answer === plan.right ? prediction.expected : prediction.surprised(card.answers[plan.right]);
  }

  const over = phase === 'over';
  const tell = useRef(onOutcome);
  tell.current = onOutcome;
  // Before the outcome is painted: whoever sees it on the screen, the host has heard of it.
  useLayoutEffect(() => {
    if (over && answer !== null) tell.current?.({ answer, correct: cameTrue ? answer === plan.right : null });
  }, [over, answer, cameTrue, plan.right]);

  // Its room is there from the start of a run, so what it comes to ends in view; a reader who has gone on is not called back.
  const begun = phase !== 'ready';
  useEffect(() => {
    if (begun) result.current?.scrollIntoView({ block: 'nearest' });
  }, [begun]);

  return (
    <section className="card" aria-label={prediction.name}>
      <fieldset className="card-question" disabled={isUnderWay(state)}>
        <legend>
          <span className="card-name">
            <span>{prediction.name}</span>
            {/* A page that embeds this one may keep a score, as a lesson of a learning platform does. */}
            {!keeps && window.parent === window && <span className="card-score">{prediction.noScore}</span>}
          </span>
          <span>{card.question}</span>
        </legend>
        {card.answers.map((text, place) => (
          <label key={text} className="card-answer">
            <input
              type="radio"
              name={name}
              checked={answer === place}
              // The answer cannot be changed after the run has shown the outcome.
              disabled={phase !== 'ready'}
              onChange={() => setAnswer(place)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <div className="card-run">
        <button
          type="button"
          className="button button-main"
          aria-controls={figureId}
          disabled={!committed || !experiment || isUnderWay(state)}
          onClick={() => {
            onRun();
            run();
          }}
        >
          {card.run}
        </button>
        {phase === 'ready' && !committed && <p className="card-hint">{prediction.choose}</p>}
      </div>
      {begun && (
        <div className="card-result" data-waits={isUnderWay(state) || undefined} ref={result}>
          <div className="card-room" aria-hidden="true">
            <p>{prediction.surprised(card.answers[plan.right])}</p>
            <p>
              {card.happened?.({
                run: 0,
                steps: 100,
                unit: 'squared',
                before: NOTHING_YET,
                after: NOTHING_YET,
                followed: { before: NO_DISTANCES, after: NO_DISTANCES },
                others: MOST_OTHERS,
                falseAccepts: { a: 0, b: 0 },
              })}
            </p>
            <p>{card.why}</p>
          </div>
          <div>
            {isUnderWay(state) && <Progress state={state} steps={plan.run.kind === 'train' ? plan.run.steps : 0} />}
            <div role="status">
              {isUnderWay(state) && answer !== null && (
                <>
                  <p>{prediction.yourAnswer(card.answers[answer])}</p>
                  <p className="card-hint">{prediction.comes}</p>
                </>
              )}
              {state.phase === 'interrupted' && <p>{state.gone ? prediction.gone : prediction.interrupted}</p>}
              {phase === 'over' && (
                <>
                  <p>
                    <strong>{verdict()}</strong>
                  </p>
                  {state.outcome && <p>{card.happened?.(state.outcome)}</p>}
                  {state.outcome && <Receipt outcome={state.outcome} experiment={experiment} />}
                  {!state.outcome && gone && <p className="card-hint">{prediction.notShown}</p>}
                  {cameTrue && <p>{card.why}</p>}
                </>
              )}
            </div>
          </div>
        </div>
      )}
    </section>
  );
}

/** Says so where the figure beside the outcome shows another run by now. */
function Receipt({ outcome, experiment }: { readonly outcome: Outcome; readonly experiment: Experiment | null }) {
  const { prediction } = useWords('story');
  const subscribe = useCallback(
    (onChange: () => void) => experiment?.run.subscribe(onChange) ?? (() => {}),
    [experiment],
  );
  const shown = useSyncExternalStore(subscribe, () => experiment?.run.getState().run ?? null);
  return shown === null || shown === outcome.run ? null : <p className="card-hint">{prediction.otherRun}</p>;
}

function Progress({ state, steps }: { readonly state: CardState; readonly steps: number }) {
  const { prediction } = useWords('story');
  if (state.phase === 'working') {
    const { done, of } = state;
    return <Way done={done} of={of} said={prediction.working(done, of)} shown={prediction.working(done, of)} />;
  }
  if (state.phase !== 'running') return null;
  const said = prediction.running(state.step, steps);
  return <Way done={state.step} of={steps} said={said} shown={state.waits ? prediction.waiting : said} />;
}

interface WayProps {
  readonly done: number;
  readonly of: number;
  readonly said: string;
  readonly shown: string;
}

function Way({ done, of, said, shown }: WayProps) {
  return (
    <p className="card-progress">
      <progress max={Math.max(1, of)} value={Math.min(done, of)} aria-label={said} />
      <span>{shown}</span>
    </p>
  );
}
