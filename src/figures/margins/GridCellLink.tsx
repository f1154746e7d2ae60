// A cell: the run in small, coloured by what it came to. Pointed at it is chosen; a click opens its run in the lab. A finger
// cannot point, so its first tap chooses and its second one opens.
import { type CSSProperties, type MouseEvent, memo, type PointerEvent, useRef } from 'react';
import { type GridQuantity, resultsOf, spreadOf } from '../../session/margins/gridNumbers';
import type { GridCell } from '../../session/margins/marginPlan';
import type { MarginView } from '../../session/margins/marginRuns';
import { MapThumb } from '../../views/margins/MapThumb';
import { useWords } from '../words/useWords';
import { marginText, quantityText, rowName, shortQuantityText, spreadText } from './cellWords';
import { labAddress } from './labAddress';

interface GridCellLinkProps {
  readonly cell: GridCell;
  readonly view: MarginView;
  readonly colour: GridQuantity;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly chosen: boolean;
  readonly onChoose: (key: string) => void;
}

/** Below the thumbnail, CSS px. */
const TEXT = 17;
/** Narrower cells have no room for `0.75`, CSS px. */
const NARROW = 34;

function Cell({ cell, view, colour, width, height, chosen, onChoose }: GridCellLinkProps) {
  const words = useWords('figures');
  const { margins: text } = useWords('story');
  const touched = useRef(false);
  const results = resultsOf(cell, view);
  const spread = spreadOf(results, colour);
  const last = results[0]?.pictures.at(-1);
  const busy = cell.jobs.some(({ key }) => view.underWay.has(key));
  const name = text.cellLabel(
    words.joined.list(rowName(cell.row, words)),
    marginText(cell.margin),
    spread ? `${words.choices['margins.colour'][colour]} ${spreadText(spread, colour)}` : text.notYet,
  );

  return (
    <a
      className={[
        'margins-cell',
        ...(spread ? [] : ['is-empty']),
        ...(busy ? ['is-busy'] : []),
        ...(chosen ? ['is-chosen'] : []),
      ].join(' ')}
      href={labAddress(cell.jobs[0])}
      target="_blank"
      rel="noopener"
      aria-label={name}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={chosen ? 0 : -1}
      data-cell={cell.key}
      data-colour={colour}
      style={{ width, height, '--share': spread?.mean ?? 0 } as CSSProperties}
      onPointerEnter={(event: PointerEvent) => event.pointerType !== 'touch' && onChoose(cell.key)}
      onPointerDown={(event: PointerEvent) => {
        touched.current = event.pointerType === 'touch' && !chosen;
      }}
      onFocus={() => onChoose(cell.key)}
      onClick={(event: MouseEvent) => {
        // Only a sandbox has no origin; there the link below the map says what it may.
        if (touched.current || self.origin === 'null') event.preventDefault();
        touched.current = false;
      }}
    >
      {last && results[0] && (
        <MapThumb
          width={width}
          height={height - TEXT}
          places={last.places}
          labels={results[0].shownLabels}
          unit={cell.jobs[0].settings.normalize}
          spread={spread && spread.count > 1 ? spread : null}
        />
      )}
      <span className="margins-value" translate="no">
        {spread ? (width < NARROW ? shortQuantityText : quantityText)(spread.mean, colour) : busy ? '…' : ''}
      </span>
    </a>
  );
}

/** Of the view only what concerns this cell counts. */
export const GridCellLink = memo(Cell, (before, after) => {
  const same = (['cell', 'colour', 'width', 'height', 'chosen', 'onChoose'] as const).every(
    (name) => before[name] === after[name],
  );
  return (
    same &&
    before.cell.jobs.every(
      ({ key }) =>
        before.view.results.get(key) === after.view.results.get(key) &&
        before.view.underWay.has(key) === after.view.underWay.has(key),
    )
  );
});
