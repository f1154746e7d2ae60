// What a reader reaches for all the time, in fixed places under the picture: the run and the margin.
import { useHides } from '../context/figureOptions';
import { Parts } from '../parts/boundary/Parts';
import { MarginControl } from '../parts/run/MarginControl';
import { Transport } from '../parts/run/Transport';

export function Dock() {
  const controls = !useHides('controls');
  return (
    <Parts as="div" className="dock">
      <Transport brief />
      {controls && <MarginControl brief />}
    </Parts>
  );
}
