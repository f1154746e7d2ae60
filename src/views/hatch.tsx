// The hatching that means "margin" wherever it appears. Each drawing owns one pattern under an id of its own.
import { useId } from 'react';

/** Id for this drawing's pattern and the `fill` that refers to it. */
export function useHatch(): { readonly id: string; readonly fill: string } {
  const id = `hatch${useId()}`;
  return { id, fill: `url(#${id})` };
}

/** To be put into the drawing's `<defs>`. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="chart-hatch-wash" width={6} height={6} />
      <line className="chart-hatch-line" x1={1} y1={0} x2={1} y2={6} />
    </pattern>
  );
}
