// Counts the calls to one WebGL context. They are counted at the context itself, so that caching in tfjs cannot hide any.

/** Since the context was made. */
export interface CallCounts {
  draws: number;
  /** Calls of any kind, draws included. */
  calls: number;
  /** Textures, or parts of them, filled from memory. */
  uploads: number;
  /** Reads begun, and their bytes. */
  reads: number;
  readBytes: number;
  /** Shader programs made and not deleted. */
  programs: number;
}

const BYTES_A_TEXEL = 16;

/** The counters that a call adds to, besides `calls`. */
const KINDS: Readonly<Record<string, (counts: CallCounts, parameters: readonly unknown[]) => void>> = {
  drawElements: (counts) => counts.draws++,
  drawArrays: (counts) => counts.draws++,
  texSubImage2D: (counts) => counts.uploads++,
  texImage2D: (counts) => counts.uploads++,
  readPixels: (counts, [, , width, height]) => {
    counts.reads++;
    counts.readBytes += BYTES_A_TEXEL * Number(width) * Number(height);
  },
  createProgram: (counts) => counts.programs++,
  deleteProgram: (counts, [program]) => {
    if (program) counts.programs--;
  },
};

/** Wraps the context's own methods, for its lifetime. */
export function countCalls(gl: WebGL2RenderingContext): CallCounts {
  const counts: CallCounts = { draws: 0, calls: 0, uploads: 0, reads: 0, readBytes: 0, programs: 0 };
  const methods = gl as unknown as Record<string, (...parameters: unknown[]) => unknown>;
  for (const name of Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(gl)))) {
    const { value: method } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(gl), name) ?? {};
    if (typeof method !== 'function' || name === 'constructor') continue;
    const note = KINDS[name];
    methods[name] = (...parameters) => {
      counts.calls++;
      note?.(counts, parameters);
      return method.apply(gl, parameters);
    };
  }
  return counts;
}
