// One threshold for everybody? Encoders trained on made-up people of two groups in unlike shares, and what one threshold then does
// to strangers of either group; with three seeds each, because chance is of nearly the same size.
import '../../styles/figures/fairness.css';
import { useContext, useRef } from 'react';
import { isKnown, resultsAt } from '../../session/fairness/fairnessFacts';
import { jobsOf, morePlace, placesOf, STEP_CHOICES } from '../../session/fairness/fairnessPlan';
import { AsideContext } from '../context/asideContext';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { ListChoice } from '../controls/ListChoice';
import { Parts } from '../parts/boundary/Parts';
import { RunFailure } from '../parts/boundary/RunFailure';
import { FigureFrame } from '../parts/FigureFrame';
import { useRest } from '../parts/hooks/useRest';
import { useSlowFrames } from '../parts/hooks/useSlowFrames';
import { LiveRegion } from '../parts/LiveRegion';
import { useWords } from '../words/useWords';
import { About } from './About';
import { FairnessChart } from './FairnessChart';
import { FairnessTable } from './FairnessTable';
import { PlaceList } from './PlaceList';
import { PlaceSentence } from './PlaceSentence';
import { Remedies } from './Remedies';
import { RunButtons } from './RunButtons';
import { RunProgress } from './RunProgress';
import { ShareSlider } from './ShareSlider';
import { TraitChoice } from './TraitChoice';
import { useFairnessRuns } from './useFairnessRuns';
import { useSpokenRuns } from './useSpokenRuns';

export default function FairnessFigure() {
  const experiment = useExperiment();
  const { fairness } = useWords('faces');
  const figure = useRef<HTMLElement>(null);
  const hides = { controls: useHides('controls'), caption: useHides('caption') };
  useRest(figure, experiment.rest);
  const quantity = useSettings((settings) => settings['fairness.shows']);
  const thresholds = useSettings((settings) => settings['fairness.threshold']);
  const { runs, view } = useFairnessRuns();
  useSlowFrames(view.current !== null);
  const { common } = view;
  const usual = placesOf(common);
  const more = morePlace(common);
  // One of the remedies: a row of its own once it was asked for.
  const asked = jobsOf(common, [more]).some((job) => isKnown(view, job));
  const places = usual.some(({ key }) => key === more.key) || !asked ? usual : [...usual, more];
  const chosen = usual.find(({ share }) => share === common.share) ?? usual[0];
  const spoken = useSpokenRuns(view, chosen);
  const apart = useContext(AsideContext) !== null;
  const shown = { places, quantity, thresholds };
  const sentence = (
    <PlaceSentence
      place={chosen}
      results={resultsAt(view, common, chosen)}
      quantity={quantity}
      thresholds={thresholds}
    />
  );

  return (
    <FigureFrame
      label={fairness.title}
      className="fairness"
      ref={figure}
      head={
        !hides.controls && (
          <>
            <TraitChoice runs={runs} trait={common.trait} />
            <ChoiceControl name="fairness.shows" as="buttons" hidesLabel />
            <ChoiceControl name="fairness.threshold" as="buttons" hidesLabel />
          </>
        )
      }
      picture={
        <Parts as="div" className="fairness-picture">
          <FairnessChart view={view} chosen={chosen.key} {...shown} />
          {!apart && sentence}
        </Parts>
      }
      dock={
        <>
          {!hides.controls && <ShareSlider runs={runs} common={common} />}
          <RunButtons runs={runs} view={view} />
          <RunProgress view={view} />
        </>
      }
      aside={
        <>
          {!view.failure && <RunFailure />}
          <p>{fairness.about.groups[common.trait]}</p>
          {apart && sentence}
          <PlaceList runs={runs} view={view} {...shown} />
          {!hides.controls && <Remedies runs={runs} view={view} />}
          {!hides.controls && (
            <ListChoice
              label={fairness.steps}
              value={common.steps}
              choices={STEP_CHOICES}
              onChoose={(steps) => runs.setCommon({ steps })}
            />
          )}
          {!hides.caption && <About trait={common.trait} />}
          <FairnessTable view={view} places={places} thresholds={thresholds} />
          <LiveRegion text={spoken} />
        </>
      }
    />
  );
}
