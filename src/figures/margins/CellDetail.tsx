// The chosen cell: its run played again, what it came to, seed by seed, and the way into the lab.
import { useId, useState } from 'react';
import { written, writtenShare } from '../../i18n/quantities';
import { resultsOf } from '../../session/margins/gridNumbers';
import type { GridCell } from '../../session/margins/marginPlan';
import type { GridResult, MarginRuns, MarginView } from '../../session/margins/marginRuns';
import { extentOf } from '../../views/margins/MapThumb';
import { RunReplay } from '../../views/margins/RunReplay';
import { useChangedPart } from '../context/changedPart';
import { useHides } from '../context/figureOptions';
import { OutsideLink } from '../page/OutsideLink';
import { useWidth } from '../parts/hooks/useSize';
import { NumbersTable } from '../parts/NumbersTable';
import { useWords } from '../words/useWords';
import { marginText, rowName } from './cellWords';
import { labAddress } from './labAddress';
import { useReplay } from './useReplay';

interface CellDetailProps {
  readonly cell: GridCell;
  readonly view: MarginView;
  readonly runs: MarginRuns;
}

/** Of the map, where there is room, CSS px. */
const SIZE = 216;
const UNIT = 1.08;

export function CellDetail({ cell, view, runs }: CellDetailProps) {
  const words = useWords('figures');
  const { margins } = useWords('story');
  const hidesTransport = useHides('transport');
  const map = useId();
  const [place, width] = useWidth<HTMLDivElement>();
  const size = Math.max(80, Math.min(SIZE, width));
  const changes = useChangedPart();
  const [round, setRound] = useState(0);
  const results = resultsOf(cell, view);
  const result = results[0] ?? null;
  const moment = useReplay(result, round);
  const [job] = cell.jobs;
  const { settings, steps } = job;
  const title = margins.cellTitle(words.joined.list(rowName(cell.row, words)), marginText(cell.margin));

  return (
    <section className="margins-detail" aria-label={margins.detail}>
      <p className="margins-detail-title">{title}</p>
      <div id={map} className="margins-map" ref={place}>
        {result && moment ? (
          <RunReplay
            size={size}
            places={moment.places}
            labels={result.shownLabels}
            extent={settings.normalize ? UNIT : extentOf(result.pictures.at(-1)?.places ?? moment.places)}
            circle={settings.normalize && settings.dimensions === 2}
            nameOf={settings.dataset === 'digits' ? String : null}
            description={margins.replayLabel(title, moment.step)}
          />
        ) : (
          <div className="frame-wait" style={{ width: size, height: size }}>
            <p>{margins.noRun}</p>
          </div>
        )}
      </div>
      <p className="margins-detail-line">
        <span translate="no">{margins.step(moment?.step ?? 0, result?.step ?? steps)}</span>
        {!hidesTransport && (
          <button
            type="button"
            className="quiet-button"
            aria-controls={result ? map : changes}
            onClick={() => (result ? setRound(round + 1) : runs.take(cell.jobs))}
          >
            {result ? margins.again : margins.takeThis}
          </button>
        )}
      </p>
      {results.length > 0 && <Numbers cell={cell} results={results} />}
      {result && result.end !== 'steps-done' && <p>{margins.ends[result.end](result.step)}</p>}
      <p>
        <OutsideLink href={labAddress(job)}>{margins.openInLab}</OutsideLink>
      </p>
    </section>
  );
}

function Numbers({ cell, results }: { readonly cell: GridCell; readonly results: readonly GridResult[] }) {
  const { margins } = useWords('story');
  const { heads } = margins;
  return (
    <NumbersTable
      heads={[heads.seed, heads.recall, heads.teaching, heads.loss]}
      rows={results.map(({ recall, teaching, loss }, i) => ({
        id: String(i),
        name: String(cell.jobs[i].settings.seed),
        cells: [written.recall(recall), writtenShare(teaching), written.loss(loss)],
      }))}
    />
  );
}
