// How a number of the settings table is spread over a slider: whole ticks, one press of an arrow key each, as the table
// asks. Pure; a slider's tick and the setting's value are each other's inverse on every tick, or a key would stand still.
import type { NumberRow } from '../../registry/settingRow';

export interface SliderScale {
  /** The last tick; the first is 0. */
  readonly ticks: number;
  /** The tick nearest to a value, which may lie between two. */
  readonly toTick: (value: number) => number;
  readonly toValue: (tick: number) => number;
}

type Row = Pick<NumberRow, 'kind' | 'min' | 'max' | 'step' | 'logarithmic'>;

export function sliderScale(row: Row): SliderScale {
  return row.logarithmic ? logarithmicScale(row) : linearScale(row);
}

function linearScale({ min, max, step }: Row): SliderScale {
  return {
    ticks: Math.round((max - min) / step),
    toTick: (value) => Math.round((value - min) / step),
    // Six decimals: 0.07 and not 7 × 0.01.
    toValue: (tick) => Number((min + tick * step).toFixed(6)),
  };
}

/** Each tick is the one before times `step`, in two significant digits or whole; the last is `max`. Decades are spread evenly. */
function logarithmicScale({ kind, min, max, step }: Row): SliderScale {
  const steps = Math.ceil(Math.log(max / min) / Math.log(step) - 1e-9);
  const written = (value: number) => (kind === 'integer' ? Math.round(value) : Number(value.toPrecision(2)));
  const inner = Array.from({ length: steps }, (_, tick) => written(min * step ** tick));
  const values = [...new Set([...inner, max])];
  const farness = (tick: number, value: number) => Math.abs(Math.log(values[tick] / value));
  return {
    ticks: values.length - 1,
    toTick: (value) => values.reduce((best, _, tick) => (farness(tick, value) < farness(best, value) ? tick : best), 0),
    toValue: (tick) => values[tick],
  };
}
