import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlainEngine } from '../../../src/engines/cpu/plain/plainEngine';
import type { Inspection } from '../../../src/inspection/protocol/inspectionProtocol';
import { embedInputs } from '../../../src/inspection/worker/embedInputs';
import { inspectEncoder } from '../../../src/inspection/worker/inspection';
import { Trainer } from '../../../src/training/page/trainer';
import type { RunRequest } from '../../../src/training/page/trainerContract';
import { syntheticRun } from '../../oracle/syntheticRun';
import { fakeWorkers } from '../training/fakeWorkers';
import { CONFIG, DATA, LIVE, pass, SELECTION, useFakeTime } from '../training/worker/testRun';

const ITEMS = Int32Array.of(3, 0, 3, 7);

async function look(
  net: 'conv' | 'points',
  normalize = true,
): Promise<{ seen: Omit<Inspection, 'run'>; embedded: Float32Array }> {
  const { setup, nextBatch } = syntheticRun(net, { normalize });
  const engine = createPlainEngine(setup);
  await engine.step(nextBatch(3, 3), {
    margin: 0.2,
    temperature: 0.1,
    arcMargin: 0.3,
    learningRate: 1e-3,
    mining: 'all',
    loss: 'soft',
    distance: 'plain',
  });
  const seen = inspectEncoder(setup, await engine.getState(), ITEMS);
  return { seen, embedded: await engine.embed(ITEMS) };
}

describe('a look into the encoder', () => {
  for (const net of ['conv', 'points'] as const) {
    it(`ends at the very embedding that the engine gives: ${net}`, async () => {
      const { seen, embedded } = await look(net);
      expect(seen.embeddings).toEqual(embedded);
      expect(seen.step).toBe(1);
      expect(seen.items).toEqual(ITEMS);
    });

    it(`has as many activations and weights as each layer's shape says: ${net}`, async () => {
      const { seen } = await look(net);
      for (const { kind, shape, inputs, activations, weights } of seen.layers) {
        const units = shape[shape.length - 1];
        expect(activations.length).toBe(ITEMS.length * shape.reduce((a, b) => a * b));
        expect(weights.length).toBe((kind === 'conv' ? 9 : 1) * inputs * units);
      }
    });

    it(`lets nothing negative through a ReLU, and something positive: ${net}`, async () => {
      const { seen } = await look(net);
      const cut = seen.layers.filter(({ relu }) => relu);
      expect(cut).toHaveLength(seen.layers.length - 1);
      for (const { activations } of cut) {
        expect(activations.every((value) => value >= 0)).toBe(true);
        expect(activations.some((value) => value > 0)).toBe(true);
      }
    });
  }

  it('shows a convolution with its ReLU from the weights it hands out', async () => {
    const { setup } = syntheticRun('conv');
    const seen = inspectEncoder(setup, setup.state, Int32Array.of(2));
    const [{ activations, weights, shape, inputs }] = seen.layers;
    const [size, , filters] = shape;
    const side = 2 * size;
    const picture = setup.inputs.subarray(2 * side * side * inputs);
    // Away from the edge; biases start at 0.
    const [y, x] = [1, 2];
    for (let filter = 0; filter < filters; filter++) {
      let sum = 0;
      for (let ky = 0; ky < 3; ky++) {
        for (let kx = 0; kx < 3; kx++) {
          for (let channel = 0; channel < inputs; channel++) {
            const pixel = picture[((2 * y + ky) * side + 2 * x + kx) * inputs + channel];
            sum += pixel * weights[((ky * 3 + kx) * inputs + channel) * filters + filter];
          }
        }
      }
      expect(activations[(y * size + x) * filters + filter]).toBeCloseTo(Math.max(0, sum), 4);
    }
  });

  it('gives the vector itself as the embedding where nothing is normalised', async () => {
    const { seen } = await look('conv', false);
    expect(seen.normalize).toBe(false);
    expect(seen.embeddings).toEqual(seen.vectors);
  });

  it('leaves vectors longer or shorter than 1 where the embedding has length 1', async () => {
    const { seen } = await look('conv');
    const { dimensions, vectors, embeddings } = seen;
    for (let row = 0; row < ITEMS.length; row++) {
      const of = (values: Float32Array) => Math.hypot(...values.subarray(row * dimensions, (row + 1) * dimensions));
      expect(of(embeddings)).toBeCloseTo(1, 5);
      expect(Math.abs(of(vectors) - 1)).toBeGreaterThan(1e-3);
    }
  });

  it('changes nothing in the state it looks at', () => {
    const { setup } = syntheticRun('points');
    const before = structuredClone(setup.state);
    inspectEncoder(setup, setup.state, ITEMS);
    expect(setup.state).toEqual(before);
  });
});

describe('inputs from outside', () => {
  for (const net of ['conv', 'points'] as const) {
    it(`stand where the engine puts the items they are copies of: ${net}`, async () => {
      const { setup } = syntheticRun(net);
      const itemSize = setup.inputs.length / setup.labels.length;
      const inputs = [...ITEMS].flatMap((item) => [...setup.inputs.subarray(item * itemSize, (item + 1) * itemSize)]);
      const { embeddings, dimensions, step } = embedInputs(setup, setup.state, Float32Array.from(inputs));
      expect(embeddings).toEqual(await createPlainEngine(setup).embed(ITEMS));
      expect([dimensions, step]).toEqual([setup.spec.dimensions, 0]);
    });
  }

  it('may be none, but not half a row and nothing that is no number', () => {
    const { setup } = syntheticRun('points');
    expect(embedInputs(setup, setup.state, new Float32Array(0)).embeddings).toHaveLength(0);
    expect(() => embedInputs(setup, setup.state, new Float32Array(3))).toThrow('rows-shape');
    expect(() => embedInputs(setup, setup.state, Float32Array.of(0, Number.NaN))).toThrow('not-finite');
  });
});

const REQUEST: RunRequest = {
  run: 1,
  config: CONFIG,
  live: LIVE,
  speed: 60,
  selection: SELECTION,
  guests: new Float32Array(),
  pacedSteps: 0,
  backend: 'cpu',
};

describe('a trainer that is asked for a look', () => {
  beforeEach(useFakeTime);
  afterEach(() => {
    vi.useRealTimers();
  });

  it('answers between two steps, also while it trains, and the run goes on as without it', async () => {
    const watched = await trained(true);
    const left = await trained(false);
    expect(watched.seen?.layers).toHaveLength(3);
    expect(watched.seen?.step).toBeGreaterThan(0);
    expect(watched.state).toEqual(left.state);
  });

  it('embeds what is no item as the run stands, and says so of what does not fit', async () => {
    const trainer = new Trainer(deaf(), fakeWorkers().make);
    await trainer.start([REQUEST]);
    trainer.step(3);
    await pass(1000);
    const asked = trainer.embed(DATA.inputs.slice(2 * 3, 2 * 4));
    const seen = trainer.inspect(Int32Array.of(3));
    await pass(10);
    expect((await asked).step).toBe(3);
    expect((await asked).embeddings).toEqual((await seen).embeddings);
    const refused = expect(trainer.embed(new Float32Array(3))).rejects.toMatchObject({ code: 'rows-shape' });
    await pass(10);
    await refused;
  });

  it('refuses before there is a run', async () => {
    const trainer = new Trainer(deaf(), fakeWorkers().make);
    await expect(trainer.embed(new Float32Array(2))).rejects.toMatchObject({ code: 'worker-gone' });
    await expect(trainer.inspect(ITEMS)).rejects.toMatchObject({ code: 'worker-gone' });
  });
});

async function trained(looks: boolean) {
  const trainer = new Trainer(deaf(), fakeWorkers().make);
  await trainer.start([REQUEST]);
  trainer.play(30);
  await pass(200);
  const asked = looks ? trainer.inspect(ITEMS) : null;
  await pass(2000);
  return { seen: await asked, state: (await trainer.exportState()).engine };
}

function deaf() {
  const ignore = () => {};
  return {
    frame: ignore,
    evaluation: ignore,
    copy: ignore,
    engine: ignore,
    paused: ignore,
    notice: ignore,
    failed: ignore,
  };
}
