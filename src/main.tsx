// Reads the address and shows the article or one figure. The only place that knows both.
// The style sheet comes first: it sets the order of the layers for those that parts of the page bring along.
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import { Article } from './article/Article';
import { CodedError, toCodedError } from './core/codedError';
import { keepMessages } from './embed/earlyMessages';
import { errorMessage } from './embed/messages';
import { FIGURE_LOADERS } from './figures/figureModules';
import { FIGURE_PLACE } from './figures/page/figurePlace';
import { KeptRun } from './figures/page/KeptRun';
import { OpeningNote } from './figures/page/OpeningNote';
import { PageWords } from './figures/page/PageWords';
import { ProblemList } from './figures/page/ProblemList';
import { lazyPart } from './figures/parts/boundary/lazyPart';
import { PartBoundary } from './figures/parts/boundary/PartBoundary';
import { wordsOfNamespace } from './figures/words/namespaces';
import { createWordsStore } from './figures/words/wordsStore';
import { loadWords } from './i18n';
import { problemSentence } from './i18n/problemSentence';
import { afterOpening, holdBack } from './loading/afterOpening';
import { isLoadingCode } from './loading/loadingCode';
import { untilLoaded } from './loading/untilLoaded';
import { FIGURES } from './registry/figures';
import { ownFacts } from './session/data/ownData';
import { keepRunOnLeaving, takeKeptRun } from './session/moment/keptRun';
import type { Moment } from './session/moment/moment';
import { momentForFigure } from './session/moment/momentCodec';
import { replayMoment } from './session/moment/replay';
import { FIRST_STEPS } from './session/opening/beats';
import { beatsKnow } from './session/opening/knownSettings';
import { followAddress } from './session/page/address';
import { chooseLanguage, type Language, withLanguage } from './session/page/language';
import { type Part, parseQuery } from './session/page/query';
import type { Problem } from './session/problem';
import { experimentFor } from './session/run/experimentFor';
import { hasOpened } from './session/run/hasOpened';

const Embed = lazyPart(() => import('./embed/Embed'), { placeholder: () => <OpeningNote /> });
const CardByAddress = lazyPart(() => import('./homework/CardByAddress'));
const TeacherPage = lazyPart(() => import('./homework/teacher/TeacherPage'));
const AssignmentByAddress = lazyPart(() => import('./homework/AssignmentByAddress'));

const query = parseQuery(location.search);
// One figure alone: its code and its words come together with what stands round it, and whoever shows it says if it does not come.
const language = chooseLanguage(query.lang, navigator.languages);
if (query.figure) {
  FIGURE_LOADERS[query.figure]().catch(() => {});
  wordsOfNamespace('figures', language).catch(() => {});
}
const figure = query.figure ?? 'lab';
const entry = FIGURES[figure];
// An address without settings opens with the figure's own.
const hash = momentForFigure(location.hash || `#${entry.opensWith ?? ''}`, query.figure, ownFacts());
const opened = hash.moment?.settings ?? hash.settings;
// Runs that are handed in repeat, and on the processor alone they do.
const start = query.assignment === null ? opened : { ...opened, backend: 'cpu' as const };
const experiment = experimentFor(figure, start, hash.preset ?? null);
const problems = createStore<readonly Problem[]>()(() => [...query.problems, ...hash.problems]);
const { words, setLanguage } = createWordsStore();
/** A question comes before its run. */
const asks = query.card !== null || query.assignment !== null;
/** What is handed in trains on the processor. */
const options = query.assignment === null ? query : { ...query, lock: new Set<Part>([...query.lock, 'backend']) };
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;

if (query.theme !== 'auto') document.documentElement.dataset.theme = query.theme;

// Who comes for a chapter waits for nothing else.
if (query.chapter === null) holdBack(hasOpened(experiment, entry.runs));

// The message API comes after the picture. What a host says before it is there is kept for it.
const early = keepMessages();
// On the page for teachers there is no figure to speak to, and nothing trains but what is checked.
const host = query.teacher
  ? null
  : untilLoaded(() => afterOpening(() => import('./embed/hostLink'))).then(({ linkHost }) =>
      linkHost(experiment, figure, {
        words: words.getState,
        setLanguage: changeLanguage,
        test: query.test,
        early: early(),
      }),
    );
host?.catch((error: unknown) => {
  const problem = toCodedError(error);
  window.parent.postMessage(errorMessage(problem, problemSentence(words.getState(), problem)), '*');
});
const tellHeight = (height: number) =>
  void host?.then(
    (link) => link.height(height),
    () => {},
  );

if (!query.teacher) followAddress(experiment, takeAddress);

function takeAddress(changed: string): void {
  const read = momentForFigure(changed, query.figure, ownFacts());
  problems.setState(read.problems, true);
  if (!read.moment) return void experiment.replace(read.settings, read.preset);
  trainAgain(read.moment);
}

if (!query.teacher)
  void experiment.open({
    play: query.autoplay && !query.poster && !reducedMotion && !hash.moment && !asks,
    unpaced: !entry.slowStart || hash.moment !== null,
    // The first beat of the article ends earlier than the opening of a lab; on the circle there is no such end.
    ...(query.figure === null &&
      beatsKnow(hash.settings) && { openingSteps: hash.settings.normalize ? null : FIRST_STEPS }),
  });

if (hash.moment && !query.teacher) replay(hash.moment);

// In the article, runs begin with their chapter.
const kept = createStore<Moment | null>()(() => null);
if (query.figure !== null && !query.teacher && FIGURES[query.figure].runs === 1) {
  const left = takeKeptRun(query.figure, ownFacts());
  // A link that names a moment itself opens that.
  kept.setState(hash.moment ? null : left, true);
  keepRunOnLeaving(experiment, query.figure);
}

// Each boundary leaves what stands outside it as it is; the outermost knows no words but the English ones.
const page = (
  <StrictMode>
    <PartBoundary>
      <PageWords words={words} setLanguage={changeLanguage}>
        <PartBoundary>
          <ProblemList store={problems} />
        </PartBoundary>
        <PartBoundary>
          {query.teacher ? (
            <TeacherPage receipt={query.receipt} />
          ) : query.figure === null ? (
            <Article experiment={experiment} chapter={query.chapter} />
          ) : (
            <Embed figure={figure} experiment={experiment} options={options} onHeight={tellHeight}>
              <KeptRun store={kept} onTake={trainAgain} />
              {query.assignment !== null && (
                <AssignmentByAddress
                  text={query.assignment}
                  figure={figure}
                  experiment={experiment}
                  figureId={FIGURE_PLACE}
                  besideCard={query.card !== null}
                />
              )}
              {query.card !== null && query.assignment === null && (
                <CardByAddress
                  text={query.card}
                  figure={figure}
                  experiment={experiment}
                  figureId={FIGURE_PLACE}
                  opened={hash.settings}
                />
              )}
            </Embed>
          )}
        </PartBoundary>
      </PageWords>
    </PartBoundary>
  </StrictMode>
);
const root = document.getElementById('root');
/** The reader has chosen a language on the page. */
let chosen = false;
// What stands there until its words are there is the headline in every language: the page does not change language
// under the reader's eyes. Where they do not come, it speaks English until they do.
void setLanguage(language)
  .catch(() => {
    void untilLoaded(() => loadWords(language)).then(
      () => !chosen && setLanguage(language),
      () => {},
    );
  })
  .then(() => root && createRoot(root, { onCaughtError: reportFault }).render(page));

/** In place of the run that is there. */
function trainAgain(moment: Moment): void {
  experiment.pause();
  experiment.restart(moment.settings);
  replay(moment);
}

/** Of the run that loads. */
function replay(moment: Moment): void {
  void replayMoment(experiment, moment).then((problem) => {
    if (problem) problems.setState([...problems.getState(), problem], true);
  });
}

/** What did not come is no fault of the page: the sentence on screen says it, and the console need not. */
function reportFault(error: unknown): void {
  if (!(error instanceof CodedError && isLoadingCode(error.code))) console.error(error);
}

/** The reader's choice stands in the address too, so that a reload and a shared link keep it. */
async function changeLanguage(language: Language): Promise<boolean> {
  chosen = true;
  const changed = await setLanguage(language);
  if (changed) history.replaceState(history.state, '', withLanguage(location.href, language));
  return changed;
}
