// Reads the file format safetensors, as its description says and not as our writer does, to hold the writer against it.

export interface ReadTensor {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data: Float32Array | Float64Array | Int32Array | Uint8Array;
}

export interface ReadTensors {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tensors: ReadonlyMap<string, ReadTensor>;
}

const KINDS = { F32: Float32Array, F64: Float64Array, I32: Int32Array, U8: Uint8Array } as const;

/** Throws a RangeError where the numbers of a tensor do not fill its shape, or those of all tensors not the file. */
export function readSafetensors(file: Uint8Array): ReadTensors {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = Number(view.getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
  const start = 8 + length;
  const { __metadata__: metadata, ...entries } = header;
  let filled = 0;
  const tensors = Object.entries(entries).map(([name, entry]): [string, ReadTensor] => {
    const { dtype, shape, data_offsets } = entry as {
      dtype: keyof typeof KINDS;
      shape: number[];
      data_offsets: number[];
    };
    const bytes = file.slice(start + data_offsets[0], start + data_offsets[1]);
    const data = new KINDS[dtype](bytes.buffer);
    if (shape.reduce((a, b) => a * b, 1) !== data.length) throw new RangeError(`${name} does not fill its shape`);
    filled += bytes.length;
    return [name, { dtype, shape, data }];
  });
  if (start + filled !== file.length) throw new RangeError('the tensors do not fill the file');
  return { metadata, tensors: new Map(tensors) };
}
