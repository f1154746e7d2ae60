// Counts what one WebGL context is asked to do. Counting at the context keeps the numbers true whatever tfjs caches.

export interface CallCounts {
  /** Draw calls since the context was made. */
  draws: number;
  /** Shader programs alive. */
  programs: number;
}

/** Wraps the context's own methods, for its lifetime. */
export function countCalls(gl: WebGL2RenderingContext): CallCounts {
  const counts: CallCounts = { draws: 0, programs: 0 };
  const { drawElements, drawArrays, createProgram, deleteProgram } = gl;
  gl.drawElements = (...parameters) => {
    counts.draws++;
    drawElements.apply(gl, parameters);
  };
  gl.drawArrays = (...parameters) => {
    counts.draws++;
    drawArrays.apply(gl, parameters);
  };
  gl.createProgram = () => {
    counts.programs++;
    return createProgram.call(gl);
  };
  gl.deleteProgram = (program) => {
    if (program) counts.programs--;
    deleteProgram.call(gl, program);
  };
  return counts;
}
