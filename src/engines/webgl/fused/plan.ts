// Where every layer's numbers lie on the GPU: units and channels padded to fours, weights and biases of all layers one
// after another. The only file that knows both the canonical order (`encoder.ts`) and the padded one.
import { product } from '../../../core/rows';
import type { EncoderSpec, Layer } from '../../encoder';
import { texelsFor } from './grid';

export interface LayerPlan {
  readonly layer: Layer;
  /** Whether it reads the items themselves, by number, and not what another layer made of them. */
  readonly first: boolean;
  /** Output of one item: `places` of `units4` texels each. A dense layer has one place. */
  readonly places: number;
  readonly units4: number;
  /** Input of one item, in texels. */
  readonly input4: number;
  /**
   * Weight rows: `groups` (the nine taps of a convolution, the places a dense layer looks at) of `inner` inputs each,
   * padded to fours unless they are the channels of a picture. One more row holds the biases.
   */
  readonly groups: number;
  readonly inner: number;
  readonly rows: number;
  /** Where its weights begin, and how many there are, biases included; in texels. */
  readonly start: number;
  readonly texels: number;
}

export interface EncoderPlan {
  readonly spec: EncoderSpec;
  readonly layers: readonly LayerPlan[];
  /** Of one item. */
  readonly itemSize: number;
  readonly embedding4: number;
  /** Texels of all weights and biases. */
  readonly texels: number;
}

/** Where the numbers of this encoder lie, layer by layer from texel 0 on. */
export function planEncoder(spec: EncoderSpec): EncoderPlan {
  const itemSize = product(spec.itemShape);
  const layers: LayerPlan[] = [];
  let start = 0;
  for (const layer of spec.layers) {
    const planned = planLayer(layer, layers.at(-1), itemSize, start);
    layers.push(planned);
    start += planned.texels;
  }
  return { spec, layers, itemSize, embedding4: texelsFor(spec.dimensions), texels: start };
}

function planLayer(layer: Layer, before: LayerPlan | undefined, itemSize: number, start: number): LayerPlan {
  const first = before === undefined;
  const input4 = before ? before.places * before.units4 : texelsFor(itemSize);
  const units4 = texelsFor(layer.kind === 'conv' ? layer.filters : layer.units);
  let groups: number;
  let inner: number;
  if (layer.kind === 'conv') {
    groups = 9;
    inner = before ? 4 * before.units4 : layer.channels;
  } else {
    groups = before?.places ?? 1;
    inner = (4 * input4) / groups;
  }
  const places = layer.kind === 'conv' ? (layer.size / 2) ** 2 : 1;
  const rows = groups * inner;
  return { layer, first, places, units4, input4, groups, inner, rows, start, texels: (rows + 1) * units4 };
}

/** Canonical parameters, or moments, in their padded places; zeros between. `(4 · texels)` numbers. */
export function padParameters(plan: EncoderPlan, canonical: Float32Array): Float32Array {
  const padded = new Float32Array(4 * plan.texels);
  eachRow(plan, (from, to, units) => padded.set(canonical.subarray(from, from + units), to));
  return padded;
}

/** The inverse; numbers in the padding are dropped. */
export function unpadParameters(plan: EncoderPlan, padded: Float32Array): Float32Array {
  const canonical = new Float32Array(plan.spec.parameterCount);
  eachRow(plan, (from, to, units) => canonical.set(padded.subarray(to, to + units), from));
  return canonical;
}

/** Calls `visit` for every row of weights and of biases with its start in either array, and its length. */
function eachRow(plan: EncoderPlan, visit: (canonical: number, padded: number, units: number) => void): void {
  for (const { layer, groups, inner, rows, units4, start } of plan.layers) {
    const units = layer.kind === 'conv' ? layer.filters : layer.units;
    const canonicalInner = layer.kind === 'conv' ? layer.channels : layer.inputs / groups;
    for (let group = 0; group < groups; group++) {
      for (let i = 0; i < canonicalInner; i++) {
        const from = layer.weights + (group * canonicalInner + i) * units;
        visit(from, 4 * (start + (group * inner + i) * units4), units);
      }
    }
    visit(layer.biases, 4 * (start + rows * units4), units);
  }
}
