// What a reader reaches for all the time, in fixed places under the picture: the run and the margin.
import { useHides } from '../context/figureOptions';
import { MarginControl } from '../parts/MarginControl';
import { Parts } from '../parts/Parts';
import { Transport } from '../parts/Transport';

export function Dock() {
  const controls = !useHides('controls');
  return (
    <Parts as="div" className="dock">
      <Transport brief />
      {controls && <MarginControl brief />}
    </Parts>
  );
}
