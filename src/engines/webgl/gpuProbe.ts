// Whether there is a GPU that training could use. Probed in a worker, because creating a context can block a thread.

export interface GpuProbe {
  readonly available: boolean;
  readonly renderer: string;
  readonly software: boolean;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a renderer of this name draws on the processor. */
export function isSoftwareRenderer(renderer: string): boolean {
  return SOFTWARE.test(renderer);
}

/** Opens a WebGL2 context for a moment. Not available counts: no WebGL2, or no rendering to float textures. */
export function probeGpu(): GpuProbe {
  const none: GpuProbe = { available: false, renderer: '', software: false };
  if (typeof OffscreenCanvas === 'undefined') return none;
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!gl) return none;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  const available = gl.getExtension('EXT_color_buffer_float') !== null;
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { available, renderer, software: isSoftwareRenderer(renderer) };
}
