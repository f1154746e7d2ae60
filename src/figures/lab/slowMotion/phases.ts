// The parts of one training step, in their order.
export const PHASES = ['forward', 'distances', 'mining', 'loss', 'backward', 'update'] as const;
export type Phase = (typeof PHASES)[number];
export const LAST = PHASES.length - 1;
