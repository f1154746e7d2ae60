// A WebGL backend without WebGL: the engines' own logic runs in Node, and contexts are lost by hand.
import * as tf from '@tensorflow/tfjs';
import type { WebglBackend } from '../../../../src/engines/webgl/backend';
import { type FakeGpu, fakeGpu } from './fakeGpu';

export interface FakeBackend extends WebglBackend {
  readonly gpu: FakeGpu;
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
    gpu: fakeGpu(),
    programs: 1,
    isLost: () => lost,
    counts: () => ({
      draws: fake.gpu.draws,
      calls: 0,
      uploads: 0,
      reads: 0,
      readBytes: 0,
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
