// Beside the dial: each measure as a ruler with its margin, what the margins come to here, their sliders and the numbers.
import { fixed } from '../../i18n/numbers';
import { UnitRuler } from '../../views/angles/UnitRuler';
import { useHides } from '../context/figureOptions';
import { NumberControl } from '../controls/NumberControl';
import { useWidth } from '../parts/hooks/useSize';
import { LiveRegion } from '../parts/LiveRegion';
import { FoldedNumbers, NumbersTable, ScrolledTable } from '../parts/NumbersTable';
import { useWords } from '../words/useWords';
import { agreeHere, type DialReading, rangeOf, type UnitReading, useDialReading } from './reading';

/** Values with a number under them. */
const TICKS = {
  angle: [0, Math.PI / 2, Math.PI],
  chord: [0, 1, 2],
  squared: [0, 1, 2, 3, 4],
  cosine: [1, 0, -1],
} as const;

export function DialAside() {
  const { angles } = useWords('story');
  const hidesControls = useHides('controls');
  const reading = useDialReading();
  const verdict = useVerdict(reading);
  return (
    <>
      <div className="angles-rulers">
        {reading.units.map((unit) => (
          <Measure key={unit.unit} reading={unit} />
        ))}
      </div>
      <p className="angles-says">{verdict}</p>
      <p>{angles.sameOrder}</p>
      {!hidesControls && (
        <div className="angles-controls">
          <NumberControl name="angles.squaredMargin" />
          <NumberControl name="angles.chordMargin" />
          <NumberControl name="angles.angleMargin" unitSign="°" />
        </div>
      )}
      <DialTable reading={reading} />
      <LiveRegion text={angles.spoken(fixed(reading.degrees, 0), verdict)} />
    </>
  );
}

function Measure({ reading: { unit, value, margin, end } }: { readonly reading: UnitReading }) {
  const { angles } = useWords('story');
  const [place, width] = useWidth<HTMLDivElement>();
  const written = angles.written[unit];
  return (
    <div className="angles-measure">
      <p className="angles-measure-head">
        <strong>{angles.units[unit]}</strong>
        <span translate="no">{written(value)}</span>
        <span className="angles-margin">{angles.margin(written(margin))}</span>
      </p>
      <div ref={place}>
        {width > 0 && (
          <UnitRuler
            width={width}
            ends={rangeOf(unit)}
            ticks={TICKS[unit].map((at) => ({ value: at, text: angles.tick[unit](at) }))}
            value={value}
            marginEnd={end?.value ?? null}
          />
        )}
      </div>
    </div>
  );
}

/** What the margins ask for from here on, in one sentence. */
function useVerdict(reading: DialReading): string {
  const { angles } = useWords('story');
  const { degrees, units } = reading;
  const from = fixed(degrees, 0);
  const nameOf = ({ unit, margin }: UnitReading) => angles.asks[unit](angles.written[unit](margin));
  const asked = units.filter(({ unit }) => unit !== 'cosine');
  const more = asked.flatMap((reading) =>
    reading.end ? [angles.more(nameOf(reading), fixed(reading.end.degrees - degrees, 1))] : [],
  );
  const without = asked.filter(({ end }) => end === null).map(nameOf);
  return [
    more.length > 0 && angles.verdict[agreeHere(reading) ? 'one' : 'apart'](from, angles.list(more)),
    without.length > 0 && angles.noRoom(angles.list(without), from, more.length > 0),
  ]
    .filter(Boolean)
    .join(angles.between);
}

function DialTable({ reading: { units } }: { readonly reading: DialReading }) {
  const { angles } = useWords('story');
  const { table } = angles;
  return (
    <FoldedNumbers>
      <ScrolledTable className="angles-table">
        <NumbersTable
          heads={[table.measure, table.value, table.margin, table.end]}
          rows={units.map(({ unit, value, margin, end }) => ({
            id: unit,
            name: angles.units[unit],
            cells: [
              angles.written[unit](value),
              angles.written[unit](margin),
              end ? angles.degrees(fixed(end.degrees, 1)) : table.never,
            ],
          }))}
        />
      </ScrolledTable>
    </FoldedNumbers>
  );
}
