// Below the lab's picture: presets, controls, what can be taken along, the table of numbers.
import type { RefObject } from 'react';
import { Parts } from '../parts/Parts';
import { LabControls } from './LabControls';
import { LabTable } from './LabTable';
import { Presets } from './Presets';
import { SharePanel } from './SharePanel';

interface LabFootProps {
  readonly figure: RefObject<HTMLElement | null>;
  /** Whether the margin has its place among the controls. */
  readonly margin: boolean;
}

export function LabFoot({ figure, margin }: LabFootProps) {
  return (
    <Parts as="div" className="lab-foot">
      <Presets />
      <LabControls margin={margin} />
      <SharePanel figure={figure} />
      <LabTable />
    </Parts>
  );
}
