// The record of a run as named tensors and a description: what `run.safetensors` holds. `python/recorded.py` reads it.
import { product } from '../../core/rows';
import { CLASS_VECTOR_BLOCK } from '../../engines/classVectors';
import type { EncoderSpec, Layer } from '../../engines/encoder';
import type { EngineState } from '../../engines/engine';
import { KEPT_EVERY, type RunToRecord } from '../protocol/recorderProtocol';
import { layerTensors } from './layerTensors';
import type { RunRecord } from './runRecorder';
import type { Tensor } from './safetensors';

/** Of this layout of tensors and description. */
const LAYOUT_VERSION = 1;

export interface RunTensors {
  readonly tensors: Readonly<Record<string, Tensor>>;
  readonly metadata: Readonly<Record<string, string>>;
}

export function runTensors(run: RunToRecord, record: RunRecord): RunTensors {
  const { spec, steps, kept } = record;
  const used = [...new Set(steps.flatMap(({ items }) => Array.from(items)))].sort((a, b) => a - b);
  const places = new Map(used.map((item, place) => [item, place]));
  const batch = steps[0]?.items.length ?? 0;
  const listed = steps.map(({ live, triplets }) => (live.mining === 'all' ? new Uint8Array() : triplets));

  const tensors: Record<string, Tensor> = {
    inputs: { shape: [used.length, ...inputShape(spec.itemShape)], data: rows(record.inputs, used, spec.itemShape) },
    labels: { shape: [used.length], data: Int32Array.from(used, (item) => record.labels[item]) },
    batches: {
      shape: [steps.length, batch],
      data: Int32Array.from(steps.flatMap(({ items }) => Array.from(items, (item) => places.get(item) ?? 0))),
    },
    losses: { shape: [steps.length], data: Float64Array.from(steps, ({ loss }) => loss) },
    triplets: { shape: [joined(listed).length / 3, 3], data: joined(listed) },
    'triplets.count': { shape: [steps.length], data: Int32Array.from(listed, ({ length }) => length / 3) },
    parts: { shape: [steps.length], data: Int32Array.from(steps, ({ parts }) => parts) },
    ...classTensors(record, used),
    ...activeTensors(steps.map(({ active }) => active)),
  };
  for (const state of kept) Object.assign(tensors, stateTensors(spec, state, steps.length));
  return { tensors, metadata: { format: 'pt', triplet_lab: JSON.stringify(description(run, record)) } };
}

/**
 * Weights and, where recorded steps follow, Adam's running means under PyTorch's names for them: without these, ten steps from there
 * would be ten others. At step 0 they are zeros.
 */
function stateTensors(spec: EncoderSpec, state: EngineState, recorded: number): Record<string, Tensor> {
  const { step, parameters, firstMoment, secondMoment } = state;
  const parts: [string, Float32Array][] = [['', parameters]];
  if (step > 0 && step < recorded && step % KEPT_EVERY === 0) {
    parts.push(['.exp_avg', firstMoment], ['.exp_avg_sq', secondMoment]);
  }
  const named = parts.flatMap(([suffix, values]) =>
    Object.entries({ ...layerTensors(spec, values), ...classVectors(state, values) }).map(([name, tensor]) => [
      `step-${step}/${name}${suffix}`,
      tensor,
    ]),
  );
  return Object.fromEntries(named);
}

/** Of a loss that has them: the last block of the state, `(classes, dimensions)`, as PyTorch would lay it out too. */
function classVectors({ blocks }: EngineState, values: Float32Array): Record<string, Tensor> {
  const block = blocks[blocks.length - 1];
  if (block.name !== CLASS_VECTOR_BLOCK) return {};
  return { [CLASS_VECTOR_BLOCK]: { shape: block.shape, data: values.slice(values.length - product(block.shape)) } };
}

/** Which class vector is whose, of the items used, and how many took part in each step. */
function classTensors({ classRows, steps }: RunRecord, used: readonly number[]): Record<string, Tensor> {
  if (!classRows) return {};
  return {
    'classes.rows': { shape: [used.length], data: Int32Array.from(used, (item) => classRows[item]) },
    'classes.present': { shape: [steps.length], data: Int32Array.from(steps, ({ classes }) => classes) },
  };
}

function description(run: RunToRecord, { spec, engine, steps, kept, seed }: RunRecord): object {
  const changes = steps.flatMap(({ live }, i) =>
    i > 0 && JSON.stringify(live) === JSON.stringify(steps[i - 1].live) ? [] : [{ step: i + 1, ...live }],
  );
  return {
    version: LAYOUT_VERSION,
    encoder: {
      item_shape: spec.itemShape,
      layers: spec.layers.map(layerDescription),
      dimensions: spec.dimensions,
      normalize: spec.normalize,
    },
    seed,
    batch: [run.config.classesPerBatch, run.config.itemsPerClass],
    live: changes,
    now: run.live,
    kept: kept.map(({ step }) => step),
    step: run.step,
    recorded_on: engine,
    trained_on: run.engine,
    class_names: run.classNames,
    settings: run.settings,
  };
}

function layerDescription(layer: Layer): object {
  const { name, kind } = layer;
  if (layer.kind === 'conv') return { name, kind, size: layer.size, inputs: layer.channels, outputs: layer.filters };
  return { name, kind, inputs: layer.inputs, outputs: layer.units, relu: layer.relu };
}

/** Pictures have their one channel first, as PyTorch has it; with one channel the numbers lie in the same order. */
function inputShape(itemShape: readonly number[]): readonly number[] {
  if (itemShape.length === 1) return itemShape;
  const [height, width, channels] = itemShape;
  return [channels, height, width];
}

function rows(inputs: Float32Array, items: readonly number[], itemShape: readonly number[]): Float32Array {
  const size = product(itemShape);
  const taken = new Float32Array(items.length * size);
  items.forEach((item, place) => {
    taken.set(inputs.subarray(item * size, (item + 1) * size), place * size);
  });
  return taken;
}

/** One bit a mined triplet, step after step, each step from a byte of its own, the highest bit first, as `numpy.packbits`. */
function activeTensors(steps: readonly Uint8Array[]): Record<string, Tensor> {
  const packed = joined(steps.map(packBits));
  return {
    active: { shape: [packed.length], data: packed },
    'active.count': { shape: [steps.length], data: Int32Array.from(steps, ({ length }) => length) },
  };
}

function packBits(bits: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => {
    bytes[i >> 3] |= bit << (7 - (i & 7));
  });
  return bytes;
}

function joined(lists: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all;
}
