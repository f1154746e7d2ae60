// The settings of the engine checks: semi-hard mining on squared distances, unless a check says otherwise.
import type { Live } from '../../../src/engines/engine';

export const LIVE: Live = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'semi-hard',
  distance: 'squared',
  loss: 'hinge',
};
