// Every figure, for tests that go through all of them.
import type { FigureId } from '../../../src/registry/figures';

const ALL: Readonly<Record<FigureId, true>> = {
  lab: true,
  triplet: true,
  scores: true,
  equation: true,
  distances: true,
  mining: true,
  encoder: true,
  verify: true,
  oneshot: true,
  scale: true,
  fairness: true,
  compare: true,
  losses: true,
  people: true,
  angles: true,
  margins: true,
};

export const FIGURE_IDS = Object.keys(ALL) as readonly FigureId[];
