// Everything of the lab that is not needed for its first picture: presets, controls, taking away, the table of numbers.
// Its own chunk, so that the picture does not wait for it.
import type { RefObject } from 'react';
import { LabControls } from './LabControls';
import { NumbersTable } from './NumbersTable';
import { Presets } from './Presets';
import { SharePanel } from './SharePanel';

interface LabFootProps {
  readonly figure: RefObject<HTMLElement | null>;
  /** Whether the margin has its place among the controls. */
  readonly margin: boolean;
}

export default function LabFoot({ figure, margin }: LabFootProps) {
  return (
    <div className="lab-foot">
      <Presets />
      <LabControls margin={margin} />
      <SharePanel figure={figure} />
      <NumbersTable />
    </div>
  );
}
