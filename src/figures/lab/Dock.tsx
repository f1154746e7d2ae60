// What a reader reaches for all the time, in fixed places under the picture: the run and the margin.
import { memo } from 'react';
import { ChangedPartContext, useChangedPart } from '../context/changedPart';
import { useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { Parts } from '../parts/boundary/Parts';
import { MarginControl } from '../parts/run/MarginControl';
import { Transport } from '../parts/run/Transport';
import { sumOf } from './picture/sumOf';

export const Dock = memo(function Dock() {
  const controls = !useHides('controls');
  const picture = useChangedPart();
  // A map of more than two dimensions has no ring: there the margin is seen in the sum and on the ruler.
  const map = useSettings((settings) => settings['lab.view'] === 'map');
  const marginIn = map && picture ? sumOf(picture) : picture;
  return (
    <Parts as="div" className="dock">
      <Transport brief />
      {controls && (
        <ChangedPartContext value={marginIn}>
          <MarginControl brief />
        </ChangedPartContext>
      )}
    </Parts>
  );
});
