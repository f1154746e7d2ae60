// Keeps the answer to a question about the encoder up to date while it trains. A question is asked again whenever the run
// has moved, one at a time and not too often. An answer of another run than the present one is never shown.
import type { Embedded, Inspection } from '../../inspection/protocol/inspectionProtocol';
import { untilLoaded } from '../../loading/untilLoaded';
import type { RunStore, RunView } from './runStore';
import { sameTriplet } from './selection';

/** At least so long from one question to the next, ms. */
export const ASK_EVERY = 250;

/** Shows what every layer makes of the followed triplet: anchor, positive and negative, asked after each frame. Returns the end of it. */
export function keepInspecting(
  run: RunStore,
  inspect: (items: Int32Array) => Promise<Inspection>,
  show: (inspection: Inspection | null) => void,
): () => void {
  // After another triplet was chosen, its first frame is still to come.
  const due = ({ frame, selection }: RunView) =>
    frame && (!selection || sameTriplet(frame.triplet, selection.triplet)) ? frame : null;
  const ask = (frame: NonNullable<RunView['frame']>) => {
    const { anchor, positive, negative } = frame.triplet;
    return inspect(Int32Array.of(anchor, positive, negative));
  };
  return keepAnswered(run, due, ask, show);
}

/** Shows the embeddings of inputs that are no items, asked after each evaluation. Returns the end of it. */
export function keepEmbedding(
  run: RunStore,
  embed: () => Promise<Embedded>,
  show: (embedded: Embedded | null) => void,
): () => void {
  return keepAnswered(run, ({ evaluation }) => evaluation, embed, show);
}

/**
 * `due` returns a report of the run, another object whenever a new answer is needed, and null while there is nothing to ask.
 * A question that is refused is asked again with the next report. Shows null when the run of the last answer is over.
 */
function keepAnswered<Report extends object, Answer extends { readonly run: number }>(
  run: RunStore,
  due: (view: RunView) => Report | null,
  ask: (report: Report) => Promise<Answer>,
  show: (answer: Answer | null) => void,
): () => void {
  let asked: Report | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  let shown: Answer | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = false;
  let over = false;

  const unsubscribe = run.subscribe(look);
  look();
  return () => {
    over = true;
    unsubscribe();
    clearTimeout(timer);
  };

  function look(): void {
    const view = run.getState();
    if (shown && shown.run !== view.run) {
      shown = null;
      show(null);
    }
    const report = due(view);
    if (report === null || report === asked || underWay || timer !== undefined) return;
    timer = setTimeout(question, Math.max(0, askedAt + ASK_EVERY - performance.now()));
  }

  async function question(): Promise<void> {
    timer = undefined;
    const report = due(run.getState());
    if (report === null) return;
    asked = report;
    askedAt = performance.now();
    underWay = true;
    // A run that ends or moves to another engine meanwhile refuses, and sends a new report when it goes on.
    // Where the worker's file does not come, it is asked for until it does.
    const answer = await untilLoaded(() => ask(report)).catch(() => null);
    underWay = false;
    if (over) return;
    if (answer && answer.run === run.getState().run) {
      shown = answer;
      show(answer);
    }
    look();
  }
}
