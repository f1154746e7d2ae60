// Flat textures on tfjs's backend: created, filled, drawn to, read and released. tfjs owns the memory, the programs and the
// context; the fused step talks to it through this file only. The meaning of the numbers is not known here.
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/backend_webgl';
import type { TensorInfo } from '@tensorflow/tfjs-core';
import { CodedError } from '../../../core/codedError';
import type { Grid } from './grid';
import { logicalShape, type Stage } from './stage';

export interface Texels {
  readonly grid: Grid;
  readonly info: TensorInfo;
}

export interface Gpu {
  /** A texture filled with `(4 · width · height)` numbers: the one upload there is. Throws `texture-size`. */
  upload(grid: Grid, values: Float32Array): Texels;
  /** One draw. Inputs and uniforms by the names the stage gave them. */
  run(stage: Stage, inputs: Readonly<Record<string, Texels>>, uniforms?: Readonly<Record<string, number[]>>): Texels;
  /** Starts a read; it settles when the GPU is done. Rejects with `context-lost` when that is noticed. */
  read(texels: Texels): Promise<Float32Array>;
  release(texels: Texels): void;
}

/** Milliseconds before a read is first polled, and at most between two polls: polling costs the GPU time too. */
const FIRST_LOOK = 1;
const LONGEST_WAIT = 8;

/** On a backend whose context is alive; several may share it. */
export function createGpu(backend: MathBackendWebGL): Gpu {
  const { gpgpu } = backend;
  const gl = gpgpu.gl as WebGL2RenderingContext;
  const largest: number = gl.getParameter(gl.MAX_TEXTURE_SIZE);

  return { upload, run, read, release };

  function upload(grid: Grid, values: Float32Array): Texels {
    if (grid.height > largest || grid.width > largest) {
      throw new CodedError('texture-size', { needed: Math.max(grid.width, grid.height), largest });
    }
    const info = backend.makeTensorInfo(logicalShape(grid), 'float32');
    backend.texData.get(info.dataId).isPacked = true;
    backend.uploadToGPU(info.dataId);
    gpgpu.uploadDenseMatrixToTexture(backend.getTexture(info.dataId), grid.width, grid.height, values);
    return { grid, info };
  }

  function run(
    stage: Stage,
    inputs: Readonly<Record<string, Texels>>,
    uniforms: Readonly<Record<string, number[]>> = {},
  ): Texels {
    const textures = stage.inputs.map((name) => inputs[name].info);
    const values = stage.uniforms.map((name) => uniforms[name]);
    return { grid: stage.output, info: backend.compileAndRun(stage.program, textures, 'float32', values, true) };
  }

  /** tfjs's own read takes one more draw, keeps a copy of what it read, and asks for the fence without a pause. */
  async function read({ grid, info }: Texels): Promise<Float32Array> {
    const buffer = gpgpu.createBufferFromTexture(backend.getTexture(info.dataId), grid.height, grid.width);
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    let wait = FIRST_LOOK;
    do {
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = Math.min(2 * wait, LONGEST_WAIT);
      // On a lost context no fence is ever signalled, and reads return zeros.
      if (!fence || gl.isContextLost()) throw new CodedError('context-lost', { reason: 'event' });
    } while (!isPassed(gl.clientWaitSync(fence, 0, 0)));
    gl.deleteSync(fence);
    const values = gpgpu.downloadFloat32MatrixFromBuffer(buffer, 4 * grid.width * grid.height);
    gl.deleteBuffer(buffer);
    return values;
  }

  function isPassed(status: number): boolean {
    return status === gl.ALREADY_SIGNALED || status === gl.CONDITION_SATISFIED;
  }

  function release({ info }: Texels): void {
    backend.disposeIntermediateTensorInfo(info);
  }
}
