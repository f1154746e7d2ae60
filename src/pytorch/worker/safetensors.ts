// The file format safetensors: eight bytes with the length of a JSON header, the header, and the numbers, all little-endian. Its
// readers are few lines in any language, and nothing in it can be run.
import { CodedError } from '../../core/codedError';
import { product } from '../../core/rows';

export type TensorData = Float32Array | Float64Array | Int32Array | Uint8Array;

/** Row-major. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: TensorData;
}

const LENGTH_BYTES = 8;
/** The numbers begin at a multiple of this, and the widest come first, so that all are aligned. */
const ALIGNMENT = 8;

/** The tensors by name, and texts for whoever reads the file. Throws `rows-shape` where a tensor does not fill its shape. */
export function safetensors(
  tensors: Readonly<Record<string, Tensor>>,
  metadata: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(tensors).sort(([, a], [, b]) => b.data.BYTES_PER_ELEMENT - a.data.BYTES_PER_ELEMENT);
  const header: Record<string, unknown> = { __metadata__: metadata };
  let end = 0;
  for (const [name, { shape, data }] of entries) {
    if (product(shape) !== data.length)
      throw new CodedError('rows-shape', { length: data.length, dims: product(shape) });
    const start = end;
    end += data.byteLength;
    header[name] = { dtype: dtypeOf(data), shape, data_offsets: [start, end] };
  }
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padded = Math.ceil(text.length / ALIGNMENT) * ALIGNMENT;
  const file = new Uint8Array(LENGTH_BYTES + padded + end);
  const view = new DataView(file.buffer);
  view.setUint32(0, padded, true);
  file.fill(' '.charCodeAt(0), LENGTH_BYTES, LENGTH_BYTES + padded);
  file.set(text, LENGTH_BYTES);
  let at = LENGTH_BYTES + padded;
  for (const [, { data }] of entries) {
    writeNumbers(view, at, data);
    at += data.byteLength;
  }
  return file;
}

function dtypeOf(data: TensorData): string {
  if (data instanceof Float32Array) return 'F32';
  if (data instanceof Float64Array) return 'F64';
  return data instanceof Int32Array ? 'I32' : 'U8';
}

/** Little-endian on every machine. */
function writeNumbers(view: DataView, start: number, data: TensorData): void {
  const width = data.BYTES_PER_ELEMENT;
  for (let i = 0; i < data.length; i++) {
    const at = start + i * width;
    if (data instanceof Float32Array) view.setFloat32(at, data[i], true);
    else if (data instanceof Float64Array) view.setFloat64(at, data[i], true);
    else if (data instanceof Int32Array) view.setInt32(at, data[i], true);
    else view.setUint8(at, data[i]);
  }
}
