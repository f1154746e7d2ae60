// The lab, whole, as one object: what is said, the picture, the sum and the ruler, time, and the dock; beside it, or below it
// on a narrow screen, the rail with the charts and everything else.
import { useContext, useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { AsideContext } from '../context/asideContext';
import { ChangedPartContext } from '../context/changedPart';
import { useExperiment } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { useTerm } from '../context/readingContext';
import { ChoiceControl } from '../controls/ChoiceControl';
import { OwnDataButton } from '../controls/own/OwnDataButton';
import { lazyPart } from '../parts/boundary/lazyPart';
import { Parts } from '../parts/boundary/Parts';
import { useRest } from '../parts/hooks/useRest';
import { useWidth } from '../parts/hooks/useSize';
import { useProjectorKeys } from '../parts/keys/useProjectorKeys';
import { textScale } from '../parts/textScale';
import { useWords } from '../words/useWords';
import { Dock } from './Dock';
import { LabTime } from './LabTime';
import { LabNarrator } from './narrator/LabNarrator';
import { PublishReading } from './PublishReading';
import { LabPicture } from './picture/LabPicture';
import { RunLiveRegion } from './RunLiveRegion';
import { LabRail } from './rail/LabRail';
import type { RailTab } from './rail/railTabs';

const SlowMotion = lazyPart(() => import('./slowMotion/SlowMotion'), {
  placeholder: () => <div className="narrator" />,
});

/** The rail stands beside the picture from this width of the figure on, CSS px of the usual text; styles/figures/lab/lab.css knows it too. */
const BESIDE = 900;
/** From this one on, what is opened stands beside the picture. */
const PANEL_BESIDE = 480;

export default function LabFigure() {
  const experiment = useExperiment();
  const { lab, instrument } = useWords('figures');
  const figure = useRef<HTMLElement>(null);
  const [frame, width] = useWidth<HTMLDivElement>();
  const hides = { controls: useHides('controls'), charts: useHides('charts'), presets: useHides('presets') };
  const takesAlong = [useHides('share'), useHides('numbers')].includes(false);
  const [tab, setTab] = useState<RailTab | null>(null);
  const [examples, setExamples] = useState(false);
  const [slow, setSlow] = useState(false);
  const [slowPicture, setSlowPicture] = useState<HTMLDivElement | null>(null);
  const slowButton = useRef<HTMLButtonElement>(null);
  const examplesButton = useRef<HTMLButtonElement>(null);
  const [picture, examplesId, slowId] = [useId(), useId(), useId()];
  const [lit] = useTerm();
  // A chapter on a narrow screen keeps the picture in view and shows the rest below its text.
  const elsewhere = useContext(AsideContext);
  useRest(figure, experiment.rest);
  useProjectorKeys(figure);

  // What is opened beside the picture does not render the picture anew.
  const corner = useMemo(
    () => (hides.controls ? null : <ChoiceControl name="lab.view" as="buttons" hidesLabel />),
    [hides.controls],
  );

  const beside = width >= BESIDE * textScale();
  const sheet = !beside && !elsewhere && tab !== null;
  // On a phone there is room for one of them and a picture that can be read.
  const oneAtATime = !elsewhere && width < PANEL_BESIDE * textScale();
  const opened = beside ? null : slow ? 'slow' : sheet ? tab : null;
  const chooseTab = (chosen: RailTab | null) => {
    setTab(chosen);
    if (oneAtATime && chosen) setSlow(false);
  };
  const openExamples = (open: boolean) => {
    setExamples(open);
    if (oneAtATime && open) setSlow(false);
  };
  const openSlow = (open: boolean) => {
    setSlow(open);
    if (!oneAtATime || !open) return;
    setTab(null);
    setExamples(false);
  };
  const closeSlow = () => {
    setSlow(false);
    slowButton.current?.focus({ preventScroll: true });
  };

  const closeExamples = () => {
    openExamples(false);
    examplesButton.current?.focus({ preventScroll: true });
  };

  const rail = width > 0 && !(hides.controls && hides.charts) && (
    <LabRail
      figure={figure}
      beside={beside}
      charts={!hides.charts}
      controls={!hides.controls}
      presets={!hides.presets}
      takesAlong={takesAlong}
      chosen={elsewhere ? (tab ?? 'teaching') : tab}
      onChoose={chooseTab}
      examples={examples}
      examplesId={examplesId}
      onCloseExamples={closeExamples}
    />
  );

  return (
    <ChangedPartContext value={picture}>
      <Parts as="figure" className="frame lab" ref={figure} aria-label={lab.title} data-term={lit ?? undefined}>
        <div className="lab-grid" ref={frame} data-slow={slow || undefined} data-sheet={sheet || undefined}>
          <Parts as="div" className="lab-instrument">
            {slow ? (
              <SlowMotion id={slowId} picturePlace={slowPicture} onClose={closeSlow} />
            ) : (
              <LabNarrator>
                {beside && !hides.controls && <OwnDataButton />}
                {beside && !hides.controls && !hides.presets && (
                  <button
                    type="button"
                    className="button"
                    ref={examplesButton}
                    aria-expanded={examples}
                    aria-controls={examples ? examplesId : undefined}
                    onClick={() => openExamples(!examples)}
                  >
                    {instrument.examples}
                  </button>
                )}
              </LabNarrator>
            )}
            <LabPicture
              id={picture}
              slowPicture={slow ? setSlowPicture : null}
              corner={corner}
              opensWhole={!hides.controls}
              cardBeside={beside}
              opened={opened}
            />
            {!hides.controls && <LabTime slow={slow} onSlow={openSlow} slowId={slowId} button={slowButton} />}
            <Dock />
          </Parts>
          {!elsewhere && rail}
        </div>
        {elsewhere && createPortal(<div className="lab-elsewhere">{rail}</div>, elsewhere)}
        <RunLiveRegion />
        <PublishReading />
      </Parts>
    </ChangedPartContext>
  );
}
