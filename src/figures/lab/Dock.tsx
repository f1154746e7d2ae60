// What a reader reaches for all the time, in fixed places under the picture: the run, and the margin or the temperature.
import { memo } from 'react';
import { lossUses } from '../../core/loss/lossTraits';
import { ChangedPartContext, useChangedPart } from '../context/changedPart';
import { useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { NumberControl } from '../controls/NumberControl';
import { Parts } from '../parts/boundary/Parts';
import { MarginControl } from '../parts/run/MarginControl';
import { Transport } from '../parts/run/Transport';
import { sumOf } from './picture/sumOf';

export const Dock = memo(function Dock() {
  const controls = !useHides('controls');
  const picture = useChangedPart();
  // A map of more than two dimensions has no ring: there the margin is seen in the sum and on the ruler.
  const map = useSettings((settings) => settings['lab.view'] === 'map');
  // Margin and temperature are the same question: how many still teach.
  const tempered = useSettings(({ loss }) => lossUses(loss, 'temperature'));
  const marginIn = map && picture ? sumOf(picture) : picture;
  return (
    <Parts as="div" className="dock">
      <Transport brief />
      {controls && (
        <ChangedPartContext value={marginIn}>
          {tempered ? <NumberControl name="temperature" /> : <MarginControl brief />}
        </ChangedPartContext>
      )}
    </Parts>
  );
});
