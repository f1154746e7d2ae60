// Which parts a figure has for a host to hide.
import type { FigureId } from '../../registry/figures';
import { PARTS } from './query';

type Named = (typeof PARTS)[number];

/** What only some figures have; all have the rest. */
const ONLY_IN: Partial<Readonly<Record<Named, readonly FigureId[]>>> = {
  charts: ['lab'],
  presets: ['lab'],
  timeline: ['lab'],
  insights: ['lab', 'compare'],
  transport: [
    'lab',
    'triplet',
    'distances',
    'mining',
    'encoder',
    'verify',
    'oneshot',
    'scale',
    'fairness',
    'compare',
    'losses',
    'margins',
  ],
};

export function partsOf(figure: FigureId): readonly Named[] {
  return PARTS.filter((part) => ONLY_IN[part]?.includes(figure) ?? true);
}
