// A WebGL backend without WebGL: the engine's own logic runs in Node on tfjs's cpu kernels, and contexts are lost by hand.
import * as tf from '@tensorflow/tfjs';
import type { WebglBackend } from '../../../../src/engine/webgl/backend';

export interface FakeBackend extends WebglBackend {
  programs: number;
  /** Loses the context as a driver may: no event. */
  loseSilently(): void;
  listenerCount(): number;
}

export function fakeBackend(): FakeBackend {
  const listeners = new Set<() => void>();
  let lost = false;
  const fake: FakeBackend = {
    renderer: 'fake',
    software: false,
    float32: true,
    programs: 1,
    isLost: () => lost,
    counts: () => ({
      draws: 0,
      programs: fake.programs,
      tensors: tf.memory().numTensors,
      gpuBytes: 0,
      allocatedBytes: 0,
    }),
    onLost: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lose: () => {
      lost = true;
      for (const listener of [...listeners]) listener();
      listeners.clear();
    },
    loseSilently: () => {
      lost = true;
    },
    listenerCount: () => listeners.size,
    dispose: () => {},
  };
  return fake;
}
