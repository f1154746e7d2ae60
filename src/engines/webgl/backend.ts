// The tfjs WebGL backend on a canvas of our own, with every flag that matters pinned, so that a lost context is noticed
// and the numbers do not depend on what tfjs guesses about the machine.

// Has to come first: it sets tfjs up, and the build leaves out all of tfjs that is not asked for (`build/slimTfjs.ts`).
import '@tensorflow/tfjs-core/dist/base_side_effects';
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/backend_webgl';
import { GPGPUContext } from '@tensorflow/tfjs-backend-webgl/dist/gpgpu_context';
import { enableProdMode, engine, env, ready, registerBackend, removeBackend, setBackend } from '@tensorflow/tfjs-core';
import { CodedError } from '../../core/codedError';
import { type CallCounts, countCalls } from './callCounter';
import { createGpu, type Gpu } from './fused/gpu';
import { isSoftwareRenderer } from './gpuProbe';
import { keepsFloat32, rendererName } from './renderer';

export interface BackendCounts extends Readonly<CallCounts> {
  /** Textures alive that hold something. */
  readonly tensors: number;
  /** Bytes of the textures that hold a tensor, and of all textures, those kept for reuse included. */
  readonly gpuBytes: number;
  readonly allocatedBytes: number;
}

export interface WebglBackend {
  readonly renderer: string;
  /** Drawn by the CPU (SwiftShader, llvmpipe …): correct, but slower than the plain engine. */
  readonly software: boolean;
  /** False on half-float GPUs, which are not trusted with training. */
  readonly float32: boolean;
  /** All that runs on it. */
  readonly gpu: Gpu;
  isLost(): boolean;
  counts(): BackendCounts;
  /** Called once when the context is lost, at once if it already is. Returns the way to stop listening. */
  onLost(listener: () => void): () => void;
  /** Loses the context on purpose, for tests. */
  lose(): void;
  /** Frees the context; engines on it are dead afterwards. */
  dispose(): void;
}

/** tfjs registers its kernels under this name, so the backend has to bear it. */
const NAME = 'webgl';

const FLAGS = {
  WEBGL_VERSION: 2,
  // Forwarding small operations to the CPU would let some of them go on with a dead context.
  WEBGL_CPU_FORWARD: false,
  WEBGL_FORCE_F16_TEXTURES: false,
  WEBGL_DELETE_TEXTURE_THRESHOLD: -1,
} as const;

const ATTRIBUTES: WebGLContextAttributes = {
  alpha: false,
  antialias: false,
  premultipliedAlpha: false,
  preserveDrawingBuffer: false,
  depth: false,
  stencil: false,
  powerPreference: 'high-performance',
};

/**
 * One per worker: tfjs holds a single backend of this name. Throws `webgl-missing` where there is no WebGL2 and
 * `webgl-backend` where tfjs refuses the context.
 */
export async function createWebglBackend(): Promise<WebglBackend> {
  const { canvas, gl } = openContext();
  const calls = countCalls(gl);
  const loseContext = gl.getExtension('WEBGL_lose_context');
  const listeners = new Set<() => void>();
  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    for (const listener of [...listeners]) listener();
    listeners.clear();
  });

  enableProdMode();
  env().setFlags({ ...FLAGS });
  prepare(gl);
  if (engine().registryFactory[NAME]) removeBackend(NAME);
  const tfjs = new MathBackendWebGL(new GPGPUContext(gl));
  registerBackend(NAME, () => tfjs);
  if (!(await setBackend(NAME))) throw new CodedError('webgl-backend');
  await ready();

  const renderer = rendererName(gl);
  return {
    renderer,
    software: isSoftwareRenderer(renderer),
    float32: keepsFloat32(gl) && env().getBool('WEBGL_RENDER_FLOAT32_ENABLED'),
    gpu: createGpu(tfjs),
    isLost: () => gl.isContextLost(),
    counts,
    onLost,
    lose: () => loseContext?.loseContext(),
    dispose,
  };

  function counts(): BackendCounts {
    const { numBytesInGPU, numBytesInGPUAllocated } = tfjs.memory();
    return {
      ...calls,
      tensors: tfjs.numDataIds(),
      gpuBytes: numBytesInGPU,
      allocatedBytes: numBytesInGPUAllocated,
    };
  }

  function onLost(listener: () => void): () => void {
    if (gl.isContextLost()) queueMicrotask(listener);
    else listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function dispose(): void {
    listeners.clear();
    removeBackend(NAME);
    loseContext?.loseContext();
  }
}

function openContext(): { canvas: OffscreenCanvas; gl: WebGL2RenderingContext } {
  if (typeof OffscreenCanvas === 'undefined') throw new CodedError('webgl-missing');
  const canvas = new OffscreenCanvas(1, 1);
  const gl = canvas.getContext('webgl2', ATTRIBUTES);
  if (!gl) throw new CodedError('webgl-missing');
  return { canvas, gl };
}

/** The fixed state tfjs sets up for the contexts that it makes itself. */
function prepare(gl: WebGL2RenderingContext): void {
  const unused = [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.BLEND, gl.DITHER, gl.POLYGON_OFFSET_FILL, gl.SAMPLE_COVERAGE];
  for (const capability of unused) gl.disable(capability);
  gl.enable(gl.SCISSOR_TEST);
  gl.enable(gl.CULL_FACE);
  gl.cullFace(gl.BACK);
}
