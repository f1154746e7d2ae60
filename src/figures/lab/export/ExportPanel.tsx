// What can be taken along, and the numbers of the figure as a table.
import '../../../styles/figures/lab/railPanels.css';
import type { RefObject } from 'react';
import { useHides } from '../../context/figureOptions';
import { Parts } from '../../parts/boundary/Parts';
import { LabTable } from './LabTable';
import { PytorchPanel } from './PytorchPanel';
import { SharePanel } from './SharePanel';

export default function ExportPanel({ figure }: { readonly figure: RefObject<HTMLElement | null> }) {
  const shares = !useHides('share');
  return (
    <Parts as="div" className="rail-export">
      {shares && <SharePanel figure={figure} />}
      {shares && <PytorchPanel />}
      <LabTable />
    </Parts>
  );
}
