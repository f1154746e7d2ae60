// Figure `margins`: a grid of real runs, the margin across and another setting down, each drawn as its map. A cell that is
// pointed at plays its run again; a click opens it in the lab.
import '../../styles/figures/margins.css';
import { useContext, useRef, useState } from 'react';
import { AsideContext } from '../context/asideContext';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { DataControl } from '../controls/DataControl';
import { FlagControl } from '../controls/FlagControl';
import { NumberControl } from '../controls/NumberControl';
import { FigureFrame } from '../parts/FigureFrame';
import { useRest } from '../parts/hooks/useRest';
import { LiveRegion } from '../parts/LiveRegion';
import { useWords } from '../words/useWords';
import { CellDetail } from './CellDetail';
import { GridButtons } from './GridButtons';
import { GridProgress } from './GridProgress';
import { GridTable } from './GridTable';
import { MarginGrid } from './MarginGrid';
import { Recipe } from './Recipe';
import { useGrid } from './useGrid';
import { useMarginRuns } from './useMarginRuns';
import { useSpokenGrid } from './useSpokenGrid';
import { useTakenByItself } from './useTakenByItself';

/** Where the figure points at first: FaceNet's margin in the first row. */
const FIRST_MARGIN = 0.2;

export default function MarginsFigure() {
  const experiment = useExperiment();
  const { margins } = useWords('story');
  const figure = useRef<HTMLElement>(null);
  useRest(figure, experiment.rest);
  const grid = useGrid();
  const { runs, view } = useMarginRuns();
  const colour = useSettings((settings) => settings['margins.colour']);
  useTakenByItself(grid, runs, view);
  const [chosen, setChosen] = useState<string | null>(null);
  const cell =
    grid.cells.find(({ key }) => key === chosen) ?? grid.cells.find(({ margin }) => margin === FIRST_MARGIN) ?? null;
  const hidesControls = useHides('controls');
  const hidesCaption = useHides('caption');
  const spoken = useSpokenGrid(grid, view);
  // Half a phone's screen holds the grid and the button that fills it.
  const apart = useContext(AsideContext) !== null;
  const choices = !hidesControls && (
    <>
      <ChoiceControl name="margins.rows" as="select" />
      <ChoiceControl name="margins.colour" as="buttons" hidesLabel />
    </>
  );

  return (
    <FigureFrame
      label={margins.title}
      className="margins"
      ref={figure}
      head={
        <>
          <GridButtons grid={grid} runs={runs} view={view} />
          {!apart && choices}
        </>
      }
      picture={<MarginGrid grid={grid} view={view} colour={colour} chosen={cell?.key ?? null} onChoose={setChosen} />}
      dock={<GridProgress grid={grid} view={view} />}
      aside={
        <>
          {apart && choices}
          {cell && <CellDetail cell={cell} view={view} runs={runs} />}
          <Recipe runs={runs} onChoose={setChosen} />
          {!hidesControls && (
            <details className="fold margins-settings">
              <summary>{margins.settings}</summary>
              <DataControl />
              <FlagControl name="margins.take" />
              <NumberControl name="margins.steps" />
              <NumberControl name="margins.seeds" />
              <NumberControl name="seed" slider={false} />
            </details>
          )}
          <GridTable grid={grid} view={view} />
          <LiveRegion text={spoken} />
        </>
      }
      caption={!hidesCaption && <p>{margins.caption}</p>}
    />
  );
}
