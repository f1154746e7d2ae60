// Reads the address and shows the article or one figure. The only place that knows both.
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import { Article } from './article/Article';
import { PageWords } from './figures/page/PageWords';
import { ProblemList } from './figures/page/ProblemList';
import { createWordsStore } from './figures/words/wordsStore';
import { ownFacts } from './session/data/ownData';
import { followAddress } from './session/page/address';
import { chooseLanguage, type Language, withLanguage } from './session/page/language';
import { figureTrains, parseQuery } from './session/page/query';
import type { Problem } from './session/problem';
import { createExperiment, type Experiment } from './session/run/experiment';
import { settingsFromHash } from './session/settings/urlCodec';
import './styles/index.css';

const Embed = lazy(() => import('./embed/Embed').then((module) => ({ default: module.Embed })));

const query = parseQuery(location.search);
const figure = query.figure ?? 'lab';
// Real strangers are among the faces alone.
const hash = settingsFromHash(location.hash || (figure === 'oneshot' ? '#preset=faces' : ''));
const { words, setLanguage } = createWordsStore();
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;

if (query.theme !== 'auto') document.documentElement.dataset.theme = query.theme;

// The opening goes slowly, so that each step is seen, and stops for a ring to be pulled. `verify` and `oneshot` have no ring, and
// are measured every 25 steps.
const unpaced = ['verify', 'oneshot'].includes(figure);
const preset = hash.preset ?? (location.hash === '' && !unpaced ? 'drag-the-ring' : null);
// Other kinds of experiment than one run are code that only their own figures need.
if (figureTrains(figure) && figure !== 'compare' && figure !== 'scale') start(createExperiment(hash.settings, preset));
else {
  void import('./session/run/experimentFor').then(({ experimentFor }) =>
    start(experimentFor(figure, hash.settings, preset)),
  );
}

function start(experiment: Experiment): void {
  // The message API comes after the picture: no host can ask for anything before it has heard `ready`.
  const host = import('./embed/hostLink').then(({ linkHost }) =>
    linkHost(experiment, figure, words.getState, query.test),
  );
  const tellHeight = (height: number) => void host.then((link) => link.height(height));
  const problems = createStore<readonly Problem[]>()(() => [...query.problems, ...hash.problems]);
  followAddress(experiment, (changed) => {
    const read = settingsFromHash(changed, ownFacts());
    problems.setState(read.problems, true);
    experiment.replace(read.settings, read.preset);
  });

  void experiment.open({ play: query.autoplay && !query.poster && !reducedMotion, unpaced });

  const page = (
    <StrictMode>
      <PageWords words={words} setLanguage={changeLanguage}>
        <ProblemList store={problems} />
        {query.figure === null ? (
          <Article experiment={experiment} chapter={query.chapter} />
        ) : (
          <Suspense>
            <Embed figure={figure} experiment={experiment} options={query} onHeight={tellHeight} />
          </Suspense>
        )}
      </PageWords>
    </StrictMode>
  );
  const root = document.getElementById('root');
  // What stands there until its words are there is the headline in every language: the page does not change language
  // under the reader's eyes.
  void setLanguage(chooseLanguage(query.lang, navigator.languages)).then(() => root && createRoot(root).render(page));
}

/** The reader's choice stands in the address too, so that a reload and a shared link keep it. */
async function changeLanguage(language: Language): Promise<boolean> {
  const spoken = await setLanguage(language);
  if (spoken) history.replaceState(history.state, '', withLanguage(location.href, language));
  return spoken;
}
