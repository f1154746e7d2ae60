// The one place of the lab that speaks. Its height is fixed, so that nothing below it moves when its text changes.

import type { Elements } from 'react/jsx-runtime';
import { insightSentence } from '../../../i18n/insightSentence';
import { useExperiment, useRun, useSettings } from '../../context/experimentContext';
import { useHides, useLocks } from '../../context/figureOptions';
import { EventLine } from '../../parts/EventLine';
import { useFreeRing, useInsight } from '../../parts/hooks/useInsight';
import { useOnCircle } from '../../parts/hooks/useOnCircle';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { useWords } from '../../words/useWords';
import { ArrowsSentence } from './ArrowsSentence';
import { BringBack } from './BringBack';
import { type Narration, narration } from './narration';

/** `children`: what else can be pressed there. */
export function LabNarrator({ children }: { readonly children?: Elements }) {
  const ring = useFreeRing();
  const caption = !useHides('caption');
  const examples = [useHides('controls'), useHides('presets')].every((hidden) => !hidden);
  const insights = !useHides('insights');
  const said = useInsight((view, settings) => narration(view, settings, { ring, insights, caption, examples }));
  return (
    <div className="narrator">
      <ScrollRegion className={`narrator-said narrator-${said.of}`}>
        <Sentence said={said} />
      </ScrollRegion>
      <div className="narrator-actions">
        <Answer said={said} />
        {children}
      </div>
    </div>
  );
}

function Sentence({ said }: { readonly said: Narration }) {
  const { insights, joined, presets, settings } = useWords('figures');
  switch (said.of) {
    case 'notice':
      return (
        <p className="insight-notice" role="status">
          {insightSentence(insights.notice, said.insight)}
        </p>
      );
    case 'spread':
      return (
        <EventLine
          className={said.insight.kind === 'packed' ? 'insight-packed' : 'insight-collapsed'}
          event={said.insight.kind}
          text={insightSentence(insights.spread, said.insight)}
        />
      );
    case 'margin':
      return (
        <p className="insight-twist">
          {said.insight.kind === 'since-wider' && <b>{insights.marginTitle}</b>}
          <span>{joined.gap + insightSentence(insights.margin, said.insight)}</span>
        </p>
      );
    case 'back':
      return <p>{insightSentence(insights.timeline, said.insight)}</p>;
    case 'gone':
      return <p role="status">{insightSentence(insights.gone, said.insight)}</p>;
    case 'status':
      return <p>{insightSentence(insights.status, said.insight)}</p>;
    case 'preset':
      return (
        <p className="preset-look">
          <b>{presets[said.id].name}</b>
          <span>{` · ${presets[said.id].look}`}</span>
        </p>
      );
    case 'restart':
      return <p role="status">{insights.restarted(settings[said.by].label, said.waits)}</p>;
    case 'wrong':
      return <p>{insightSentence(insights.wrongLabels, said.insight)}</p>;
    case 'arrows':
      return <ArrowsSentence />;
    case 'picture':
      return <PictureSentence />;
  }
}

function PictureSentence() {
  const view = useSettings((settings) => settings['lab.view']);
  return <p className="caption">{view === 'map' ? <MapSentence /> : <RingSentence />}</p>;
}

/** The share is of the pictures that are on the map, where these are the unseen ones. */
function MapSentence() {
  const { joined, lab } = useWords();
  const unseen = useSettings((settings) => settings['lab.unseen']);
  const measured = useRun((run) => run.evaluation);
  const recall = unseen && measured ? measured.recall : null;
  return (
    <span>
      {lab.captionMap + (measured && recall !== null ? joined.gap + lab.recallOnMap(recall, measured.step) : '')}
    </span>
  );
}

function RingSentence() {
  const { joined, lab } = useWords();
  const loss = useSettings((settings) => settings.loss);
  const dimensions = useSettings((settings) => settings.dimensions);
  const onCircle = useOnCircle();
  return <span>{lab.caption(onCircle, loss) + (dimensions > 2 ? joined.gap + lab.angle : '')}</span>;
}

/** What the reader can do about it. */
function Answer({ said }: { readonly said: Narration }) {
  const experiment = useExperiment();
  const { insights, lab } = useWords('figures');
  const locked = useLocks('normalize');
  if (said.of === 'notice') {
    return (
      <button type="button" className="icon-button" aria-label={lab.dismiss} onClick={experiment.dismissNotice}>
        ×
      </button>
    );
  }
  if (said.of === 'gone') return <BringBack />;
  if (said.of !== 'margin' || locked) return null;
  const zooms = said.insight.kind === 'since-wider';
  return (
    <button
      type="button"
      className="button button-restarts"
      title={zooms ? insights.forbidHelp : insights.allowHelp}
      onClick={() => {
        experiment.set('normalize', zooms);
        // What it makes of the margin shows as the run goes.
        experiment.play();
      }}
    >
      <span>{zooms ? insights.forbid : insights.allow}</span>
      <small>{` ${insights.startsAgain}`}</small>
    </button>
  );
}
